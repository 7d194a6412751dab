import {attribute} from '@collate/findings'
import type {Claim, Quantity} from '@collate/claims'
import {findUnread, foldText, type UnreadNumber} from '@collate/claims/text'
import {readNumbers} from '@collate/claims/reading'
import {isKnown, isUnknown, readCitations} from '../citation.ts'
import type {Observation} from '@collate/statistics'
import {kindOfName, type Around, type NameValue} from '@collate/judge/evidence'
import {judgeSentence, type JudgedSentence, type Settled} from '@collate/judge'
import type {Words} from '../data/vocabulary.ts'
import type {Passage, StatSpan} from '../extract/passage.ts'
import {besideOf, namesIn} from './beside.ts'
import {citedRows} from './cited-rows.ts'
import type {ArticleContext, JudgedPassage, PassageBefore, PassageContext, TermMention} from './context.ts'
import {findQuantified} from './quantified.ts'
import {findRanks} from './ranks.ts'
import {readingOf} from './settled.ts'
import type {StatReading, Stat} from './stat.ts'

/**
 * Read what a passage claims, and find the statistics that its citations name.
 *
 * @param listed - what the table or list above it told
 */
export function readPassage(
  passage: Passage,
  article: ArticleContext,
  before?: PassageBefore,
  listed: readonly Observation[] = []
): JudgedPassage {
  if (passage.stats.length === 0) return readLoose(passage, article)
  const stats = passage.stats.map((span) => citedStat(span, passage, article))
  const packages = stats.flatMap((stat) => stat.citations.map(({indicator}) => indicator.package))
  const language = passage.language ?? article.language
  const words = article.library.words(packages, language)
  const terms = words.terms.findAll(passage.text)
  const leans = passage.follows ? before : undefined
  const around = [
    ...(leans ? [aroundOf(leans, words)] : []),
    ...measuresTold(leans ?? itemBefore(passage, before), words),
    ...headsOf(passage, words)
  ]
  const context: PassageContext = {
    ...article,
    passage,
    ...(leans && {before: leans}),
    folded: foldText(passage.text),
    claims: [],
    words,
    told: new Map<Claim, string>(),
    populations: lazily(() => words.populations.find(passage.text)),
    terms,
    named: groupsNamed(terms),
    sight: lazily(() => namesInSight(passage, leans?.passage, words)),
    listed,
    around
  }
  const cited = stats.map(({span: {start, end, facts}, citations}) => ({
    start,
    end,
    ...(facts ?? {citations: citations.map((d) => ({...d, ...citedRows(d, article)}))})
  }))
  const read = article.read(passage.text, language)
  const beside = {heading: passage.heading, caption: passage.caption(), before: leans?.passage.text}
  const look = besideOf(beside, words, language)
  const told = leans ? rowsTold(leans.stats) : []
  const judge = (): {judged: JudgedSentence; numerals: UnreadNumber[]} => {
    const {published, today} = article
    const clock = {today, ...(published !== undefined && {published})}
    const names = words.find(passage.text)
    const judged = judgeSentence(read, names, cited, around, clock, told, look, listed)
    return {judged, numerals: findUnread(read, judged.reading.sequence.signs)}
  }
  // Of what stands beside it only what is read there counts: a heading is typed letter by letter.
  const key =
    article.again && keyOf(passage, stats, [language, article.published, look(), around, told, listed])
  const {judged, numerals} = article.again && key !== undefined ? article.again(key, judge) : judge()
  const {reading} = judged
  const own = reading.readings
  for (const [index, {settled}] of judged.stats.entries()) {
    const stat = stats[index]!
    const judgedHere = new Set(settled.map((d) => d.reading.quantity))
    stat.quantities = own.flatMap(({quantity}) =>
      judgedHere.has(quantity) || (quantity.start < stat.span.end && quantity.end > stat.span.start)
        ? [quantity]
        : []
    )
    stat.readings =
      stat.citations.length > 0
        ? settled.map((one) => readingOf(one, stat, reading.clauses, context))
        : stat.quantities.map((quantity) => unreadReading(quantity, stat, passage))
    context.claims.push(...stat.readings.map(({claim}) => claim))
  }
  const quantities = own.map(({quantity}) => quantity)
  const ordinals = reading.readings.filter(({quantity}) => quantity.kind === 'ordinal')
  quantities.push(...findQuantified(passage, article, quantities))
  const unread = [...numerals, ...reading.operators]
  return {passage, quantities, unread, stats, ranks: findRanks(ordinals, stats, context), context}
}

/** All that the judgement of a sentence depends on; nothing for a title, which depends on the whole article. */
function keyOf({text, own}: Passage, stats: readonly Stat[], more: readonly unknown[]): string | undefined {
  if (stats.some(({span}) => span.facts)) return undefined
  const cited = stats.map(({span: {start, end}, cite}) => [start, end, cite])
  return JSON.stringify(['judged', text, own, cited, more], (_, value: unknown) =>
    isRow(value) ? `${value.place.path}:${value.place.line}` : value
  )
}

function isRow(value: unknown): value is Observation {
  return typeof value === 'object' && value !== null && 'indicator' in value && 'place' in value
}

/** A quantity whose citation names nothing. */
function unreadReading(quantity: Quantity, stat: Stat, {text}: Passage): StatReading {
  const {start, end} = quantity
  return {
    claim: {quantity, clause: {start, end}, directions: [], categories: []},
    stat,
    slice: text.slice(start, end),
    role: 'value',
    written: new Map(),
    targets: [],
    expected: []
  }
}

/** What the sentence before says, where this one leans on it. */
function aroundOf({passage}: PassageBefore, words: Words): Around {
  const names = words.find(passage.text).flatMap(({values, ...span}) => {
    const told = values.filter((value) => value.kind !== 'category')
    return told.length > 0 ? [{...span, values: told}] : []
  })
  return {as: 'before', text: passage.text, strength: 1.5, times: [], names}
}

/** The item right before one of a list. */
function itemBefore({list}: Passage, before: PassageBefore | undefined): PassageBefore | undefined {
  return list?.type === 'list' && before?.passage.list === list ? before : undefined
}

/**
 * The words of the measures that the sentence or item before told: - that of soda was 43.66 million tonnes.
 *
 * Where it took them from the one before itself, they go on.
 */
function measuresTold(before: PassageBefore | undefined, words: Words): Around[] {
  if (!before) return []
  const told = new Set(rowsTold(before.stats).map(({indicator}) => `${indicator.package}/${indicator.id}`))
  const known = new Set<string>()
  const {text} = before.passage
  return [
    {as: 'before' as const, text, strength: 1, times: [], names: words.find(text)},
    ...(before.context?.around ?? [])
  ].flatMap(({names, ...around}): Around[] => {
    const own = names.flatMap(({values, ...span}) => {
      const terms = values.filter(
        (value) => value.kind === 'term' && told.has(value.indicator) && !known.has(kindOfName(value))
      )
      return terms.length > 0 ? [{...span, values: terms}] : []
    })
    for (const {values} of own) for (const value of values) known.add(kindOfName(value))
    return own.length > 0 ? [{...around, as: 'before', times: [], strength: 1, names: own}] : []
  })
}

/** What the heading over a cell or an item of a list says is measured: they stand for no sentence of their own. */
function headsOf({own, list, heading, caption}: Passage, words: Words): Around[] {
  if (own.start === 0 && list?.type !== 'list') return []
  return [heading, caption()].flatMap((text = ''): Around[] => {
    const names = words.find(text).flatMap(({values, ...span}) => {
      const terms = values.filter((value) => value.kind === 'term')
      return terms.length > 0 ? [{...span, values: terms}] : []
    })
    return names.length > 0 ? [{as: 'heading', text, strength: 1, times: [], names}] : []
  })
}

/** The values that some citations tell, in their order. */
export function rowsTold(stats: readonly Stat[]): Observation[] {
  return stats.flatMap(({readings}) =>
    readings.flatMap(({settled, targets}) =>
      settled && !settled.number && settled.faults.length === 0 && !isSetAgainst(settled)
        ? (targets[0]?.row ?? [])
        : []
    )
  )
}

/** From 49%, than 49%: the sentence does not go on about what it only compares with. */
function isSetAgainst({reading: {stance}}: Settled): boolean {
  return stance.as === 'from' || stance.as === 'than'
}

/** Names in the sentence, with the heads or lead-in before it; in the heading over it, and in the sentence before. */
function namesInSight(
  {text, heading, caption}: Passage,
  before: Passage | undefined,
  words: Words
): NameValue[] {
  return [text, heading, caption(), before?.text].flatMap((d) => (d ? namesIn(d, words) : []))
}

/** Most claims name their population themselves, and never ask. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function groupsNamed(terms: readonly TermMention[]): Map<string, Set<number>> {
  const named = new Map<string, Set<number>>()
  for (const {values} of terms)
    for (const {indicator, group} of values) {
      const groups = named.get(indicator)
      if (groups) groups.add(group)
      else named.set(indicator, new Set([group]))
    }
  return named
}

/** A passage without citations: only its quantities count. */
function readLoose(passage: Passage, article: ArticleContext): JudgedPassage {
  const language = passage.language ?? article.language
  const read = (): ReturnType<typeof readNumbers> => readNumbers(article.read(passage.text, language))
  const {quantities, unread} = article.again
    ? article.again(`numbers ${language} ${passage.text}`, read)
    : read()
  const words = article.library.words([], article.language)
  const told = quantities.filter((quantity) => !isLabel(quantity, passage, article))
  return {
    passage,
    quantities: [...told, ...findQuantified(passage, article, quantities)],
    unread,
    stats: [],
    ranks: [],
    context: {
      ...article,
      passage,
      folded: foldText(passage.text),
      claims: [],
      words,
      told: new Map(),
      populations: () => [],
      terms: [],
      named: new Map(),
      sight: () => [],
      listed: [],
      around: []
    }
  }
}

/** 所有受访者, all respondents: a quantifier that is part of a name. */
function isLabel(
  {kind, start, end}: Quantity,
  {text}: Passage,
  {library, packages, language}: ArticleContext
): boolean {
  if (kind !== 'percent' || packages.size === 0 || /[\d%]/.test(text.slice(start, end))) return false
  const names = library.words(packages, language).populations.find(text)
  const isWhole = text.slice(0, start).trim() === ''
  return names.some(
    (name) =>
      (name.start <= start && end <= name.end) ||
      // A line or cell that says nothing else: “All teachers”.
      (isWhole && name.start - end <= 1 && name.start >= end && text.slice(name.end).trim() === '')
  )
}

function citedStat(span: StatSpan, passage: Passage, {library}: ArticleContext): Stat {
  if (span.facts)
    return {
      span,
      text: passage.text.slice(span.start, span.end),
      cite: '',
      citations: [...span.facts.citations],
      unknown: [],
      quantities: [],
      readings: []
    }
  const cite = attribute(span.node, 'cite')
  const citations = readCitations(cite, library)
  return {
    span,
    text: passage.shown.slice(span.start, span.end).trim(),
    cite,
    citations: citations.filter(isKnown),
    unknown: citations.filter(isUnknown),
    quantities: [],
    readings: []
  }
}
