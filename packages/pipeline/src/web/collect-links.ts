import type {Edition} from '@collate/articles'
import {findWaivers, type Waiver} from '@collate/findings'
import {findLinks, isWebAddress} from '@collate/links'
import type {Stated} from '@collate/links/web'
import type {Statistics} from '@collate/statistics'
import type {Position} from 'unist'
import type {CheckedClaim} from 'remark-validate-statistics'
import {isOwnSource} from 'remark-validate-statistics/reading'
import {copyPlace} from '../stored-message.ts'

/** A link to the web, as plain data, and the numbers that its page is the source of. */
export type WebLinkRecord = {url: string; place: Position; sentence: string | undefined; stated: Stated[]}

/** What is left to do for an edition once the web has answered. */
export type WebRecord = {links: WebLinkRecord[]; waivers: Waiver[]}

/** Rules that only the web can judge by. */
export const webRules: ReadonlySet<string> = new Set([
  'link-dead',
  'link-moved',
  'link-unknown',
  'link-unsupported'
])

/** Collect the links to the web of an edition whose claims have been checked. */
export function collectWebLinks(edition: Edition, statistics: Statistics): WebRecord {
  const links = findLinks(edition).filter((d) => isWebAddress(d.url))
  const sentences = readSentences(edition)

  const records = links.map(({url, place}): WebLinkRecord => {
    const sentence = sentences.find((d) => isInside(place, d))
    const isAlone = sentence && links.filter((d) => isInside(d.place, sentence)).length === 1
    const claims = sentence?.claims.filter((claim) => isAlone || isSourceOf(url, claim, statistics)) ?? []
    const stated = claims.map(({written, claim, observations}) => ({
      written,
      quantity: claim.quantity,
      values: observations.map((d) => d.value)
    }))
    return {url, place: copyPlace(place), sentence: edition.file.data.sentenceAt?.(place), stated}
  })

  const waivers = edition.tree ? findWaivers(edition.tree, edition.bodyStart) : []
  return {links: records, waivers: waivers.filter((d) => webRules.has(d.rule)).map(withoutChildren)}
}

/** A sentence with claims, as a range of the source. */
type Sentence = {start: number; end: number; claims: CheckedClaim[]}

function readSentences({blocks, file}: Edition): Sentence[] {
  const sentences = new Map<string, Sentence>()

  for (const claim of file.data.claims ?? []) {
    const block = blocks.find(
      (d) => claim.start >= (d.position.start.offset ?? 0) && claim.start < (d.position.end.offset ?? 0)
    )
    const at = block?.text.text.indexOf(claim.sentence) ?? -1
    if (!block || at < 0) continue
    const key = `${block.id} ${claim.sentence}`
    const start = block.text.startOffset(at)
    const end = block.text.endOffset(at + claim.sentence.length)
    const sentence = sentences.get(key) ?? {start, end, claims: []}
    sentence.claims.push(claim)
    sentences.set(key, sentence)
  }

  return [...sentences.values()]
}

function isSourceOf(url: string, {observations}: CheckedClaim, {packages}: Statistics): boolean {
  const cited = new Set(observations.map((d) => d.indicator.package))
  const sources = [...cited].flatMap((name) => [...(packages.get(name)?.sources.values() ?? [])])
  return sources.some((source) => isOwnSource({source}, {sourceUrl: url}))
}

function isInside({start}: Position, sentence: Sentence): boolean {
  const offset = start.offset ?? -1
  return sentence.start <= offset && offset < sentence.end
}

/** A note as far as it is needed to settle it. */
function withoutChildren(waiver: Waiver): Waiver {
  const {position} = waiver.node
  const node: Waiver['node'] = {type: 'mdxJsxFlowElement', name: 'Note', attributes: [], children: []}
  return {...waiver, node: {...node, ...(position && {position: copyPlace(position)})}}
}
