import {codeSpan} from '../scope/code-span.ts'
import type {CommentedFile, CommentedMessage} from './findings.ts'
import {linesOfPatch, type ChangedFile} from './patch-lines.ts'

/** A line of a pull request with what would be right, for its author to take with one click. */
export type LineSuggestion = {path: string; line: number; side: 'RIGHT'; body: string}

/** More on one pull request nobody takes one by one. */
const most = 20
/** Rules that know the one text that is right; others only know what is wrong. */
const certain: ReadonlySet<string> = new Set(['statistic-value', 'statistic-hedge', 'statistic-unit'])
/**
 * A number with its hedge, and nothing that could be markup: the report comes from a job that has read what strangers
 * wrote, and what is suggested carries our name.
 */
const plain = /^[\p{L}\p{N}%‰.,，、+−–~～\- ]{1,60}$/u

/** The corrections of which there is no doubt, on lines that the pull request shows. */
export function suggestionsFor(
  files: readonly CommentedFile[],
  changed: readonly ChangedFile[]
): LineSuggestion[] {
  return files
    .flatMap(({path: reported, messages}) => {
      const file = changed.find(({path}) => path === reported || path.endsWith(`/${reported}`))
      const lines = linesOfPatch(file?.patch ?? '')
      return messages.flatMap((message) => {
        const corrected = correctedLine(message, lines.get(message.line))
        if (!file || corrected === undefined) return []
        const body = bodyOf(message, corrected, reported)
        return [{path: file.path, line: message.line, side: 'RIGHT' as const, body}]
      })
    })
    .slice(0, most)
}

/** What begins the comment about a finding, by which it is known again. */
function markerOf(finding: string): string {
  return `<!-- collate:${finding} -->`
}

function correctedLine(
  {ruleId, waived, finding, actual, expected, column, endColumn}: CommentedMessage,
  line: string | undefined
): string | undefined {
  const isCertain = certain.has(ruleId) && !waived && finding !== '' && plain.test(expected)
  if (!isCertain || line === undefined || line.slice(column - 1, endColumn - 1) !== actual) return undefined
  return line.slice(0, column - 1) + expected + line.slice(endColumn - 1)
}

/** In the language of the edition; the fence is longer than any in the line. */
function bodyOf({finding, actual, expected, ruleId}: CommentedMessage, line: string, path: string): string {
  const [was, right, rule] = [actual, expected, ruleId].map(codeSpan)
  const said = path.endsWith('/zh.mdx')
    ? `写的是 ${was}，应为 ${right}（${rule}）。`
    : `Unexpected ${was}, expected ${right} (${rule}).`
  const longest = Math.max(2, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [markerOf(finding), said, '', `${fence}suggestion`, line, fence].join('\n')
}
