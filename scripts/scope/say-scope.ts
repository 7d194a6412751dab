// Runs on the base branch: `node scripts/scope/say-scope.ts CHECKOUT BASE` says in words what a pull request changes, and
// fails where it carries what tools keep.
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import process from 'node:process'
import {codeSpan} from './code-span.ts'
import {renderScope} from './render-scope.ts'
import {readScope} from './scope.ts'

const [checkout = '.', base = 'origin/main'] = process.argv.slice(2)
const ignored = fileURLToPath(new URL('../../.gitignore', import.meta.url))

const changed = list(
  'diff',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--name-only',
  '-z',
  `${base}...HEAD`
)
const [carried, ...more] = list('ls-files', '--cached', '--ignored', `--exclude-from=${ignored}`, '-z')
console.log(`## What it changes\n\n${renderScope(readScope(changed))}`)

if (carried !== undefined) {
  const count = more.length > 0 ? ` and ${more.length} more` : ''
  console.log(
    `\n**Not ready**: it carries ${codeSpan(carried.slice(0, 200))}${count}. What an installation or an earlier run leaves is never taken from a branch; take it out with \`git rm --cached\`.`
  )
  console.log(
    '\n**不能合并**：它带有安装或运行留下的文件，这些文件从不取自分支；请用 `git rm --cached` 移除。'
  )
  process.exitCode = 1
}

function list(...args: string[]): string[] {
  const output = execFileSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd: checkout,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024
  })
  return output.split('\0').filter((d) => d !== '')
}
