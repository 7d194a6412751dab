const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Atoms whose code is not their sign. */
const signs: ReadonlyArray<readonly [code: RegExp, sign: string]> = [
  [/^Cel$/, '°C'],
  [/^\[degF\]$/, '°F'],
  [/^deg$/, '°'],
  [/^Ohm$/, 'Ω'],
  [/^har$/, 'ha'],
  [/By$/, 'B'],
  [/^a$/, 'yr'],
  [/^10[*^]$/, '10'],
  [/^u(?=.)/, 'µ'],
  [/\[([a-z]+)(?:_[a-z]+)?\]/i, '$1']
]

/**
 * The sign of a unit, as books set it, of its code.
 *
 * unitSymbol('kW.h') // => 'kW·h'; unitSymbol('ug/m3') // => 'µg/m³'
 */
export function unitSymbol(code: string): string {
  return code
    .replace(/10[*^]|[^./\d+-]+|[+-]?\d+/g, part)
    .replaceAll('.', '·')
    .replaceAll('-', '⁻')
}

function part(text: string, at: number, code: string): string {
  if (/^[+-]?\d+$/.test(text) && at > 0 && !/[./]/.test(code[at - 1]!))
    return text.replace('+', '').replace(/\d/g, (digit) => superscripts[Number(digit)]!)
  return signs.reduce((sign, [pattern, written]) => sign.replace(pattern, written), text)
}
