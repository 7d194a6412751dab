import {parseEdition, type Edition} from '@collate/articles'
import type {Statistics} from '@collate/statistics'
import MagicString from 'magic-string'
import {VFile} from 'vfile'
import {judgeEdition} from '../fixes/judge-edition.ts'
import type {Proposal, Uncited} from './proposal.ts'
import {proposeCitations} from './propose-citations.ts'

/** A number that got its citation: as written, where it stands now, and what it cites. */
export type Cited = {text: string; line: number; cite: string}

/** An edition with all citations of which there is no doubt. */
export type CitedEdition = {
  /** The whole file, with citations. */
  text: string
  cited: Cited[]
  /** Numbers that an editor has to decide about; places are those of `text`. */
  uncited: Uncited[]
}

/**
 * Cite every number of an edition for which the data leave no doubt.
 *
 * There is none where one statistic alone goes with the sentence, every facet
 * that the sentence names agrees, and the check finds nothing wrong with it.
 *
 * @param today - `YYYY-MM-DD`
 */
export function citeEdition(edition: Edition, statistics: Statistics, today: string): CitedEdition {
  const certain = proposeCitations(edition, statistics, today).flatMap((uncited) => {
    const {stretch} = uncited
    const proposal = certainOf(uncited)
    return stretch && proposal ? [{uncited, stretch, proposal}] : []
  })
  const kept = settle(edition, certain, statistics, today)
  const text = write(edition, kept)
  return {
    text,
    cited: kept.map(({uncited, proposal}) => ({
      text: uncited.text,
      line: uncited.position.start.line,
      cite: proposal.cite
    })),
    uncited: proposeCitations(read(edition, text), statistics, today)
  }
}

type Certain = {uncited: Uncited; stretch: {start: number; end: number}; proposal: Proposal}

function certainOf({isBeside, proposals}: Uncited): Proposal | undefined {
  const accepted = proposals.filter(({fault}) => !fault)
  const [best] = accepted
  // Whether an old value is told on purpose, or that of a time that nothing names, an editor knows.
  if (isBeside || !best || accepted.length > 1 || best.isPinnedOnly || best.cite.includes('^')) return
  const {value, measure, category, population, period, direction} = best.facets
  const named = [
    value,
    measure,
    period,
    ...(population ? [population] : []),
    ...(category ? [category] : []),
    ...(direction ? [direction] : [])
  ]
  const agrees = value.verdict === 'agrees' && measure.verdict === 'agrees'
  return agrees && named.every(({verdict}) => verdict !== 'disagrees') ? best : undefined
}

/** Leave out what the check would object to once all of it stands there: lists and totals are judged together. */
function settle(edition: Edition, certain: Certain[], statistics: Statistics, today: string): Certain[] {
  const judged = judgeEdition(read(edition, write(edition, certain)), statistics, today)
  const lines = new Set(
    (judged?.edition.file.messages ?? [])
      .filter(
        ({fatal, ruleId}) => fatal && ruleId?.startsWith('statistic-') && ruleId !== 'statistic-uncited'
      )
      .map(({line}) => line)
  )
  const kept = certain.filter(({uncited}) => !lines.has(uncited.position.start.line))
  return kept.length === certain.length ? kept : settle(edition, kept, statistics, today)
}

function write({file}: Edition, certain: readonly Certain[]): string {
  const source = new MagicString(String(file))
  for (const {stretch, proposal} of certain) source.update(stretch.start, stretch.end, proposal.paste!)
  return source.toString()
}

function read({path}: Edition, value: string): Edition {
  return parseEdition(new VFile({path, value}))
}
