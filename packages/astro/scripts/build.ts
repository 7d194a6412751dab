/**
 * Build what Node runs of this package: `dist/`, as JavaScript with types.  What
 * Vite takes, pages and components, is shipped as it stands.
 */
import {execFileSync} from 'node:child_process'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {layStudio} from '@collate/studio'
import {readRules} from '../src/rules/read-rules.ts'

const root = join(import.meta.dirname, '..')
const compiler = join(root, '../../node_modules/.bin/tsc')

rmSync(join(root, 'dist'), {recursive: true, force: true})
execFileSync(compiler, ['-p', 'tsconfig.build.json'], {cwd: root, stdio: 'inherit'})
writeFileSync(join(root, 'dist/rules/pages.json'), JSON.stringify(readRules()))
await layStudio(join(root, 'dist/studio/page'))
