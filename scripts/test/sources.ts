import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {root} from './repository.ts'

/** A name that a source exports where it is declared; the name is the first group. */
export const exportedName =
  /^export (?:default )?(?:async )?(?:abstract )?(?:type|interface|function\*?|const|let|class|enum) (\w+)/gm

/** Sources of the workspace, from its root; new ones too, and none that has been deleted. */
export function sourcesOf(folders: readonly string[] = ['packages/*/src', 'apps/*/src']): string[] {
  return filesOf(folders.map((folder) => `${folder}/*.ts`))
}

/** Files of the workspace by patterns of git, from its root; new ones too, and none that has been deleted. */
export function filesOf(patterns: readonly string[]): string[] {
  const parameters = ['ls-files', '--cached', '--others', '--exclude-standard', '--']
  const listed = execFileSync('git', [...parameters, ...patterns], {cwd: root, encoding: 'utf8'})
  return listed.split('\n').filter((file) => file !== '' && existsSync(path.join(root, file)))
}
