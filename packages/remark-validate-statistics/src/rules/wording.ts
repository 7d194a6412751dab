/**
 * Check that the wording of a number does not contradict itself.
 *
 * “超过75%以上” is over and at least at once; nothing can fall by twice itself.
 */
import type {Span} from '@collate/claims'
import {asCode} from '../code.ts'
import type {StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, type StatRule} from '../rule.ts'

export const wording: StatRule = {
  id: 'statistic-wording',
  check: ({quantities, stats, passage, context}) =>
    quantities.flatMap((quantity) => {
      const readings = stats.flatMap((stat) => stat.readings.filter(({claim}) => claim.quantity === quantity))
      const {expected} = wordings[context.language]
      const {note, twice} = wordings[context.notesIn]
      const fall = fallOf(readings)
      const why = quantity.wording ?? (fall && twice(passage.text.slice(fall.start, fall.end)))
      if (why === undefined) return []
      // The grammar of a language says why in that language alone.
      const isOwn = context.notesIn === context.language
      const text = passage.text.slice(quantity.start, quantity.end)
      return [
        {
          severity: 'error',
          reason: `Unexpected ${asCode(text)}, expected ${asCode(expected)}`,
          span: quantity,
          actual: text,
          expected: [],
          note: notePhrasesOf(context).sentences([note(text, isOwn || fall ? why : undefined)]),
          ...(readings[0] && {stat: readings[0].stat}),
          readings
        }
      ]
    })
}

/** Down −2.6%: the verb has the sign, and the number has it once more; the sign by itself is none. */
function fallOf(readings: readonly StatReading[]): Span | undefined {
  const stance = readings[0]?.settled?.reading.stance
  const isFall = stance?.as === 'by' && stance.move?.sense === 'down'
  if (!isFall || !readings[0]!.claim.quantity.value.startsWith('-')) return undefined
  return stance.move!.start === readings[0]!.settled!.reading.quantity.start ? undefined : stance.move
}

const wordings = {
  zh: {
    expected: '一种说法',
    note: (text: string, why?: string) => `“${text}”自相矛盾${why === undefined ? '' : `：${why}`}`,
    twice: (verb: string) => `“${verb}”已经说是下降，数字前不再写负号`
  },
  en: {
    expected: 'one way to say it',
    note: (text: string, why?: string) =>
      `“${text}” contradicts itself${why === undefined ? '' : `: ${why}`}`,
    twice: (verb: string) => `“${verb}” says that it fell, so the number has no minus`
  }
}
