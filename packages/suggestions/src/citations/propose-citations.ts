import type {Span} from '@collate/claims'
import type {Edition} from '@collate/articles'
import {placesOf} from '@collate/visible-text/place'
import type {Statistics} from '@collate/statistics'
import type {Position} from 'unist'
import {findCandidates} from './candidates.ts'
import {textAgreement, isPlausible} from './facets.ts'
import type {Proposal, Uncited} from './proposal.ts'
import {sentenceAt, standOf, type Stand} from './stand.ts'
import {tryCitation} from './try-citation.ts'
import {findUncited, readEditionClaims, type UncitedQuantity} from './uncited-quantity.ts'
import {openingTag, readWrapped, roundMarkup} from './wrap.ts'

export type {Proposal, Uncited} from './proposal.ts'

const most = 3

/**
 * Propose citations for the quantities of an edition that have none, ranked by
 * how many facets of the text agree with the statistic.
 *
 * @param today - `YYYY-MM-DD`
 */
export function proposeCitations(edition: Edition, statistics: Statistics, today: string): Uncited[] {
  const {tree, file} = edition
  const read = readEditionClaims(edition, statistics, today)
  if (!tree || !read) return []
  const found = findUncited(read)
  const body = found.filter((d) => !d.isBeside)
  const spans = body.map((d) => roundMarkup(tree, d))
  const wrapped = readWrapped(edition, spans, (copy) => readEditionClaims(copy, statistics, today))

  const source = String(file)
  const places = placesOf(source)

  return found.map((uncited) => {
    const index = body.indexOf(uncited)
    const inText = wrapped[index]
    const stand = inText ?? standOf(uncited)
    const span = inText && spans[index]
    const proposals = rank(stand, statistics)
    return describe(
      uncited,
      proposals,
      span && {...span, text: source.slice(span.start, span.end)},
      places.position
    )
  })
}

function rank(stand: Stand, statistics: Statistics): Proposal[] {
  const tried = findCandidates(stand, statistics).flatMap((observation) => {
    const trial = tryCitation(observation, stand)
    // What is said of other categories is no statement of this one.
    const isOfOthers = trial?.fault?.ruleId === 'statistic-category'
    return trial && !isOfOthers && isPlausible(trial.facets) ? [{observation, ...trial}] : []
  })
  const ranked = tried.toSorted(
    (a, b) => Number(!b.fault) - Number(!a.fault) || textAgreement(b.facets) - textAgreement(a.facets)
  )
  const [best] = ranked
  const plain = new Set(ranked.flatMap(({cite, fault}) => (fault || isPinned(cite) ? [] : [cite])))
  return (
    ranked
      .filter((d, at) => ranked.findIndex(({cite}) => cite === d.cite) === at)
      // Where the words alone name one value of an indicator, no pin makes another of it.
      .filter(({cite}) => !isPinned(cite) || !plain.has(cite.split(pin)[0]!))
      .filter((d) => best?.facets.value.verdict !== 'agrees' || d.facets.value.verdict === 'agrees')
      .slice(0, most)
  )
}

const pin = /[@~#^]/

function isPinned(cite: string): boolean {
  return pin.test(cite)
}

function describe(
  {passage: {passage}, quantity, start, end, isBeside}: UncitedQuantity,
  proposals: Proposal[],
  stretch: (Span & {text: string}) | undefined,
  position: (start: number, end: number) => Position
): Uncited {
  const sentence = sentenceAt(passage.text, quantity)
  return {
    position: position(start, end),
    text: passage.text.slice(quantity.start, quantity.end),
    sentence: passage.text.slice(sentence.start, sentence.end).trim(),
    isBeside,
    ...(stretch && {stretch: {start: stretch.start, end: stretch.end}}),
    proposals: proposals.map((d) =>
      stretch === undefined ? d : {...d, paste: `${openingTag(d.cite)}${stretch.text}</Stat>`}
    )
  }
}
