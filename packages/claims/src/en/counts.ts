import {lowerOf, numeralAfterSeparator} from '../quantities/amounts.ts'
import {readCited} from '../quantities/cited.ts'
import {isCitedNumeral, isOneMore, isPlain, isWholeCitation} from '../quantities/is-cited.ts'
import {exact, compare, powerOfTen} from '../quantities/exact.ts'
import {nothing, type Draft, type Reading} from '../quantities/grammar.ts'
import {isHedged} from '../quantities/leads.ts'
import {isDigit, isLetter} from '../fold/kinds.ts'
import {withMoneyScale} from '../quantities/letter-scales.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {isCapital, isJoined, wordAfter, wordBefore, wordStart} from '../quantities/places.ts'
import {nounAfter, type Noun} from './nouns.ts'

/** What a number names rather than counts: version 3, page 12, port 80. */
export const labels = words(
  'version v ver release page pages p pp chapter chapters figure figures fig table tables section sections sec step steps part parts phase phases stage stages tier grade type ' +
    'class number no numbers line lines port ports issue issues room gate platform route channel episode season volume vol article rule day week question option appendix ' +
    'note gen generation layer zone area district ward code error http https rfc iso ieee item level floor unit building bus flight highway interstate apollo cve ticket pr bug ' +
    'sdk api python java node php ruby go rust swift ios android windows kubernetes ubuntu debian postgres mysql angular react vue django spring chrome firefox safari'
)
/** Words with a capital at the head of a sentence that name nothing. */
const openers = words(
  'the a an in on at of for from to by with and but or so as if when while all some these those this that our their its we they it he she you there here of ' +
    'surveyed interviewed sampled today yesterday now then last next this more less fewer than about around over under nearly almost only just up down among between ' +
    'after before since until during within into another other others each every both either first second third finally meanwhile however yet also even still'
)

const months = words('jan feb mar apr may jun jul aug sep oct nov dec')
/** Before a number in words that is no pronoun: fell by sixty-one, not the three. */
const statesBefore = words('from to by at was were is are than reached totalled totaled')

/** Whether a number without a noun is one of a citation: not the three, nor 16 March. */
function isStated(reading: Reading, {start, end, form, value}: Numeral): boolean {
  const before = wordBefore(reading, start)
  if (form === 'words') return statesBefore.has(before)
  const isDay = months.has(before.slice(0, 3)) || months.has(wordAfter(reading, end).slice(0, 3))
  return !isDay || value.digits > 31n
}

/** A number that counts: four levels, 1,234, 15.6 million, more than 2,000, dozens. */
export function readCount(reading: Reading, numeral: Numeral): Draft[] {
  if (numeral.share || isName(reading, numeral)) return nothing
  const next = numeralAfterSeparator(reading, numeral, numeral.end)
  const lower = next ? lowerOf(numeral, next) : numeral
  const isRange = next !== undefined && !next.share && compare(lower.value, next.value) < 0
  const last = withNounScale(reading, isRange ? next : numeral)
  // Benefits were paid 2.1 billion times; what happens three times is no amount, but where it is cited.
  const isSeldom =
    last.scales.length === 0 && compare(last.value, exact(1000n)) < 0 && !isCitedNumeral(reading, numeral)
  if (isJoined(reading, last.end) || (isSeldom && wordAfter(reading, last.end) === 'times')) return nothing
  if (reading.codes[last.end] === 0x2d && isLetter(reading.codes[last.end + 1]!)) return nothing
  const noun = nounAfter(reading, last.end)
  const isOpen = !isRange && !noun && isPlain(reading, numeral) && isStated(reading, numeral)
  const shared = isOpen ? readCited(reading, numeral) : nothing
  if (shared.length > 0) return shared
  if (!counts(reading, isRange ? last : numeral, noun)) return nothing
  const first = isRange ? lower : last
  return [
    {
      start: numeral.start,
      end: last.end,
      kind: 'count',
      value: first.value,
      upper: isRange ? (last.upper ?? last.value) : last.upper,
      isSize: !isRange && last.vague,
      step: powerOfTen(Math.min(first.step, last.step)),
      hedge: last.hedge,
      unit: noun?.unit,
      open: isOpen
    }
  ]
}

function counts(reading: Reading, numeral: Numeral, noun: Noun | undefined): boolean {
  const {value, scales, counting, vague, hedge, article, end, form} = numeral
  if (isWholeCitation(reading, numeral)) return true
  // One school fewer, two more than before.
  if (isOneMore(reading, numeral, end)) return true
  if (article && scales.length === 0) return false
  if (counting || vague || hedge || scales.length > 0) return true
  if (noun || (form === 'words' && value.scale === 0 && value.digits >= 100n)) return true
  if (isSticking(reading.codes, end)) return false
  if (isCitedNumeral(reading, numeral) && isStated(reading, numeral)) return true
  return value.scale === 0 && value.digits > 1n && isHedged(reading, numeral.start)
}

/** 5m users and 1.2B people: a letter that is a scale before a noun only. */
function withNounScale(reading: Reading, numeral: Numeral): Numeral {
  const scaled = withMoneyScale(reading, numeral)
  if (scaled === numeral) return numeral
  const noun = nounAfter(reading, scaled.end)?.unit
  return noun && noun !== 'models' ? scaled : numeral
}

/** Python 3 developers, page 12, 555-0199. */
function isName(reading: Reading, numeral: Numeral): boolean {
  const {start, form, counting, scales} = numeral
  const before = wordBefore(reading, start)
  // Swimming venues number 39,700: nobody cites a number for the name that it is.
  const isVerb = before === 'number' && isCitedNumeral(reading, numeral)
  if (isVerb && (scales.length > 0 || isLastWord(reading, numeral))) return false
  // In Northern Ireland 230 firms, numbers 161,000: a citation that begins with a number cites it, and not the name that
  // it would end.
  if (reading.cited.some((span) => span.start === start)) return false
  if (labels.has(before)) return true
  if (form === 'words' || counting || scales.length > 0 || before === '' || isHedged(reading, start))
    return false
  if (isCitedNumeral(reading, numeral) && isLastWord(reading, numeral)) return false
  const first = wordStart(reading, start - 1)
  return hasCapital(reading, first, first + before.length) && !openers.has(before)
}

/** Explorers 8, adopters 32 and …: a citation says it of them; iPhone 15 users have a name. */
function isLastWord(reading: Reading, {end, value}: Numeral): boolean {
  const next = wordAfter(reading, end)
  return value.scale === 0 && (next === '' || joining.has(next))
}
const joining = words('and or in for to')

/** Google, iPhone, NASA. */
function hasCapital(reading: Reading, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isCapital(reading, at)) return true
  return false
}

function isSticking(codes: Uint16Array, end: number): boolean {
  const sign = codes[end]!
  return (sign === 0x2d || sign === 0x2f || sign === 0x3a || sign === 0x2e) && isDigit(codes[end + 1]!)
}

function words(list: string): Set<string> {
  return new Set(list.split(' '))
}
