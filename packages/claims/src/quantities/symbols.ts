import type {Unit} from './grammar.ts'
import {sizeSigns} from './size-signs.ts'

/** What files, pictures and lines are measured in, without a code. */
const sizes = 'eb px dpi fps mp byte bytes bit bits pixel pixels ppi rpm'

/** Unit signs that every language writes alike. */
export const symbols: Array<[string, Unit]> = [
  ...sizes.split(' ').map((sign): [string, Unit] => [sign, {kind: 'count', silent: true}]),
  ...sizeUnits(sizeSigns),
  ['%', {kind: 'percent'}],
  // Written for a percent sign, and hardly ever in its own sense behind a number.
  ['℅', {kind: 'percent'}],
  ['‰', {kind: 'percent', shift: -1}],
  ['‱', {kind: 'percent', shift: -2}],
  ...['pp', 'ppt', 'ppts', 'pts', 'p.p.'].map((sign): [string, Unit] => [sign, {kind: 'points'}]),
  ...['bp', 'bps'].map((sign): [string, Unit] => [sign, {kind: 'points', shift: -2}]),
  ['x', {kind: 'multiple'}],
  ...ucum('W kW MW GW TW', 'W kW MW GW TW', true),
  ...ucum('Wh kWh MWh GWh TWh mAh Ah', 'W.h kW.h MW.h GW.h TW.h mA.h A.h'),
  ...ucum('V J g m h L', 'V J g m h L', true),
  ...ucum('kV mV Hz kHz MHz GHz THz dB', 'kV mV Hz kHz MHz GHz THz dB'),
  ...ucum('kJ MJ GJ cal kcal Pa kPa hPa MPa mmHg', 'kJ MJ GJ cal kcal Pa kPa hPa MPa mm[Hg]'),
  ...ucum('Mt Gt', 'Mt Gt', true),
  ...ucum('kg mg μg mcg ng lb lbs oz', 'kg mg ug ug ng [lb_av] [lb_av] [oz_av]'),
  ...ucum('km cm mm μm nm mi ft', 'km cm mm um nm [mi_i] [ft_i]'),
  ...ucum('m² km² m³ cm³ ha ㎡ ㎞ ㎏ ㎎ ㎝ ㎜ mL dL', 'm2 km2 m3 cm3 har m2 km kg mg cm mm mL dL'),
  ...ucum('ms μs ns min hr hrs', 'ms us ns min h h'),
  ...ucum('km/h m/s mph kph', 'km/h m/s [mi_i]/h km/h'),
  ...ucum('mg/dL mmol/L g/L mg/L μg/m³ mg/kg g/km', 'mg/dL mmol/L g/L mg/L ug/m3 mg/kg g/km'),
  ...ucum('℃ °C ℉ °F', 'Cel Cel [degF] [degF]')
]

/** Sizes are told by the way, and state something only where they are cited. */
export function sizeUnits(codes: Readonly<Record<string, string>>): Array<[string, Unit]> {
  return Object.entries(codes).map(([word, unit]) => [word, {kind: 'measure', unit, silent: true}])
}

/** Signs beside their UCUM codes; where case decides, as they are written. */
function ucum(signs: string, codes: string, isCased = false): Array<[string, Unit]> {
  const units = codes.split(' ')
  return signs
    .split(' ')
    .map((sign, index) => [
      sign.toLowerCase(),
      {kind: 'measure', unit: units[index]!, ...(isCased && {spelling: sign})}
    ])
}
