import type {EditionFact} from './fact.ts'

const numeral =
  /[\d零〇一二两三四五六七八九十百千万亿]|hundred|thousand|million|third|quarter|fifth|tenth|dozen/i
const stretch = /位数|\bdigits?$|\d0['’]?s$/i
const idiom = /十[有之]八九/
const looseShare = /[一极]小部分|一部分/
const zhCount =
  /^\D{0,3}?(?:成百上千|成千上万|[上数几过][十百千万亿]+|十几|[百千]万|[百千万亿])[多余]?\D{0,4}$/u
const enCount =
  /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)(?: of (?:hundreds|thousands|millions|billions))?$|\b(?:an?|one) (?:hundred|thousand|million|billion|dozen)$/i

/**
 * Whether a fact names no number that could be wrong: most, 过半, dozens,
 * 成千上万, a million.
 */
export function isVague({folded, quantity}: EditionFact): boolean {
  const {hedge, kind} = quantity
  // Two-digit numbers, the mid 90s: a stretch of numbers, and none of them.
  if (stretch.test(folded)) return true
  if (/\d/.test(folded)) return false
  if (idiom.test(folded)) return true
  if (kind === 'count' || kind === 'measure' || kind === 'currency')
    return zhCount.test(folded.trim()) || enCount.test(folded.trim())
  // More than doubled is more than twice as many.
  if (kind === 'multiple') return false
  if (hedge === 'exactly' || hedge === 'nearly' || hedge === 'about') return false
  return !numeral.test(folded.replace(looseShare, ''))
}
