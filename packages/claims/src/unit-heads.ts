import type {Span} from './claim.ts'
import {headWords as english} from './en/heads.ts'
import {foldText, type Folded} from './fold/fold-text.ts'
import {grammarsOf} from './grammars.ts'
import type {Language} from './language.ts'
import type {Draft} from './quantities/grammar.ts'
import {compare, exact, powerOfTen, shifted} from './quantities/exact.ts'
import {scan} from './quantities/scan.ts'
import {headWords as chinese} from './zh/heads.ts'

/** What the head of a table says of every number under it: （亿元）, (billion yuan), thousand tonnes. */
type UnitHead = Pick<Draft, 'kind' | 'unit'> & {
  /** Power of ten. */
  scale: number
}

/** The part of a head that says in what its numbers are, in offsets of the text. */
export function findUnitHead(text: string, language: Language): Span | undefined {
  const folded = foldText(text)
  const found = lastHead(folded, folded.length, language)
  return found && {start: folded.at(found.start), end: folded.behind(found.end)}
}

/** The number in the unit that a head before it names, where it is bare and a citation is of it. */
export function inUnitOfHead(
  draft: Draft,
  folded: Folded,
  language: Language,
  cited: readonly Span[]
): Draft {
  const {start, end, kind, unit, value, step, upper} = draft
  if (kind !== 'count' || unit !== undefined || !cited.some((d) => d.start <= start && end <= d.end))
    return draft
  if (!bare.test(folded.text.slice(start, end))) return draft
  const head = lastHead(folded, start, language)?.head
  if (!head) return draft
  return {
    ...draft,
    kind: head.kind,
    unit: head.unit,
    open: false,
    value: shifted(value, head.scale),
    ...(upper && {upper: shifted(upper, head.scale)}),
    step: times(step, head.scale)
  }
}

const bare = /^[-+−]? ?[\d,.]+$/

/** The last part before a place, between stops or brackets, that is a unit and nothing else. */
function lastHead({text}: Folded, before: number, language: Language): (Span & {head: UnitHead}) | undefined {
  let end = before
  for (let at = before - 1; at >= -1; at--) {
    if (at >= 0 && !stops.has(text[at]!)) continue
    const part = text.slice(at + 1, end).trim()
    const head = end < before && part !== '' && part.length <= longest ? headOf(part, language) : undefined
    if (head) return {start: at + 1, end, head}
    end = at
  }
  return undefined
}

const stops = new Set('(),，;；:|')
const longest = 32

const known = {zh: new Map<string, UnitHead | false>(), en: new Map<string, UnitHead | false>()}

function headOf(part: string, language: Language): UnitHead | undefined {
  let head = known[language].get(part)
  if (head === undefined) known[language].set(part, (head = readHead(part, language) ?? false))
  return head || undefined
}

/** Read the part as two of its units would be written. */
function readHead(part: string, language: Language): UnitHead | undefined {
  if (/\d/.test(part)) return undefined
  const {plain, rate, touches} = headWords[language]
  const [, sign = '', words = ''] = /^((?:[a-z]{2,3})?[$€£¥])? ?(.*)$/.exec(plain(part))!
  const joint = touches && /^[^ -~]/.test(words) ? '' : ' '
  const folded = foldText(`${sign}2${words === '' ? '' : joint + words}`)
  const [draft, ...others] = scan(folded, grammarsOf(language), [])
  if (!draft || others.length > 0 || draft.start > 0 || draft.upper || draft.hedge) return undefined
  const rest = folded.text.slice(Math.max(draft.end, draft.tail ?? 0))
  if (rest !== '' && !rate.test(rest)) return undefined
  const scale = scaleOf(draft)
  if (scale === undefined || (draft.kind === 'count' && scale === 0)) return undefined
  return {kind: draft.kind, unit: draft.kind === 'count' ? undefined : draft.unit, scale}
}

const headWords = {zh: chinese, en: english}

function scaleOf({value}: Draft): number | undefined {
  for (let scale = -3; scale <= largest; scale++)
    if (compare(value, shifted(exact(2n), scale)) === 0) return scale
  return undefined
}
const largest = 15

function times(step: string, scale: number): string {
  const exponent = step.includes('.') ? -(step.length - 2) : step.length - 1
  return powerOfTen(exponent + scale)
}
