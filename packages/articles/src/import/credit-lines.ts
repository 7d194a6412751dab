import type {Field} from './head-keys.ts'

/** A line of a credit block: `译自：[title](url)`, `Author: Name`. */
export type CreditLine = {
  field: Field | undefined
  /** As it stands in the text. */
  line: string
  value: string
  url?: string
}

/** A visible line, and the first link in it. */
export type LinkedLine = {text: string; link?: {text: string; url: string}}

const labels: ReadonlyArray<readonly [Field, RegExp]> = [
  ['source.published', /^(?:原文(?:发布|发表)?(?:日期|时间|于)|原载日期|originally published on)$/i],
  ['source.author', /^(?:原文|本文)?作者$|^(?:原作者|撰文|文|author|by|written by)$/i],
  ['translator', /^(?:译者|翻译|翻译者|译|translators?|translated by)$/i],
  ['reviewer', /^(?:校对|校对者|审校|审校者|校对人|审核|校|reviewers?|reviewed by|proofreaders?)$/i],
  ['rights', /^(?:授权|许可|许可协议|版权|版权声明|licen[cs]e|copyright|permission)$/i],
  [
    'source.url',
    /^(?:本文)?(?:译自|编译自|翻译自|原文|原文链接|原文地址|原文标题|英文原文|来源|原载|出处|转自)$|^(?:via|source|original|original article|originally published (?:at|in|on)|translated from)$/i
  ]
]

const leading =
  /^(?:本文)?(?:译自|编译自|翻译自|原载于?|via|translated from|originally published (?:at|in|on))\s*/i
const longestLabel = 24
const longestValue = 200

/**
 * Read a block as credits: every line of it has a label, and at least one says
 * what was translated, or by whom.
 *
 * @returns nothing where it is a text like any other
 */
export function readCreditLines(lines: readonly LinkedLine[]): CreditLine[] | undefined {
  const credits = lines.filter(({text}) => text.trim() !== '').map(readLine)
  if (credits.some((credit) => credit === undefined)) return
  const known = (credits as CreditLine[]).filter(({field}) => field !== undefined && field !== 'rights')
  return known.length > 0 ? (credits as CreditLine[]) : undefined
}

function readLine({text, link}: LinkedLine): CreditLine | undefined {
  const line = text.trim()
  const [, label = '', value = ''] = /^([^：:]{1,40})[：:]\s*(.+)$/u.exec(line) ?? []
  if (
    label !== '' &&
    label.length <= longestLabel &&
    value.length <= longestValue &&
    !/[。！？]/.test(label)
  ) {
    const field = labels.find(([, expression]) => expression.test(label.trim()))?.[0]
    // `https://…` alone is no label.
    if (field !== undefined || !/^https?$/i.test(label)) return creditOf(field, line, value.trim(), link)
  }
  if (link && leading.test(line) && line.length <= longestValue) {
    return creditOf('source.url', line, line.replace(leading, ''), link)
  }
  return undefined
}

function creditOf(
  field: Field | undefined,
  line: string,
  value: string,
  link: LinkedLine['link']
): CreditLine | undefined {
  const url = link?.url ?? /https?:\/\/\S+/.exec(value)?.[0]
  if (field !== 'source.url') return {field, line, value, ...(url && {url})}
  // A source without an address is the name of who published it.
  if (url === undefined) return {field: 'source.publisher', line, value}
  return {field, line, value: link?.text ?? value, url}
}

/** Several names in one line. */
export function splitNames(text: string): string[] {
  return text
    .split(/\s*(?:[、,，/&]|\band\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
