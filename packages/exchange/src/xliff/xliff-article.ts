import type {Edition, Language} from '@collate/articles'
import {passageStands, targetOf, type Lock} from '@collate/translation'
import {pairCodes} from '../pair-codes.ts'
import {readSegments} from '../read-segments.ts'
import type {Inline, TextSegment} from '../segment.ts'

/** An article as translators see it. */
export type TranslatedArticle = {
  slug: string
  from: Language
  to: Language
  /** What the translation is made of. */
  source: Edition
  /** Absent where it is not there yet. */
  target?: Edition
  units: TranslatedUnit[]
}

/** A text and its translation. */
export type TranslatedUnit = {
  source: TextSegment
  /** With the ids of the source's codes; absent where there is none. */
  target?: TextSegment
  state: 'initial' | 'translated' | 'final'
}

/**
 * Put both editions of an article side by side.
 *
 * @param editions - one of them at least, both parsed without a fault
 * @param lock - what was accepted
 */
export function translatedArticle(
  editions: Partial<Record<Language, Edition>>,
  lock?: Lock
): TranslatedArticle | undefined {
  const {zh, en} = editions
  const first = zh ?? en
  if (!first) return undefined
  const to = zh && en ? targetOf({zh, en}) : zh ? 'en' : 'zh'
  const from = to === 'en' ? 'zh' : 'en'
  const source = editions[from] ?? first
  const target = editions[to]
  const article = {slug: source.slug, from, to, source} as const
  const texts = readSegments(source)
  if (!target || !zh || !en) return {...article, units: texts.map((d) => ({source: d, state: 'initial'}))}

  const stands = passageStands({zh, en}, lock)
  const targets = readSegments(target)
  const byId = new Map(targets.map((d) => [d.id, d]))
  const units = texts.map((segment): TranslatedUnit => {
    const stand = stands.find((d) => d.ids[from] === segment.block)
    const found = stand && byId.get(stand.ids[to] + segment.id.slice(segment.block.length))
    if (!found) return {source: segment, state: 'initial'}
    const inlines: Inline[] = pairCodes(found.inlines, segment.inlines)
    return {source: segment, target: {...found, inlines}, state: stand.isAccepted ? 'final' : 'translated'}
  })
  return {...article, target, units}
}
