import {amountDraft, rangeEnd} from '../quantities/amounts.ts'
import {withUnit} from '../quantities/compounds.ts'
import {isOneMore} from '../quantities/is-cited.ts'
import {numeralAt} from '../quantities/read-numeral.ts'
import {nothing, type Draft, type Phrase, type Reading, type Unit} from '../quantities/grammar.ts'
import type {Numeral} from '../quantities/numeral.ts'
import {pastSpace} from '../quantities/places.ts'

const hyphen = 0x2d

/** Names of units, with a plural in -s. */
const regular =
  'second s|minute min|hour h|day d|week wk|month mo|year a|millisecond ms|microsecond us|nanosecond ns|sec s|' +
  'metre m|meter m|kilometre km|kilometer km|centimetre cm|centimeter cm|millimetre mm|millimeter mm|mile [mi_i]|yard [yd_i]|nanometer nm|nanometre nm|' +
  'micron um|gram g|kilogram kg|kilo kg|milligram mg|microgram ug|tonne t|ton t|metric ton t|megatonne Mt|gigatonne Gt|megaton Mt|gigaton Gt|pound [lb_av]|ounce [oz_av]|litre L|liter L|kilolitre kL|kiloliter kL|millilitre mL|' +
  'milliliter mL|gallon [gal_us]|barrel [bbl_us]|acre [acr_us]|hectare har|watt W|kilowatt kW|megawatt MW|gigawatt GW|terawatt TW|kilowatt hour kW.h|' +
  'megawatt hour MW.h|gigawatt hour GW.h|terawatt hour TW.h|volt V|calorie cal|kilocalorie kcal|joule J|kilojoule kJ|decibel dB|kilopascal kPa|' +
  'square metre m2|square meter m2|square kilometre km2|square kilometer km2|square mile [smi_us]|square yard [syd_i]|square centimetre cm2|square centimeter cm2|square millimetre mm2|square millimeter mm2|cubic yard [cyd_i]|cubic kilometre km3|cubic kilometer km3|cubic centimetre cm3|cubic centimeter cm3|cubic metre m3|cubic meter m3|' +
  'metric tonne t|passenger kilometre km|passenger kilometer km|passenger-kilometre km|passenger-kilometer km|passenger-mile [mi_i]|light year [ly]|nautical mile [nmi_i]'
/** Times that a run of is counted in: three consecutive years. */
const calendar = 'days d|weeks wk|months mo|years a'
/** Names without a plural in -s. */
const irregular =
  'min min|mins min|yr a|yrs a|wk wk|wks wk|jin 500.g|catties 500.g|mu har/15|foot [ft_i]|feet [ft_i]|inch [in_i]|inches [in_i]|square inch [sin_i]|square inches [sin_i]|cubic inch [cin_i]|cubic inches [cin_i]|square foot [sft_i]|square feet [sft_i]|cubic foot [cft_i]|cubic feet [cft_i]|hertz Hz|kilohertz kHz|megahertz MHz|' +
  'gigahertz GHz|degrees celsius Cel|degrees fahrenheit [degF]|degrees c Cel|degrees f [degF]|miles per hour [mi_i]/h|kilometres per hour km/h|' +
  'kilometers per hour km/h|years old a|year old a|year olds a|years of age a|months old mo|micrograms per cubic metre ug/m3|' +
  'micrograms per cubic meter ug/m3|milligrams per cubic metre mg/m3|milligrams per cubic meter mg/m3|milligrams per litre mg/L|milligrams per liter mg/L|' +
  'passenger-km km|milligrams per deciliter mg/dL'

/** Words that begin like a unit and are none: 5-star, second-largest. */
export const measures: Array<[string, Unit]> = [
  ...pairs(regular).flatMap(([name, unit]): Array<[string, Unit]> => [
    [name, {kind: 'measure', unit, adjust: singular}],
    [`${name}s`, {kind: 'measure', unit, adjust: plural}]
  ]),
  ...['consecutive', 'straight', 'successive'].flatMap((run) =>
    pairs(calendar).map(([name, unit]): [string, Unit] => [
      `${run} ${name}`,
      {kind: 'measure', unit, adjust: plural}
    ])
  ),
  ...pairs(irregular).map(([name, unit]): [string, Unit] => [name, {kind: 'measure', unit}])
]

/** One year, one day: hardly ever measured. */
function plural({codes}: Reading, numeral: Numeral, end: number): Numeral | undefined {
  return numeral.article || codes[numeral.end] === hyphen ? undefined : {...numeral, end}
}

/** A 10-year bond, half an hour, one minute less; not “5 second” without a hyphen. */
function singular(reading: Reading, numeral: Numeral, end: number): Numeral | undefined {
  if (isOneMore(reading, numeral, end)) return {...numeral, end, article: false}
  const {codes} = reading
  const isJoined = codes[numeral.end] === hyphen
  const isHalf = numeral.form === 'words' && numeral.value.scale === 1
  const isOne = numeral.form === 'digits' && numeral.value.digits === 10n ** BigInt(numeral.value.scale)
  return (isJoined || isHalf || isOne) && !numeral.article ? {...numeral, end} : undefined
}

/** Aged 65 and over, ages 18 to 24. */
export const ages: Array<[string, Phrase]> = [
  'aged',
  'ages',
  'age',
  'between the ages of',
  'the ages of'
].map((word) => [word, {read: age}])
const years: Unit = {kind: 'measure', unit: 'a'}

function age(reading: Reading, _: number, end: number): Draft[] {
  const numeral = numeralAt(reading, pastSpace(reading, end))
  if (!numeral || numeral.share || numeral.value.digits > 130n) return nothing
  const first = withUnit(reading, numeral)
  if (first.unit && first.unit.unit !== 'a') return nothing
  return [amountDraft(reading, first, rangeEnd(reading, first), years)]
}

function pairs(list: string): Array<[string, string]> {
  return list.split('|').map((pair) => {
    const at = pair.lastIndexOf(' ')
    return [pair.slice(0, at), pair.slice(at + 1)]
  })
}
