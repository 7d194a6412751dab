/**
 * Check that every share, change and multiple is cited.
 *
 * In titles, summaries, tags, names, captions and descriptions nothing can be
 * cited: there a number has to be one that the body cites.  In an editor’s note it
 * may also be of the statistic that the note speaks of.
 */
import type {Quantity} from '@collate/claims'
import {foldText} from '@collate/claims/text'
import {countsPoints} from '@collate/claims/reading'
import {asCode} from '../code.ts'
import {compareFractions, equal, parseFraction, whole, isVagueShare} from '@collate/judge/numbers'
import type {ShownAs} from '@collate/visible-text/shown'
import type {Passage} from '../extract/passage.ts'
import {isAnswered} from '../judge/answered.ts'
import type {JudgedPassage, PassageContext} from '../resolve/context.ts'
import {notePhrasesOf, type StatRule} from '../rule.ts'
import {languageWords} from '../language-words.ts'

export const uncited: StatRule = {
  id: 'statistic-uncited',
  check(judged) {
    const {passage, context} = judged
    const wording = phrasing(judged)
    return loose(judged).map((quantity) => {
      const text = passage.text.slice(quantity.start, quantity.end)
      return {
        severity: isMild(quantity, text, judged) ? 'warning' : 'error',
        reason: passage.isBeside
          ? `Unexpected ${asCode(text)}, expected a number that the body cites`
          : `Unexpected ${asCode(text)} without a citation, expected ${asCode(`<Stat cite="…">${text}</Stat>`)}`,
        span: quantity,
        actual: text,
        note: notePhrasesOf(context).sentences([wording(text, wordsAgainst(quantity, judged))])
      }
    })
  }
}

/** Quantities that need a citation and have none. */
function loose({quantities, stats, passage, context, answered, told}: JudgedPassage): Quantity[] {
  const cited = new Set(stats.flatMap((stat) => stat.quantities))
  return quantities.filter((quantity) => {
    if (cited.has(quantity) || quantity.start < passage.own.start) return false
    if (!isClaim(quantity, passage, told) || isConversion(quantity, cited, passage)) return false
    if (isWhole(quantity, cited) || isLevel(quantity, passage, context)) return false
    if (isBase(quantity, passage, context)) return false
    if (told?.get(quantity)?.isStated) return false
    if (passage.isBeside || !passage.note) return true
    const slice = passage.text.slice(quantity.start, quantity.end)
    return (
      !context.cited.some((other) => speaksOf(other, quantity)) &&
      !(answered && isAnswered(quantity, slice, answered))
    )
  })
}

const statistical: ReadonlySet<string> = new Set(['percent', 'points', 'multiple'])

/** Names, labels and descriptions: small counts in them are of what they name or show. */
const labels: ReadonlySet<ShownAs> = new Set([
  'tag',
  'person',
  'work',
  'credit',
  'evidence',
  'alternative',
  'speaker',
  'signature'
])

const large = whole(1000n)
/** Two of three suspects are named one by one; a part of more is a share. */
const small = whole(10n)

/**
 * Amounts and counts are claims as well; in a title or heading so are smaller ones, and measures, where the body has
 * such numbers.
 */
function isClaim(quantity: Quantity, {as, isBeside}: Passage, told: JudgedPassage['told']): boolean {
  const {kind, unit, value, of} = quantity
  if (statistical.has(kind) || (of !== undefined && compareFractions(parseFraction(of), small) >= 0))
    return true
  const size = parseFraction(value)
  if ((kind === 'currency' || kind === 'count') && compareFractions(size, large) >= 0) return true
  if ((!isBeside && !told) || labels.has(as)) return false
  if (kind === 'currency' || countsPoints(quantity)) return true
  const isSmall = kind === 'count' && (unit === undefined || compareFractions(size, small) < 0)
  return (kind === 'count' || kind === 'measure') && !isSmall && told?.get(quantity)?.isOfUnit === true
}

/** $63,333 (about 460,000 yuan): what is cited, told again in another currency. */
function isConversion({kind, unit, start}: Quantity, cited: ReadonlySet<Quantity>, {text}: Passage): boolean {
  if (kind !== 'currency') return false
  return [...cited].some(
    (d) =>
      d.kind === 'currency' &&
      d.unit !== unit &&
      /^[^()（）]{0,24}\s?[(（]\s?$/.test(text.slice(d.end, start))
  )
}

/** Of 1,500 teachers, 855: the number of whom a cited one is a part goes with it. */
function isWhole({kind, value}: Quantity, cited: ReadonlySet<Quantity>): boolean {
  return kind === 'count' && [...cited].some((d) => d.of === value)
}

/** Words of majority and minority, and amounts; not where a title contradicts the body. */
function isMild(quantity: Quantity, text: string, judged: JudgedPassage): boolean {
  if (wordsAgainst(quantity, judged) !== undefined) return false
  return isVagueShare(quantity, text) || isAmount(quantity, judged.passage)
}

/** The 95% confidence level, 95%的置信水平: how sure an estimate is, and no estimate. */
function isLevel({kind, start, end}: Quantity, {text, language}: Passage, context: PassageContext): boolean {
  if (kind !== 'percent') return false
  const {levelBefore, levelBehind} = languageWords[language ?? context.language]
  return (
    levelBehind.test(foldText(text.slice(end, end + reach)).text) ||
    levelBefore.test(foldText(text.slice(Math.max(0, start - reach), start)).text)
  )
}

/** Among all teachers, 57% use it: whom a number is of, and no number. */
function isBase(quantity: Quantity, {text, language}: Passage, context: PassageContext): boolean {
  const {start, end, value} = quantity
  if (value !== '100' || !isVagueShare(quantity, text.slice(start, end))) return false
  const {baseBefore} = languageWords[language ?? context.language]
  return baseBefore.test(foldText(text.slice(Math.max(0, start - reach), start)).text)
}

/** No such words are longer. */
const reach = 40
/** An amount in the body, which a reader may do without a source for; what answers a finding may not. */
function isAmount({kind, of}: Quantity, {isBeside, note}: Passage): boolean {
  return !isBeside && !note && !statistical.has(kind) && of === undefined
}

/** The words of a title that say something else of a number than the body does. */
function wordsAgainst(quantity: Quantity, {passage, told}: JudgedPassage): string | undefined {
  const against = told?.get(quantity)?.against
  return against && passage.text.slice(against.start, against.end)
}

/** A note also speaks of the number of a claim without its hedge: “four of five reach 75%”. */
function speaksOf(cited: Quantity, quantity: Quantity): boolean {
  return (quantity.hedge === 'exactly' || cited.hedge === quantity.hedge) && isSameNumber(cited, quantity)
}

function isSameNumber(left: Quantity, right: Quantity): boolean {
  return (
    left.kind === right.kind &&
    equal(parseFraction(left.value), parseFraction(right.value)) &&
    (right.upper === undefined) === (left.upper === undefined) &&
    (right.upper === undefined || equal(parseFraction(right.upper), parseFraction(left.upper!)))
  )
}

function phrasing({passage, context}: JudgedPassage): (text: string, words: string | undefined) => string {
  const {body, beside, note} = wordings[context.notesIn]
  if (passage.isBeside) return beside
  if (passage.note) return note
  // A heading that tells a number of the body of another time or group says so like a title.
  return (text, words) => (words === undefined ? body(text) : beside(text, words))
}

const wordings = {
  zh: {
    body: (text: string) => `“${text}”没有出处：请用<Stat cite="数据包/指标">包住它，或改写成不带数字的说法`,
    beside: (text: string, words?: string) =>
      words === undefined
        ? `正文没有引用“${text}”：标题、摘要、标签、署名和图片说明只能写正文引用过的数字`
        : `正文引用的数字里，没有一个说的是“${words}”而又是“${text}”：标题、摘要和说明里的数字要与正文说同一件事`,
    note: (text: string) =>
      `“${text}”没有出处：编者注里的数字要么是正文引用过的，要么是它所回应的那个统计值，要么用<Stat cite="数据包/指标">包住`
  },
  en: {
    body: (text: string) =>
      `“${text}” has no source: wrap it in <Stat cite="package/indicator">, or say it without a number`,
    beside: (text: string, words?: string) =>
      words === undefined
        ? `The body does not cite “${text}”: titles, summaries, tags, names and captions only say numbers that it cites`
        : `No number that the body cites is both “${text}” and of “${words}”: a title, summary or description says of a number what the body says`,
    note: (text: string) =>
      `“${text}” has no source: a note says numbers that the body cites, those of the statistic that it answers for, and numbers in a <Stat cite="package/indicator">`
  }
}
