import {attribute} from '@collate/findings'
import {findQuantities, type Claim, type Quantity} from '@collate/claims'
import {isKnown, isUnknown, readCitations} from '../citation.ts'
import {unitScale} from '@collate/judge/numbers/unit'
import type {Passage, StatSpan} from '../extract/passage.ts'
import type {ArticleContext, JudgedPassage, TermMention} from './context.ts'
import {findRanks} from './ranks.ts'
import {resolve} from './resolve.ts'
import type {Stat} from './stat.ts'

/** Read what a passage claims, and find the statistics that its citations name. */
export function readPassage(passage: Passage, article: ArticleContext): JudgedPassage {
  if (passage.stats.length === 0) return readLoose(passage, article)
  const stats = passage.stats.map((span) => citedStat(span, passage, article))
  const packages = stats.flatMap((stat) => stat.citations.map(({indicator}) => indicator.package))
  const words = article.library.words(packages, article.language)
  const claims = article
    .readClaims(passage.text, article.language, words.names, passage.stats)
    .map((claim) => ofShares(claim, stats))
  const terms = words.terms.findAll(passage.text)
  const context = {
    ...article,
    passage,
    claims,
    words,
    told: new Map<Claim, string>(),
    populations: lazily(() => words.populations.find(passage.text)),
    terms,
    named: groupsNamed(terms)
  }
  resolve(claims, stats, context)
  const quantities = claims.map((claim) => claim.quantity)
  return {passage, quantities, stats, ranks: findRanks(stats, context), context}
}

/** “9 points higher” alone could be points of an index; under the citation of a share they are percentage points. */
function ofShares(claim: Claim, stats: readonly Stat[]): Claim {
  const {kind, unit, start, end} = claim.quantity
  if (kind !== 'count' || !/^points?$/.test(unit ?? '')) return claim
  const stat = stats.find(({span}) => span.start < end && start < span.end)
  const isShare = stat?.citations.some(({indicator}) => unitScale(indicator.unit) === 'points')
  if (!isShare) return claim
  const {unit: _, ...quantity} = claim.quantity
  return {...claim, quantity: {...quantity, kind: 'points'}}
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
  const quantities = findQuantities(passage.text, passage.language ?? article.language)
  const words = article.library.words([], article.language)
  return {
    passage,
    quantities: quantities.filter((quantity) => !isLabel(quantity, passage, article)),
    stats: [],
    ranks: [],
    context: {
      ...article,
      passage,
      claims: [],
      words,
      told: new Map(),
      populations: () => [],
      terms: [],
      named: new Map()
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
