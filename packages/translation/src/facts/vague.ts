import type {EditionFact} from './fact.ts'
import {allFactWords, saysAny} from '../language/facts.ts'

/**
 * Whether a fact names no number that could be wrong: most, 过半, dozens,
 * 成千上万, a million.
 */
export function isVague({folded, quantity}: EditionFact): boolean {
  const {hedge, kind} = quantity
  // Two-digit numbers, the mid 90s: a stretch of numbers, and none of them.
  if (saysAny(folded, 'stretch')) return true
  if (/\d/.test(folded)) return false
  if (saysAny(folded, 'idiom')) return true
  if (kind === 'count' || kind === 'measure' || kind === 'currency')
    return saysAny(folded.trim(), 'roundCount')
  // More than doubled is more than twice as many.
  if (kind === 'multiple') return false
  // The thing about most of them: a word that hedges nothing.
  if (hedge === 'about' && saysAny(folded, 'most')) return true
  if (hedge === 'exactly' || hedge === 'nearly' || hedge === 'about') return false
  const rest = allFactWords.reduce((text, {looseShare}) => text.replace(looseShare, ''), folded)
  return !saysAny(rest, 'numeral')
}
