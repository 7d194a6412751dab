import type {Sign} from '../signs/sign.ts'
import {wordOf} from './words.ts'

/**
 * Mark what says of how many a rate speaks: per 100,000, 每10亿车英里.  It is part of the number beside it, and so no
 * number of its own, and parts nothing.
 *
 * @returns the signs, each marked one with the power of ten
 */
export function withDenominators(signs: readonly Sign[], text: string): readonly Sign[] {
  let marked: Sign[] | undefined
  for (let at = 0; at < signs.length; at++) {
    if (!isPer(signs, at, text)) continue
    const power = powerOf(signs[at + 1])
    if (power === undefined) continue
    // 每10亿车英里5.2人: what is counted stands before the number too.
    let next = at + 2
    while (isNoun(signs[next])) next++
    next = behindAges(signs, next)
    while (isNoun(signs[next])) next++
    const last = signs[next]?.type === 'quantity' ? next - 1 : at + 1
    marked ??= [...signs]
    for (let place = at; place <= last; place++) marked[place] = {...signs[place]!, per: power}
  }
  return marked ?? signs
}

/** 每千名15至44岁女性56.0例: how old those are of whom so many are counted. */
function behindAges(signs: readonly Sign[], at: number): number {
  const isAge = (sign: Sign | undefined): boolean =>
    sign?.type === 'quantity' && sign.quantity.kind === 'measure' && sign.quantity.unit === 'a'
  const isRange = signs[at]?.type === 'quantity' && wordOf(signs[at + 1], 'relation')?.relation === 'to'
  const end = isRange ? at + 2 : at
  return isAge(signs[end]) && isNoun(signs[end + 1]) ? end + 1 : at
}

/** 每, per, for every, or a stroke behind a number. */
function isPer(signs: readonly Sign[], at: number, text: string): boolean {
  const sign = signs[at]!
  if (wordOf(sign, 'relation')?.relation === 'per') return true
  return (
    sign.type === 'text' &&
    sign.end === sign.start + 1 &&
    text[sign.start] === '/' &&
    signs[at - 1]?.type === 'quantity'
  )
}

function powerOf(sign: Sign | undefined): number | undefined {
  const value = sign?.type === 'quantity' && /^10+$/.test(sign.quantity.value) && sign.quantity.value
  return value ? value.length - 1 : wordOf(sign, 'scale')?.power
}

function isNoun(sign: Sign | undefined): boolean {
  if (sign?.type === 'text') return true
  return sign?.type === 'word' && sign.words.every(({class: name}) => nouns.has(name))
}

/** 公里 ends with a word that leads on elsewhere. */
const nouns: ReadonlySet<string> = new Set(['light', 'anyone', 'relation'])
