import {moveOf, type Stance} from './moves.ts'
import {reach} from './reaching.ts'
import {hasClass, isLight, isStop, type Sequence} from './sequence.ts'
import {wordOf} from './words.ts'

/** The forms of a verb that may stand behind the number they speak of: a 5% rise, 5% more. */
export const formsBehind: ReadonlySet<string> = new Set(['noun', 'comparative', 'rate'])

/** What the words right behind a quantity say of a change. */
export function lookBehind({signs}: Sequence, index: number): Stance {
  const stance: Stance = {}
  let isJoined = false
  for (let at = index + 1; at < signs.length && at - index <= reach; at++) {
    const sign = signs[at]!
    const versus = versusOf(sign)
    if (versus) {
      stance.versus ??= versus
      continue
    }
    const move = moveOf(sign, formsBehind)
    if (move) {
      // 低19个百分点: the word is that of the number behind it.
      // Nor is the one of 11% of older adults.
      // A (73%) is higher than B: of what stands in brackets it says no amount.
      const isOther =
        signs[at + 1]?.type === 'quantity' ||
        wordOf(signs[at - 1], 'relation')?.relation === 'of' ||
        (isStop(signs[at - 1], 'close') && wordOf(sign, 'relation')?.relation === 'than') ||
        // A (73%) remained more likely to, A（73%）仍高于B: a verb of their own leads to it.
        (isStop(signs[index - 1], 'open') && isStop(signs[index + 1], 'close') && at > index + 2) ||
        // 5.8%高于2024年2月的10.9%: it sets the one against the other.
        isSetAgainst(signs, at)
      // 293.9 per 100,000 and still rising: what goes on there is told of no amount.
      if (isJoined && move.form === 'noun') return stance
      const isTold = formsBehind.has(move.form) || isParticleOf(signs, at, move.form)
      if (!isTold || (move.form === 'comparative' && isOther)) return stance
      stance.move = {start: sign.start, end: sign.end, sense: move.sense, form: move.form}
      stance.as = 'by'
      // 5% higher on the year: from when it is counted stands behind both.
      stance.versus ??= versusOf(signs[at + 1])
      return stance
    }
    // Two pupils more than the 20.4 of before: what is counted stands between.
    if (at === index + 1 && isCountedMore(signs, at)) continue
    if (isLight(sign) || wordOf(sign, 'relation')?.relation === 'of') continue
    if (hasClass(sign, 'joint')) {
      isJoined = true
      continue
    }
    // 200,000 barrels per day more, 14.3 per 100,000 fewer.
    if (wordOf(sign, 'relation')?.relation === 'per') {
      at++
      continue
    }
    // 127.2 million hours (12.1%) fewer: what is told in brackets is looked through.
    if (isStop(sign, 'open') && signs[at + 1]?.type === 'quantity' && isStop(signs[at + 2], 'close')) {
      at += 2
      continue
    }
    if (isStop(sign, 'close') && isStop(signs[index - 1], 'open')) continue
    // 83.1 million hours, or 9.9%, more.
    const isBetweenCommas = hasClass(signs[index - 1], 'again') && isStop(signs[index - 2], 'comma')
    if (at === index + 1 && isStop(sign, 'comma') && isBetweenCommas) continue
    return stance
  }
  return stance
}

/** On the year, 同比: from when a change is counted. */
function versusOf(sign: Sequence['signs'][number] | undefined): Stance['versus'] {
  const word = wordOf(sign, 'versus')
  return word && {start: sign!.start, end: sign!.end, base: word.versus}
}

/** 5% up, 0.4 points down on the year: a particle ends what is said of the amount, or the time that it counts from does. */
function isParticleOf(signs: Sequence['signs'], at: number, form: string): boolean {
  const next = signs[at + 1]
  return form === 'particle' && (!next || isStop(next) || hasClass(next, 'versus') || next.type === 'time')
}

/** Whether a comparison leads to a number of its own: 高于2024年2月的10.9%. */
function isSetAgainst(signs: Sequence['signs'], at: number): boolean {
  if (wordOf(signs[at], 'relation')?.relation !== 'than') return false
  const isOfTime = signs[at + 1]?.type === 'time' && wordOf(signs[at + 2], 'relation')?.relation === 'of'
  return isOfTime && signs[at + 3]?.type === 'quantity'
}

/** Pupils more than the 20.4, students lower than in 2021: not larger than others, which says who they are. */
function isCountedMore(signs: Sequence['signs'], at: number): boolean {
  const [noun, move] = [signs[at], signs[at + 1]]
  if (noun?.type !== 'text' || move === undefined) return false
  if (wordOf(signs[at + 2], 'relation')?.relation !== 'than') return false
  if (hasClass(move, 'amount')) return signs[at + 3]?.type !== 'quantity'
  const isLed = wordOf(signs[at + 3], 'relation')?.relation === 'in'
  return moveOf(move, formsBehind)?.form === 'comparative' && signs[at + (isLed ? 4 : 3)]?.type === 'time'
}
