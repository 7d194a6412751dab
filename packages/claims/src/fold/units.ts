import {characters, contextRows as words, rarePairs as pairs} from './simplified.ts'

/** The zero of each script whose digits stand in tens; those beyond the first plane are reported, not read. */
export const decimalZeros = '٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０'

/** What a unit of a text becomes; these are no characters but say how to go on. */
export const dropped = 0
/** A Han character that depends on those beside it, or the first half of one: see `contexts` and `rare`. */
export const dependent = 1

/** Code of a space, which every white space becomes. */
export const space = 0x20

/** By UTF-16 unit: the unit that it becomes, or one of the above. */
export const foldedUnits = new Uint16Array(0x1_00_00)

/** One form of a character that has several, and the words in which it has it, from before to behind. */
export type Context = {before: string; behind: string; to: number}

/** A character of which the words beside it decide what it becomes; `otherwise` without any. */
export type Dependent = {otherwise: number; contexts: Context[]}

/** The characters of which the words beside them decide: longest words first, and of these the ones that keep it. */
export const contexts = new Map<number, Dependent>()

/** Surrogate pairs that become one unit or another pair. */
export const rare = new Map<string, string>()

for (let unit = 0; unit < foldedUnits.length; unit++) foldedUnits[unit] = unit
// Letters have cases; Han characters and syllables do not.
for (const [first, last] of ['\0\u2e7f', '\ua640\uabff'])
  for (let unit = first!.charCodeAt(0); unit <= last!.charCodeAt(0); unit++)
    foldedUnits[unit] = lowerCase(unit)
for (let unit = 0x01; unit <= 0x20; unit++) foldedUnits[unit] = space
for (const [first, last] of ['\u2000\u200a', '\u2028\u2029']) spread(first!, last!, space)
alike(' ', '\0\u007f\u0085\u00a0\u1680\u202f\u205f\u3000')
for (const [first, last] of ['\u200b\u200f', '\u202a\u202e', '\u2060\u2069', '\ufe00\ufe0f'])
  spread(first!, last!, dropped)
// Keycaps are the digits that they are drawn round.
for (const unit of '\u00ad\u034f\u061c\ufeff\u20e3') foldedUnits[unit.charCodeAt(0)] = dropped
for (let unit = 0xff01; unit <= 0xff5e; unit++) foldedUnits[unit] = foldedUnits[unit - 0xfee0]!
// Digits of every script, by their zeros.
for (const zero of decimalZeros)
  for (let digit = 0; digit < 10; digit++) foldedUnits[zero.charCodeAt(0) + digit] = 0x30 + digit
// As a comma it would join the numbers of two clauses.
foldedUnits[0xff0c] = 0xff0c
alike('-', '\u2010\u2011\u2212\ufe63')
alike('\u2013', '\u2012')
alike('\u2014', '\u2015')
alike('~', '\u301c\u223c')
alike('%', '\ufe6a\u332b\u066a')
alike('.', '\u066b')
alike('\u2265', '\u2267\u2a7e')
alike('\u2264', '\u2266\u2a7d')
alike('\u2248', '\u2245\u2243')
alike("'", '\u2019\u2032')
alike('\u201c', '\u201e\u201f「『')
alike('\u201d', '」』')
alike(':', '\u2236')
alike('/', '\u2044')
alike('\u03bc', '\u00b5')
spread('\ud840', '\ud8bf', dependent)
for (let at = 0; at < characters.length; at += 2)
  foldedUnits[characters.charCodeAt(at)] = characters.charCodeAt(at + 1)
for (const pair of pairs.split(' ')) rare.set(pair.slice(0, 2), pair.slice(2))
for (const line of words.trim().split('\n')) {
  const [forms, ...places] = line.split(' ')
  const unit = forms!.charCodeAt(0)
  const known = contexts.get(unit) ?? {otherwise: foldedUnits[unit]!, contexts: []}
  for (const place of places) {
    const [before, behind] = place.split('_') as [string, string]
    known.contexts.push({before, behind, to: forms!.charCodeAt(1)})
  }
  known.contexts.sort((a, b) => lengthOf(b) - lengthOf(a) || Number(b.to === unit) - Number(a.to === unit))
  contexts.set(unit, known)
}
for (const unit of contexts.keys()) foldedUnits[unit] = dependent

// Characters that were encoded twice: 金 as U+F90A, 二 as the radical U+2F06.
for (const [first, last] of ['\u2f00\u2fd5', '\uf900\ufaff'])
  for (let unit = first!.charCodeAt(0); unit <= last!.charCodeAt(0); unit++) {
    const form = String.fromCharCode(unit).normalize('NFKC')
    if (form.length > 1) continue
    const known = contexts.get(form.charCodeAt(0))
    if (known) contexts.set(unit, known)
    foldedUnits[unit] = foldedUnits[form.charCodeAt(0)]!
  }

/** What a unit becomes where no word says otherwise. */
export function plainUnit(unit: number): number {
  const form = foldedUnits[unit]!
  return form === dependent ? (contexts.get(unit)?.otherwise ?? unit) : form
}

function lengthOf({before, behind}: Context): number {
  return before.length + behind.length
}

function lowerCase(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

function spread(first: string, last: string, form: number): void {
  foldedUnits.fill(form, first.charCodeAt(0), last.charCodeAt(0) + 1)
}

function alike(to: string, from: string): void {
  for (const unit of from) foldedUnits[unit.charCodeAt(0)] = to.charCodeAt(0)
}
