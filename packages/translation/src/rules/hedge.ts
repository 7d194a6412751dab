import type {Quantity} from '@collate/claims'
import {relate, type HedgeWay} from '@collate/judge/relate'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import {isConversion} from '../facts/conversion.ts'
import type {EditionFact} from '../facts/fact.ts'
import {isWordy} from '../facts/tolerated.ts'
import {isVague} from '../facts/vague.ts'
import {hedgeWay} from '../facts/hedge-way.ts'
import {otherFact} from '../facts/other-fact.ts'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {blank, sharesCharacter} from '../text/span.ts'
import {tokenize} from '../text/tokens.ts'
import {saysAny} from '../language/facts.ts'

/** A value is hedged the same way in both editions. */
export const hedge: PairRule = {
  id: 'translation-hedge',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair) || pair.facts.isDoubtful) continue
      const found: Disagreement[] = []
      for (const {here, there, how} of pair.facts.matches) {
        const mine = here.quantity
        const theirs = there.quantity
        if (how === 'hedged') continue
        if (isCapped(mine, theirs) || isCapped(theirs, mine)) continue
        if (mine.kind !== theirs.kind || isLooseSpan(mine, theirs) || areSizes(here, there)) continue
        const isOther = relate(here, there).differences.includes('hedge')
        const isEstimate = [here, there].some(({apart}) => apart === 'about') && mine.value.includes('.')
        // Apart from its number a hedge is said of a share: 约占借阅量的35%.
        const isApart = !isOther && (mine.kind !== 'percent' || mine.hedge !== 'exactly')
        if (isApart || (!isOther && (here.apart === there.apart || isEstimate))) continue
        if (areOtherParts(here, there, pair) || areRounded(pair, here, there)) continue
        if (isDenied(here, there) || isDenied(there, here)) continue
        // What another currency makes of it is about as much, with the word or without.
        if (isConversion(here, pair.here) && isConversion(there, pair.there)) continue
        if (isSoft(here, pair.here, there) || isSoft(there, pair.there, here)) continue
        if (isReached(here, pair.here, there) || isReached(there, pair.there, here)) continue
        if (areBothBelow(here, there) || areBothBelow(there, here)) continue
        const [mineWay, theirWay] = [hedgeWay(here), hedgeWay(there)]
        if (isOther && mineWay === theirWay && (here.apart || there.apart)) continue
        if (isHedgedBefore(here, pair.here, theirWay) || isHedgedBefore(there, pair.there, mineWay)) continue
        if (
          saysBoth(here, pair.here, there, pair.there, mineWay) ||
          saysBoth(there, pair.there, here, pair.here, theirWay)
        )
          continue
        if (isHedgedAs(here, pair.here, hedgeWay(there)) || isHedgedAs(there, pair.there, hedgeWay(here)))
          continue
        found.push({
          ...weightOf(here, there),
          ...otherFact(pair, here, there),
          note: {
            zh: `数值相同，限定词不同：这里是“${here.slice}”，另一版本是“${there.slice}”。限定词（超过、近、约、及以上等）属于事实的一部分。`,
            en: `Same value, another hedge: \`${here.slice}\` here, \`${there.slice}\` there.  Words such as over, nearly, about and or more are part of the fact.`
          }
        })
      }
      // Who leaves the word out at every number of a list does so once.
      for (const one of gathered(found)) disagree(one)
    }
  }
}

/** 约660万 beside 6.6 million, both cited: each is held against its source, which bears the word and its absence out. */
function areRounded(pair: ComparedPair, here: EditionFact, there: EditionFact): boolean {
  const hedges = new Set([here.quantity.hedge, there.quantity.hedge])
  const isCited = ({references}: EditionPassage, {quantity}: EditionFact): boolean =>
    references.cites.some((cite) => sharesCharacter(cite, quantity))
  const isWhole = ({quantity: {value}}: EditionFact): boolean => !value.includes('.')
  return (
    hedges.has('about') &&
    hedges.has('exactly') &&
    isWhole(here) &&
    isCited(pair.here, here) &&
    isCited(pair.there, there)
  )
}

/** A length of time is the time of something, and whether it is told with “more than” is worth a look; the opposite is an error. */
function weightOf(here: EditionFact, there: EditionFact): {severity?: 'info'} {
  const isTime = [here, there].some(({reading, isSize}) => !reading && !isSize)
  return isTime && (!hedgeWay(here) || !hedgeWay(there)) ? {severity: 'info'} : {}
}

/** 最多只能有 4 个 beside “can only have four”: the word that makes little of a number is its limit, too. */
function isCapped({hedge: way}: Quantity, {tone}: Quantity): boolean {
  return (way === 'at-most' || way === 'under') && tone === 'small'
}

/** 可扩大至 50 GB beside “extendable up to 50 GB”: what may go to a number goes up to it. */
function isReached(
  {quantity, start}: EditionFact,
  {folded}: EditionPassage,
  {quantity: other, folded: written}: EditionFact
): boolean {
  if (quantity.hedge !== 'exactly' || other.hedge !== 'at-most' || !saysAny(written, 'upTo')) return false
  return saysAny(folded.between(Math.max(0, start - longestTo), start), 'goesTo')
}

/** “ to ” */
const longestTo = 4

/** 近2万 beside up to 20,000, 不到1毫米 beside barely 1 mm: both say that it is no more, and hardly less. */
function areBothBelow(
  {quantity: {hedge: one}}: EditionFact,
  {quantity: {hedge: other}, folded}: EditionFact
): boolean {
  return (
    (one === 'nearly' && other === 'at-most' && saysAny(folded, 'upTo')) ||
    (one === 'under' && other === 'just-over' && saysAny(folded, 'barely'))
  )
}

/** Up to 15 to 20 minutes beside 15 to 20 minutes: two ends are no exact number anyway. */
function isLooseSpan({upper: one, hedge: mine}: Quantity, {upper: other, hedge: theirs}: Quantity): boolean {
  return one !== undefined && other !== undefined && (mine === 'exactly' || theirs === 'exactly')
}

/** At least six projects: of a small count in words as well it is said on purpose. */
const limits: ReadonlySet<Quantity['hedge']> = new Set(['at-least', 'at-most'])

/** Most and 大多数, three and 三: sizes and small counts in words come with a hedge or without. */
function areSizes(here: EditionFact, there: EditionFact): boolean {
  const isLoose = (fact: EditionFact): boolean => isWordy(fact) && !limits.has(fact.quantity.hedge)
  if (isLoose(here) && isLoose(there)) return true
  const ways = new Set([hedgeWay(here), hedgeWay(there)])
  // 上万 beside about ten thousand: a round number in words is no exact one anyway.
  if ((isVague(here) || isVague(there)) && ways.has('about') && ways.has('over')) return true
  // Not all beside all.
  if (here.quantity.value === '100' && ways.has('under')) return false
  if (ways.has('over') && ways.has('under')) return false
  return isVague(here) && isVague(there) && !saysAny(here.slice + there.slice, 'half')
}

/** How far apart in their texts most and a few may stand to be said of one thing. */
const nearby = 0.15

/** 多数情况下可以只看少数几条 beside “most systems can select a few”: each words another part of the sentence. */
function areOtherParts(here: EditionFact, there: EditionFact, pair: ComparedPair): boolean {
  if (!isVague(here) || !isVague(there) || saysAny(here.slice + there.slice, 'half')) return false
  return Math.abs(here.start / pair.here.text.length - there.start / pair.there.text.length) > nearby
}

/** No address is higher than 255 beside 没有高于255: the one denies in its sentence what the other denies in its hedge. */
function isDenied(
  {quantity, reading}: EditionFact,
  {quantity: other, reading: theirs}: EditionFact
): boolean {
  // It should not take more than 5 minutes, 不用5分钟.
  if (quantity.hedge === 'over' && other.hedge === 'exactly' && theirs?.denials.length)
    return (reading?.denials.length ?? 0) > 0
  const isTurned =
    (quantity.hedge === 'over' && other.hedge === 'at-most') ||
    (quantity.hedge === 'under' && other.hedge === 'at-least')
  return isTurned && (reading?.denials.length ?? 0) > 0
}

/** Below are 5 ways, limited to: no hedge where the other edition has none. */
function isSoft(fact: EditionFact, {language}: EditionPassage, other: EditionFact): boolean {
  const {kind, value, hedge: way} = fact.quantity
  if (other.quantity.hedge !== 'exactly') return false
  // An alert about 2 processes.
  if (way === 'about' && kind === 'count' && Number(value) <= fewThings) return true
  return languageTables[language].softHedges.test(fact.folded.trim())
}

/** So few are counted, and not estimated. */
const fewThings = 12

/** Whether a bare value has such a hedge somewhere in its clause, or an estimate in its sentence: 据估计，有9,800吨. */
function isHedgedAs(
  {quantity, clause, sentence}: EditionFact,
  {folded, language, sentences}: EditionPassage,
  way: HedgeWay | undefined
): boolean {
  if (quantity.hedge !== 'exactly' || !way) return false
  const {start, end} = way === 'about' ? sentences[sentence]! : clause
  const text = folded.between(start, end)
  const {hedges, tones} = languageTables[language]
  // 最多只能有 4 个 beside “you can only have four”.
  return hedges[way].test(text) || (way === 'under' && tones.small.test(text))
}

/** Passed 1 trillion in 2012, 2 trillion in 2019: what is said of the first of a list is said of all. */
function isHedgedBefore(fact: EditionFact, passage: EditionPassage, way: HedgeWay | undefined): boolean {
  const {facts, text, times} = passage
  const before = facts[facts.indexOf(fact) - 1]
  if (!before || !way || fact.quantity.hedge !== 'exactly' || before.sentence !== fact.sentence) return false
  const {kind, unit} = before.quantity
  if (kind !== fact.quantity.kind || unit !== fact.quantity.unit) return false
  const span = {start: before.end, end: fact.start}
  const {tokens, han} = tokenize(
    blank(
      text,
      times.filter((time) => sharesCharacter(time, span))
    ).slice(span.start, span.end)
  )
  if (tokens.length + han > joining) return false
  return hedgeWay(before) === way || isHedgedBefore(before, passage, way)
}

/** “ in 2012, and ” */
const joining = 2

/** 低于3%左右 beside “below the target of around 3%”: both say both, and each number has one of them. */
function saysBoth(
  {folded}: EditionFact,
  {language}: EditionPassage,
  other: EditionFact,
  there: EditionPassage,
  way: HedgeWay | undefined
): boolean {
  const otherWay = hedgeWay(other)
  if (!way || !otherWay) return false
  const clause = there.folded.between(other.clause.start, other.clause.end)
  return (
    languageTables[language].hedges[otherWay].test(folded) &&
    languageTables[there.language].hedges[way].test(clause)
  )
}
