import type {Claim} from '@collate/claims'
import type {Folded} from '@collate/claims/fold'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Fact} from '../facts/fact.ts'
import {oneSided, type OneSided} from '../facts/one-sided.ts'
import {languages} from '../language/languages.ts'
import type {Passage} from '../passage/passage.ts'
import type {Span} from '../text/span.ts'
import type {Disagreement, PairRule} from '../rule.ts'

type Sense = Claim['directions'][number]['sense']

/** Senses that deny each other. */
const opposites: ReadonlyArray<readonly [Sense, Sense]> = [
  ['up', 'down'],
  ['up', 'flat'],
  ['down', 'flat'],
  ['record-high', 'record-low'],
  ['highest', 'lowest'],
  ['steady-up', 'steady-down']
]

const names: Record<Sense, {zh: string; en: string}> = {
  up: {zh: '上升', en: 'a rise'},
  down: {zh: '下降', en: 'a fall'},
  flat: {zh: '持平', en: 'no change'},
  first: {zh: '首次', en: 'a first'},
  'record-high': {zh: '新高', en: 'a record high'},
  'record-low': {zh: '新低', en: 'a record low'},
  'steady-up': {zh: '稳步上升', en: 'a steady rise'},
  'steady-down': {zh: '稳步下降', en: 'a steady fall'},
  slowed: {zh: '放缓', en: 'a slowdown'},
  highest: {zh: '最高', en: 'the highest'},
  lowest: {zh: '最低', en: 'the lowest'},
  forecast: {zh: '预计', en: 'a forecast'}
}

/** A value rises, falls or stays in both editions alike. */
export const direction: PairRule = {
  id: 'translation-direction',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      const {language} = pair.here
      for (const {here, there} of pair.facts.matches) {
        const opposed = opposedSenses(here, there) ?? opposedWords(here, there, pair)
        if (!opposed) {
          const mine = oneSided(here, pair.here, there, pair.there)
          const found = mine ?? oneSided(there, pair.there, here, pair.here)
          if (found) disagree(saidOnce({pair, here, there}, found, mine !== undefined))
          continue
        }
        const {mine, theirs} = opposed
        disagree({
          pair,
          here,
          there,
          unexpected: `${names[mine][language]} to \`${here.written}\``,
          expected: names[theirs][language],
          actual: names[mine][language],
          proposals: [names[theirs][language]],
          note: {
            zh: `同一个数值，方向相反：“${here.written}”在这里是${names[mine].zh}，在另一版本中是${names[theirs].zh}。`,
            en: `Same value, opposite direction: \`${here.written}\` is ${names[mine].en} here and ${names[theirs].en} there.`
          }
        })
      }
    }
  }
}

/** What one edition says of a value, and the other says without it. */
const sides: Record<OneSided['what'], Record<'zh' | 'en', [said: string, unsaid: string]>> = {
  denial: {zh: ['否定', '肯定'], en: ['a denial', 'an assertion']},
  forecast: {zh: ['预计', '事实'], en: ['a forecast', 'a fact']}
}

function saidOnce(
  {pair, here, there}: {pair: ComparedPair; here: Fact; there: Fact},
  {what, words}: OneSided,
  isMine: boolean
): Disagreement {
  const [said, unsaid] = sides[what][pair.here.language]
  const [unexpected, expected] = isMine ? [said, unsaid] : [unsaid, said]
  return {
    pair,
    here,
    there,
    unexpected: `${unexpected} of \`${here.written}\``,
    expected,
    actual: isMine ? words : here.written,
    proposals: [expected],
    note: {
      zh: `一个版本对“${here.written}”用了“${words}”，另一个版本没有相应的说法。`,
      en: `One edition says “${words}” of \`${here.written}\`, and nothing in the other stands for it.`
    }
  }
}

function opposedSenses(here: Fact, there: Fact): {mine: Sense; theirs: Sense} | undefined {
  const mine = sensesOf(here)
  const theirs = sensesOf(there)
  for (const [one, other] of opposites) {
    if (mine.has(one) && theirs.has(other) && !(mine.has(other) && theirs.has(one)))
      return {mine: one, theirs: other}
    if (mine.has(other) && theirs.has(one) && !(mine.has(one) && theirs.has(other)))
      return {mine: other, theirs: one}
  }
  const roles = [here.claim.change?.role, there.claim.change?.role]
  if (roles[0] === 'from' && roles[1] === 'to') return {mine: 'down', theirs: 'up'}
  if (roles[0] === 'to' && roles[1] === 'from') return {mine: 'up', theirs: 'down'}
  return undefined
}

/**
 * Words of change in the clauses of both, where reading the claims bound none to
 * one of them: only risings there, only fallings here.
 */
function opposedWords(here: Fact, there: Fact, pair: ComparedPair): {mine: Sense; theirs: Sense} | undefined {
  const mine = wordsOf(here, pair.here)
  const theirs = wordsOf(there, pair.there)
  return mine && theirs && mine !== theirs ? {mine, theirs} : undefined
}

function wordsOf(fact: Fact, {folded, language}: Passage): 'up' | 'down' | undefined {
  if (fact.claim.quantity.value.startsWith('-')) return 'down'
  const clause = folded.between(fact.clause.start, fact.clause.end)
  const beside = besideOf(fact, folded, language)
  if (beside) return beside
  const rises = languages[language].rises.test(clause)
  const falls = languages[language].falls.test(clause)
  if (rises === falls) return undefined
  return rises ? 'up' : 'down'
}

/** 多三成, 30% less: which way a word right beside the number says that it differs. */
function besideOf(
  {start, end}: Fact,
  folded: Folded,
  language: Passage['language']
): 'up' | 'down' | undefined {
  const before = folded.between(start - 8, start)
  const behind = folded.between(end, end + 12)
  const words = languages[language].beside
  return (['up', 'down'] as const).find(
    (way) => words[way].before.test(before) || words[way].behind.test(behind)
  )
}

/** A minus sign is a fall. */
function sensesOf({claim}: Fact): Set<Sense> {
  const senses = new Set(claim.directions.map(({sense}) => sense))
  // 环比提高1.2个百分点，同比下降0.8个百分点 go both ways: the nearer word counts.
  if (senses.has('up') && senses.has('down')) senses.delete(nearestSense(claim) === 'up' ? 'down' : 'up')
  if (claim.quantity.value.startsWith('-')) {
    senses.delete('up')
    senses.add('down')
  }
  return senses
}

function nearestSense({directions, quantity}: Claim): Sense {
  const apart = ({start}: Span): number => Math.abs(start - quantity.start)
  const ways = directions.filter(({sense}) => sense === 'up' || sense === 'down')
  return ways.toSorted((a, b) => apart(a) - apart(b))[0]!.sense
}
