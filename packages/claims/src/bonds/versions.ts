import {versions as english} from '../en/lexicon/versions.ts'
import type {Span} from '../claim.ts'
import type {Clauses} from '../clauses.ts'
import type {Language} from '../language.ts'
import {versions as chinese} from '../zh/lexicon/versions.ts'
import {compileTerms, type TermIndex} from '../terms.ts'
import type {WordList} from '../signs/words.ts'
import {isLight, quantityAt, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'
import type {Stance} from './moves.ts'

/** Which of several published versions of one value a text tells; `older`: any before the newest. */
export type Version = 'first' | 'previous' | 'older' | 'newest'

/** `revision`: was revised, 修订: it leads from one version to the next. */
export type VersionWords = Record<Version | 'revision', WordList>

/** Words that say which version a quantity is, or that it says how far one was revised, and how strongly. */
export type VersionBond = Span & {version: Version | 'revision'; strength: number}

const bound = 3
/** From another clause than the quantity's. */
const far = 1.5

/** The words of versions in a text; what is revised has a version before it and one behind it. */
export function findVersions(
  text: string,
  language: Language
): Array<Span & {version: Version | 'revision'}> {
  return indexOf(language)
    .find(text)
    .map(({start, end, values}) => ({start, end, version: values[0]!}))
}

/** For each quantity, the words that say which version of its value it is. */
export function bindVersions(
  sequence: Sequence,
  {
    text,
    language,
    clauses,
    stances,
    names
  }: {
    text: string
    language: Language
    clauses: Clauses
    stances: readonly Stance[]
    /** 初次收入: what is a word of them is none of a version. */
    names: readonly Span[]
  }
): VersionBond[][] {
  const found: VersionBond[][] = sequence.quantities.map(() => [])
  const isInName = ({start, end}: Span): boolean =>
    names.some((d) => d.start <= start && end <= d.end && d.end - d.start > end - start)
  for (const {start, end, version} of findVersions(text, language).filter((d) => !isInName(d))) {
    if (version === 'revision') {
      for (const [row, stance] of stances.entries()) {
        const named = versionOf(sequence, row, {start, end}, stance)
        if (named) found[row]!.push({start, end, version: named, strength: bound})
      }
    } else {
      const clause = clauses.at(start)
      const row = nearest(sequence, start, (at) => sequence.signs[at]!.clause === clause)
      if (row >= 0) found[row]!.push({start, end, version, strength: bound})
      else {
        const other = nearest(sequence, start, () => true)
        if (other >= 0) found[other]!.push({start, end, version, strength: far})
      }
    }
  }
  return found
}

/** Revised from 236,000 to 227,000; the revised 227,000; 修订为227,000; revised down by 9,000. */
function versionOf(
  sequence: Sequence,
  row: number,
  {start, end}: Span,
  {as, move}: Stance
): VersionBond['version'] | undefined {
  const {signs, quantities} = sequence
  const quantity = quantityAt(sequence, quantities[row]!)
  const between = signs.filter((sign) => sign.start >= end && sign.end <= quantity.start)
  if (
    quantity.start >= end &&
    between.every((sign) => isLight(sign) || wordOf(sign, 'relation')?.relation === 'to')
  )
    return 'newest'
  if (as === 'by') return move && isOneWord(sequence, {start, end}, move) ? 'revision' : undefined
  return as === 'from' ? 'older' : as === 'to' ? 'newest' : undefined
}

/** 下修, an upward revision, revised down: whether the verb of a change is that of a revision. */
function isOneWord({signs}: Sequence, {start, end}: Span, move: Span): boolean {
  const isInside = move.start <= start && end <= move.end
  return isInside || signs.find((sign) => sign.start >= end)?.start === move.start
}

/** The quantity behind a place, else the one before it. */
function nearest({signs, quantities}: Sequence, start: number, isIn: (at: number) => boolean): number {
  const behind = quantities.findIndex((at) => signs[at]!.start >= start && isIn(at))
  return behind >= 0 ? behind : quantities.findLastIndex((at) => signs[at]!.start < start && isIn(at))
}

function indexOf(language: Language): TermIndex<Version | 'revision'> {
  return (compiled[language] ??= compileTerms(entriesOf({zh: chinese, en: english}[language])))
}

const compiled: Partial<Record<Language, TermIndex<Version | 'revision'>>> = {}

function* entriesOf(words: VersionWords): Generator<readonly [string, Version | 'revision']> {
  for (const version of ['first', 'previous', 'older', 'newest', 'revision'] as const)
    for (const word of words[version].split('\n')) if (word.trim() !== '') yield [word.trim(), version]
}
