import {fraction} from '../quantities/digits.ts'
import {exact, quotient, simplified} from '../quantities/exact.ts'
import {space} from '../fold/units.ts'
import type {Reading} from '../quantities/grammar.ts'
import {isHedged} from '../quantities/leads.ts'
import {isHan, isWordCode} from '../fold/kinds.ts'
import {longest} from '../quantities/lexicon.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {folded, isCapital, pastSpace, wordAfter, wordBefore} from '../quantities/places.ts'
import {isLabel} from '../quantities/shares.ts'
import {unitAt} from '../quantities/tables.ts'
import {isPlural} from './nouns.ts'
import {partNames} from './number-words.ts'
import {withScaleWords} from './sums.ts'

/** After these, a third and a half are an ordinal or a part of time. */
const notBefore = new Set(
  'first second third fourth last this latter former other next previous each per every past over-the better'.split(
    ' '
  )
)
/** After a third and a quarter: what shows that it is a share. */
const followers = new Set(
  (
    'of are is were was have had has said say says do did use used uses plan expect believe think report reported cited cite now still also will would ' +
    'could can run ran rely deploy adopted prefer as by in to from among and or more less who that which said: since between at on with agree disagree ' +
    'want wants wanted need needs needed support supports supported oppose opposes opposed favour favor back backed reject rejected feel feels felt own owns owned ' +
    'know knows knew walk drive drove smoke eat drink sleep slept spend spent pay paid get got never always already fail failed took take lack lacked ' +
    'higher lower larger smaller bigger cheaper faster slower fewer longer shorter greater came went come goes live work chose voted'
  ).split(' ')
)

/** Two-thirds, a quarter, one-fifth, behind the number of parts. */
export function readParts(reading: Reading, numeral: Numeral, isArticle: boolean): Numeral | undefined {
  const {codes} = reading
  const at = numeral.end
  if (codes[at] !== 0x20 && codes[at] !== 0x2d) return undefined
  const found = longest(partNames, reading, at + 1)
  if (!found || numeral.value.scale !== 0) return undefined
  const {of, isPlural: isMany} = found.value
  const {digits} = numeral.value
  if (digits > of || digits < 1n || isMany !== digits > 1n) return undefined
  // Over four quarters: all of them are a time.
  if (digits === of && of === 4n && wordAfter(reading, found.end) !== 'of') return undefined
  if (isPointAfter(reading, found.end))
    return ofPoint(fraction(numeral.start, found.end, exact(digits), exact(of)))
  if (codes[found.end] === 0x2d && isWordCode(codes[found.end + 1]!)) return undefined
  if (!isMany && !isShare(reading, numeral.start, found.end, isArticle)) return undefined
  const share = fraction(numeral.start, found.end, exact(digits), exact(of))
  const part = ofWhole(reading, share)
  if (part === share && of === 4n && isTime(reading, numeral.start, found.end)) return undefined
  return part
}

/** Half of one percent, a quarter of a million: the share is of a unit or scale, not of a group. */
function ofWhole(reading: Reading, share: Numeral): Numeral {
  const article = /^ of (?:a|one) /.exec(folded(reading, share.end, share.end + 9))?.[0]
  const start = share.end + (article?.length ?? 0)
  const end = article && start - 1
  if (!end) return share
  const {kind} = unitAt(reading, start)?.value ?? {}
  const number = ofPoint({...share, end})
  if (kind === 'percent' || kind === 'points') return number
  const scaled = withScaleWords(reading, number)
  return scaled === number ? share : scaled
}

/** A quarter-point cut, a quarter point, a half percentage point: the share is of a point. */
function isPointAfter(reading: Reading, end: number): boolean {
  return /^[ -](?:percentage[ -])?point(?![a-z])/.test(folded(reading, end, end + 18))
}

function ofPoint(share: Numeral): Numeral {
  const part = {...share}
  delete part.share
  return {...part, value: simplified(quotient(part.value, exact(100n))), step: -2}
}

/** “A full third of”, “the remaining quarter”: the article stands before another word. */
export function readBarePart(reading: Reading, start: number): Numeral | undefined {
  const found = longest(partNames, reading, start)
  if (!found || found.value.isPlural || found.value.of === 2n) return undefined
  const after = wordAfter(reading, found.end)
  if (wordBefore(reading, start) === 'remaining' && (after === '' || followers.has(after))) {
    const isOfTime = /^ of (?:the (?:fiscal )?year|(?:19|20)\d\d)/.test(
      folded(reading, found.end, found.end + 19)
    )
    return isOfTime ? undefined : fraction(start, found.end, exact(1n), exact(found.value.of))
  }
  if (after !== 'of') return undefined
  const last = reading.leads.at(-1)
  if (!last || !isHedged(reading, start) || !startsWithArticle(reading, last.start)) return undefined
  return fraction(start, found.end, exact(1n), exact(found.value.of))
}

function startsWithArticle({codes}: Reading, at: number): boolean {
  return codes[at] === 0x61 && (codes[at + 1] === space || codes[at + 1] === 0x6e)
}

/** Half, where it is a share: half of us, half the firms, about half; not the first half. */
export function readHalf(reading: Reading, start: number, end: number): Numeral | undefined {
  const {codes} = reading
  if (isPointAfter(reading, end)) return ofPoint(fraction(start, end, exact(1n), exact(2n)))
  if (codes[end] === 0x2d) return undefined
  const before = wordBefore(reading, start)
  const after = wordAfter(reading, end)
  if (notBefore.has(before) || before === 'a' || isLabel(reading, start, end)) return undefined
  if ((before === 'the' || before === 'in' || before === 'for') && after !== 'of') return undefined
  if (notHalved.has(after)) return undefined
  const share = fraction(start, end, exact(1n), exact(2n))
  const half = ofWhole(reading, share)
  if (half !== share) return half
  if (
    isHedged(reading, start) ||
    (after === '' && !isHan(codes[pastSpace(reading, end)]!)) ||
    followers.has(after) ||
    determiners.has(after) ||
    isPlural(after)
  )
    return half
  return before === 'by' ? half : undefined
}

const determiners = new Set('the their our its all these those his her my your what that'.split(' '))
const notHalved = new Set(
  'way time past year hour day dozen brother sister price term moon hearted marathon'.split(' ')
)

function isShare(reading: Reading, start: number, end: number, isArticle: boolean): boolean {
  const after = wordAfter(reading, end)
  const next = pastSpace(reading, end)
  if (after === 'of') return true
  const before = wordBefore(reading, start)
  if (notBefore.has(before)) return false
  if (isHedged(reading, start) || before === 'by' || before === 'than')
    return after !== 'party' && after !== 'time'
  if (!isArticle) return true
  return followers.has(after) || (after === '' && !isCapital(reading, next))
}

/** Before these, quarters are counted off one after another: nobody asks the first three quarters of a group. */
const countedOff = new Set('first last past next previous final latest following'.split(' '))

/** A quarter of 2025, the first three quarters of 2024 and three quarters of growth are times. */
function isTime(reading: Reading, start: number, end: number): boolean {
  const before = wordBefore(reading, start)
  if (countedOff.has(before)) return true
  if (notBefore.has(before) || before === 'consecutive' || before === 'straight' || before === 'in') {
    return wordAfter(reading, end) !== 'of' || before === 'for'
  }
  const of = folded(reading, end, end + 14)
  return (
    / of (?:(?:19|20)\d\d|an? )/.test(of.slice(0, 9)) ||
    /^ (?:ago|earlier|later|ended)/.test(of) ||
    /^ (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2})(?![-%\da-z]| [%p])/.test(
      of
    )
  )
}
