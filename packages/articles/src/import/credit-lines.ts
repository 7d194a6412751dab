import {creditWords as english} from './en/credits.ts'
import type {Field} from './head-keys.ts'
import {creditWords as chinese} from './zh/credits.ts'

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

const languages = [chinese, english]
/** The first of two fields with the same label. */
const fields: readonly Field[] = [
  'source.published',
  'source.author',
  'translator',
  'reviewer',
  'rights',
  'source.url'
]

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
    const field = fields.find((d) => languages.some(({labels}) => labels[d]?.test(label.trim())))
    // `https://…` alone is no label.
    if (field !== undefined || !/^https?$/i.test(label)) return creditOf(field, line, value.trim(), link)
  }
  const opening = languages.find(({leading}) => leading.test(line))?.leading
  return link && opening && line.length <= longestValue
    ? creditOf('source.url', line, line.replace(opening, ''), link)
    : undefined
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
    .split(/\s*[、,，/&]\s*/)
    .flatMap((part) =>
      languages.reduce((parts, {nameJoint}) => parts.flatMap((d) => d.split(nameJoint)), [part])
    )
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
