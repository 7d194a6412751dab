import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {runTool} from '../run-tool.ts'
import {installer, type Trial} from '../trial.ts'

const program = `import {findQuantities, type Quantity} from '@collate/claims'
import {loadStatistics, type Statistics} from '@collate/statistics'
import {checkContent} from '@collate/pipeline'
import remarkSafeMdx from 'remark-safe-mdx'
import remarkValidateStatistics, {type Options} from 'remark-validate-statistics'

const options = (statistics: Statistics): Options => ({statistics, failOn: 'never'})
const [quantity]: Quantity[] = findQuantities('82% of container users', 'en')
if (![options, loadStatistics, checkContent, remarkSafeMdx, remarkValidateStatistics].every(Boolean)) throw new Error()
console.log(quantity?.value, quantity?.kind)
`

/** A program in TypeScript that spares itself no check of our types. */
export const consumer: Trial = {
  name: 'a strict consumer of all types',
  async run(at) {
    const packages = ['@collate/claims', '@collate/statistics', '@collate/pipeline']
    const plugins = ['remark-validate-statistics', 'remark-safe-mdx']
    await installer(at)('install', ...packages, ...plugins, 'typescript@5', '@types/node@22')
    writeFileSync(path.join(at.place, 'consumer.ts'), program)
    const options = ['--strict', '--skipLibCheck', 'false', '--module', 'nodenext', '--target', 'es2024']
    const {env} = at.node
    const compiler = path.join(at.place, 'node_modules/.bin/tsc')
    await runTool(compiler, [...options, 'consumer.ts'], {cwd: at.place, env})
    const printed = await runTool('node', ['consumer.js'], {cwd: at.place, env})
    assert.equal(printed, '82 percent\n')
    return {}
  }
}
