import {codeSpan} from './code-span.ts'
import type {Scope} from './scope.ts'

const shown = 10

/**
 * Say in words whether a pull request changes code, in both languages.
 *
 * @param scope - nothing where it could not be told
 * @returns Markdown in which names of files are no markup
 */
export function renderScope(scope: Scope | undefined): string {
  if (scope === undefined) {
    return [
      '**Whether it changes code could not be told**: look at its list of files before you merge.',
      '**无法得知它是否改动了代码**：合并之前请查看改动的文件列表。'
    ].join('\n\n')
  }

  const {code, isCut} = scope
  if (code.length === 0 && !isCut) {
    return 'It changes articles and data only, no code.\n\n只改动了文章和数据，没有改动代码。'
  }

  const count = `${code.length}${isCut ? ' or more files' : code.length === 1 ? ' file' : ' files'}`
  const names = code.slice(0, shown).map((path) => codeSpan(path.slice(0, 200)))
  const rest = code.length > shown || isCut ? ['…'] : []
  return [
    `**It changes code**: ${count} outside \`content/\` and \`packages/statistics/data/\`. Articles and data were checked by the code of the base branch; nobody has checked that code yet. Review it as code, workflows and lockfile too.`,
    `**它改动了代码**：${code.length}${isCut ? ' 个以上' : ' 个'}文件在 \`content/\` 和 \`packages/statistics/data/\` 之外。文章和数据是用目标分支的代码检查的，这些代码还没有人检查过。请当作代码来审阅，包括工作流和锁文件。`,
    [...names, ...rest].join(', ')
  ].join('\n\n')
}
