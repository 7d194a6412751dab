import type {Language} from '@collate/articles'
import type {Span} from '@collate/claims'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import {compareFractions, multiply, parseFraction} from '@collate/judge/numbers'
import {areComparable, factorBetween} from '@collate/judge/relate'
import {reportContrasts, type ContrastName} from '../facts/contrasts.ts'
import type {EditionFact} from '../facts/fact.ts'
import {saysAny} from '../language/facts.ts'
import {isWordy} from '../facts/tolerated.ts'
import {isVague} from '../facts/vague.ts'
import {oneSided, type OneSided} from '../facts/one-sided.ts'
import {turnedCourses} from '../facts/turned-courses.ts'
import {opposedSenses, sensesOf, type Opposed, type Sense} from '../facts/senses.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'

const names: Record<Sense, {zh: string; en: string}> = {
  up: {zh: '上升', en: 'a rise'},
  down: {zh: '下降', en: 'a fall'},
  flat: {zh: '持平', en: 'no change'},
  'record-high': {zh: '新高', en: 'a record high'},
  'record-low': {zh: '新低', en: 'a record low'},
  highest: {zh: '最高', en: 'the highest'},
  lowest: {zh: '最低', en: 'the lowest'}
}

/** Ranks and records, and what is done or felt and its opposite. */
const contrasts: ReadonlySet<ContrastName> = new Set([
  'rank',
  'record',
  'acts',
  'dealings',
  'states',
  'stages',
  'stances',
  'grades',
  'alternatives'
])

/** A value rises, falls or stays in both editions alike. */
export const direction: PairRule = {
  id: 'translation-direction',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair) || pair.facts.isDoubtful) continue
      const {language} = pair.here
      const told = new Set<string>()
      for (const {here, there} of pair.facts.matches) {
        if (isVague(here) || isVague(there) || areFew(here, there)) continue
        // 快56岁: soon, and no faster.
        if (isSoon(here, pair.here) || isSoon(there, pair.there)) continue
        const opposed =
          opposedSenses(sensesOf(here), sensesOf(there)) ??
          opposedAround(here, there, pair) ??
          turnedRound(here, there, pair)
        if (!opposed) {
          const mine = oneSided(here, pair.here, there, pair.there)
          const found = mine ?? oneSided(there, pair.there, here, pair.here)
          if (found) disagree(saidOnce({pair, here, there}, found, mine !== undefined))
          continue
        }
        const {mine, theirs} = opposed
        // Both ends of a change of length go the same way.
        const way = `${here.sentence} ${mine}`
        if (!here.reading && told.has(way)) continue
        told.add(way)
        disagree({
          pair,
          here,
          there,
          unexpected: `${names[mine].en} to \`${here.slice}\``,
          expected: names[theirs].en,
          actual: names[mine][language],
          proposals: [names[theirs][language]],
          note: {
            zh: `同一个数值，方向相反：“${here.slice}”在这里是${names[mine].zh}，在另一版本中是${names[theirs].zh}。`,
            en: `Same value, opposite direction: \`${here.slice}\` is ${names[mine].en} here and ${names[theirs].en} there.`
          }
        })
      }
      // The highest here and the lowest there is told of its number already.
      if (told.size > 0) continue
      reportContrasts(pair, contrasts, disagree)
      for (const {here, there, mine, theirs} of turnedCourses(pair)) {
        const [own, other] = [textOf(pair.here, here), textOf(pair.there, there)]
        disagree({
          pair,
          here,
          there,
          unexpected: `${names[mine].en}, \`${own}\``,
          expected: names[theirs].en,
          actual: names[mine][language],
          proposals: [names[theirs][language]],
          note: {
            zh: `同一句话，方向相反：这里是${names[mine].zh}（“${own}”），另一版本是${names[theirs].zh}（“${other}”）。`,
            en: `The same sentence says ${names[mine].en} here (\`${own}\`) and ${names[theirs].en} there (\`${other}\`).`
          }
        })
      }
    }
  }
}

function textOf({text}: EditionPassage, {start, end}: Span): string {
  return text.slice(start, end)
}

function isSoon({quantity, start}: EditionFact, {folded}: EditionPassage): boolean {
  return quantity.unit === 'a' && saysAny(folded.between(Math.max(0, start - longestSoon), start), 'soon')
}

/** “almost ” */
const longestSoon = 8

/** Two consequences, of which one is a fall: a small count in words neither rises nor falls. */
function areFew(here: EditionFact, there: EditionFact): boolean {
  return [here, there].every((fact) => fact.quantity.kind === 'count' && isWordy(fact))
}

/** What one edition says of a value, and the other says without it. */
const sides: Record<OneSided['what'], Record<Language, [said: string, unsaid: string]>> = {
  denial: {zh: ['否定', '肯定'], en: ['a denial', 'an assertion']},
  forecast: {zh: ['预计', '事实'], en: ['a forecast', 'a fact']}
}

function saidOnce(
  {pair, here, there}: {pair: ComparedPair; here: EditionFact; there: EditionFact},
  {what, words}: OneSided,
  isMine: boolean
): Disagreement {
  const [said, unsaid] = sides[what][pair.here.language]
  const expected = isMine ? unsaid : said
  return {
    pair,
    here,
    there,
    unexpected: `${isMine ? sides[what].en[0] : sides[what].en[1]} of \`${here.slice}\``,
    expected: isMine ? sides[what].en[1] : sides[what].en[0],
    actual: isMine ? words : here.slice,
    proposals: [expected],
    note: {
      zh: `一个版本对“${here.slice}”用了“${words}”，另一个版本没有相应的说法。`,
      en: `One edition says “${words}” of \`${here.slice}\`, and nothing in the other stands for it.`
    }
  }
}

/**
 * Words of change bound to one number, and to the other only what its sentence says without them: at 44%, it is up
 * from 2024; from 0.9 to 2.1 million.
 */
function opposedAround(here: EditionFact, there: EditionFact, pair: ComparedPair): Opposed | undefined {
  // From 26 months to 41: of lengths of time their clause says which way they go.
  if (!here.reading && !there.reading && here.around && there.around)
    return isOneOfTwo(here, pair.here) && isOneOfTwo(there, pair.there)
      ? opposedSenses(new Set([here.around]), new Set([there.around]))
      : undefined
  const [mine, theirs] = [sensesOf(here), sensesOf(there)]
  // Cut to 6 cm, changed to 4 mm: lengths are made, and neither rise nor fall.
  if (mine.size > 0 === theirs.size > 0 || (isLength(here) && isLength(there))) return undefined
  // A 12V-to-5V converter for the 12V of a battery: of which of the two is which?
  if (isRepeated(here, pair.here) || isRepeated(there, pair.there)) return undefined
  // A number that is wrong makes no course of the other one.
  const disputed = new Set(pair.facts.conflicts.flatMap((d) => [d.here, d.there]))
  const around = (
    fact: EditionFact,
    senses: ReadonlySet<Sense>,
    passage: EditionPassage
  ): ReadonlySet<Sense> => {
    const sense = senses.size > 0 ? undefined : (courseOf(fact, passage, disputed) ?? aroundOf(fact))
    return sense ? new Set([sense]) : senses
  }
  return opposedSenses(around(here, mine, pair.here), around(there, theirs, pair.there))

  /** 40% longer and less accurate: the fall is of another thing in both. */
  function aroundOf(fact: EditionFact): EditionFact['around'] {
    const {ways} = fact === here ? there : here
    return fact.around && !ways.has(fact.around) ? fact.around : undefined
  }
}

/** A length of time that changed to another one; of the only one of its sentence nothing rises. */
function isOneOfTwo({sentence}: EditionFact, {facts}: EditionPassage): boolean {
  return facts.filter((fact) => fact.sentence === sentence && !fact.reading).length > 1
}

function isRepeated({quantity: {kind, value, unit}}: EditionFact, {facts}: EditionPassage): boolean {
  const {length} = facts.filter(({quantity: d}) => d.kind === kind && d.value === value && d.unit === unit)
  return length > 1
}

function isLength({quantity: {unit = ''}}: EditionFact): boolean {
  return /^(?:[cmk]?m|\[\w+_i\])$/.test(unit)
}

/** From a number to a larger one is a rise; that growth slowed from one to the other leaves both of them growth. */
function courseOf(
  fact: EditionFact,
  {facts}: EditionPassage,
  disputed: ReadonlySet<EditionFact>
): Sense | undefined {
  const role = roleOf(fact)
  if ((role !== 'from' && role !== 'to') || fact.reading?.stance.move?.form === 'pace') return undefined
  const isOther = (d: EditionFact): boolean =>
    d.sentence === fact.sentence &&
    !disputed.has(d) &&
    roleOf(d) === (role === 'from' ? 'to' : 'from') &&
    areComparable(d.quantity, fact.quantity)
  const at = facts.indexOf(fact)
  const [before, behind] = [facts.slice(0, at).findLast(isOther), facts.slice(at + 1).find(isOther)]
  const other = role === 'from' ? (behind ?? before) : (before ?? behind)
  if (!other) return undefined
  // From 10 hours to 10 minutes.
  const factor = factorBetween(other.quantity, fact.quantity) ?? parseFraction('1')
  const order = compareFractions(
    multiply(parseFraction(other.quantity.value), factor),
    parseFraction(fact.quantity.value)
  )
  if (order === 0) return 'flat'
  return order > 0 === (role === 'from') ? 'up' : 'down'
}

/** From 5% to 4% beside from 4% to 5%: both ends of the change have changed places. */
function turnedRound(here: EditionFact, there: EditionFact, {facts}: ComparedPair): Opposed | undefined {
  const [mine, theirs] = [roleOf(here), roleOf(there)]
  const isTurned = facts.matches.some((d) => roleOf(d.here) === theirs && roleOf(d.there) === mine)
  if (!isTurned || mine === theirs) return undefined
  if (mine === 'from' && theirs === 'to') return {mine: 'down', theirs: 'up'}
  return mine === 'to' && theirs === 'from' ? {mine: 'up', theirs: 'down'} : undefined
}

function roleOf({reading}: EditionFact): string | undefined {
  return reading?.stance.as
}
