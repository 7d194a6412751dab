/**
 * Check that every share, change and multiple is cited.
 *
 * In titles, summaries, captions and descriptions nothing can be cited: there a
 * number has to be one that the body cites.
 */
import type {Quantity} from '@collate/claims'
import {code} from '../code.ts'
import {equal, parseFraction} from '@collate/judge/numbers/fraction'
import type {JudgedPassage} from '../resolve/context.ts'
import {phrasesOf, type Rule} from '../rule.ts'
import {isVague} from '@collate/judge/numbers/written'

export const uncited: Rule = {
  id: 'statistic-uncited',
  check(judged) {
    const {passage, context} = judged
    return loose(judged).map((quantity) => {
      const text = passage.text.slice(quantity.start, quantity.end)
      const notes = wordings[context.language]
      return {
        severity: isVague(quantity, text) ? 'warning' : 'error',
        reason: passage.isBeside
          ? `Unexpected ${code(text)}, expected a number that the body cites`
          : `Unexpected ${code(text)} without a citation, expected ${code(`<Stat cite="…">${text}</Stat>`)}`,
        span: quantity,
        actual: text,
        note: phrasesOf(context).sentences([passage.isBeside ? notes.beside(text) : notes.body(text)])
      }
    })
  }
}

/** Quantities that need a citation and have none. */
function loose({quantities, stats, passage, context}: JudgedPassage): Quantity[] {
  const cited = new Set(stats.flatMap((stat) => stat.quantities))
  return quantities.filter((quantity) => {
    if (cited.has(quantity) || quantity.start < passage.own.start) return false
    if (!passage.isBeside) return statistical.has(quantity.kind)
    const isClaim = statistical.has(quantity.kind) || quantity.kind === 'currency' || isCountOf(quantity)
    return isClaim && !context.cited.some((other) => states(other, quantity))
  })
}

const statistical: ReadonlySet<string> = new Set(['percent', 'points', 'multiple'])

function isCountOf({kind, unit}: Quantity): boolean {
  return kind === 'count' && unit !== undefined
}

/** Whether a number of the body is the same fact as one of a title. */
function states(cited: Quantity, {kind, value, upper, hedge}: Quantity): boolean {
  return (
    cited.kind === kind &&
    cited.hedge === hedge &&
    equal(parseFraction(cited.value), parseFraction(value)) &&
    (upper === undefined) === (cited.upper === undefined) &&
    (upper === undefined || equal(parseFraction(upper), parseFraction(cited.upper!)))
  )
}

const wordings = {
  zh: {
    body: (text: string) => `“${text}”没有出处：请用<Stat cite="数据包/指标">包住它，或改写成不带数字的说法`,
    beside: (text: string) =>
      `正文没有引用“${text}”：标题、摘要和图片说明只能写正文引用过的数字，限定词也要一样`
  },
  en: {
    body: (text: string) =>
      `“${text}” has no source: wrap it in <Stat cite="package/indicator">, or say it without a number`,
    beside: (text: string) =>
      `The body does not cite “${text}”: titles, summaries and captions only say numbers that it cites, with the same hedge`
  }
}
