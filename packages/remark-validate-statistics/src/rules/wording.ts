/**
 * Check that the wording of a number does not contradict itself.
 *
 * “超过75%以上” is over and at least at once; nothing can fall by twice itself.
 */
import {code} from '../code.ts'
import {phrasesOf, type StatRule} from '../rule.ts'

export const wording: StatRule = {
  id: 'statistic-wording',
  check: ({quantities, stats, passage, context}) =>
    quantities.flatMap((quantity) => {
      if (quantity.wording === undefined) return []
      const text = passage.text.slice(quantity.start, quantity.end)
      const readings = stats.flatMap((stat) => stat.readings.filter(({claim}) => claim.quantity === quantity))
      const {expected, note} = wordings[context.language]
      return [
        {
          severity: 'error',
          reason: `Unexpected ${code(text)}, expected ${code(expected)}`,
          span: quantity,
          actual: text,
          expected: [],
          note: phrasesOf(context).sentences([note(text, quantity.wording)]),
          ...(readings[0] && {stat: readings[0].stat}),
          readings
        }
      ]
    })
}

const wordings = {
  zh: {
    expected: '一种说法',
    note: (text: string, why: string) => `“${text}”自相矛盾：${why}`
  },
  en: {
    expected: 'one way to say it',
    note: (text: string, why: string) => `“${text}” contradicts itself: ${why}`
  }
}
