import {attribute} from '@collate/findings'
import {findQuantities, readClaims, type Quantity} from '@collate/claims'
import {isKnown, isUnknown, readCitations} from '../citation.ts'
import type {Words} from '../data/vocabulary.ts'
import type {Passage, StatSpan} from '../extract/passage.ts'
import type {ArticleContext, JudgedPassage, TermMention} from './context.ts'
import {resolve} from './resolve.ts'
import type {Stat} from './stat.ts'

/** Read what a passage claims, and find the statistics that its citations name. */
export function readPassage(passage: Passage, article: ArticleContext): JudgedPassage {
  if (passage.stats.length === 0) return readLoose(passage, article)
  const stats = passage.stats.map((span) => citedStat(span, passage, article))
  const packages = stats.flatMap((stat) => stat.citations.map(({indicator}) => indicator.package))
  const words = article.library.words(packages, article.language)
  const claims = readClaims(passage.text, article.language, words.names, passage.stats)
  const terms = words.terms.findAll(passage.text)
  const context = {
    ...article,
    passage,
    claims,
    words,
    populations: lazily(() => populationsNamed(passage.text, words)),
    terms,
    named: groupsNamed(terms)
  }
  resolve(claims, stats, context)
  return {passage, quantities: claims.map((claim) => claim.quantity), stats, context}
}

function populationsNamed(text: string, words: Words): Set<string> {
  return new Set(words.populations.find(text).flatMap((match) => match.values))
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
  const quantities = findQuantities(passage.text, article.language)
  const words = article.library.words([], article.language)
  return {
    passage,
    quantities: quantities.filter((quantity) => !isLabel(quantity, passage, article)),
    stats: [],
    context: {
      ...article,
      passage,
      claims: [],
      words,
      populations: () => new Set(),
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
  return names.some((name) => name.start <= start && end <= name.end)
}

function citedStat(span: StatSpan, passage: Passage, {library}: ArticleContext): Stat {
  const cite = attribute(span.node, 'cite')
  const citations = readCitations(cite, library)
  return {
    span,
    text: passage.text.slice(span.start, span.end).trim(),
    cite,
    citations: citations.filter(isKnown),
    unknown: citations.filter(isUnknown),
    quantities: [],
    readings: []
  }
}
