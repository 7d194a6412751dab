import type {Language} from '@collate/articles'
import type {Quantity} from '@collate/claims'
import {findWrittenNumbers} from '@collate/claims/quantities'
import {divide, formatFraction, hundred, multiply, parseFraction} from '@collate/judge/numbers'
import {allFactWords} from '../language/facts.ts'

const figures = /(?<![\d.,/／])\d(?:[\d,.]*\d)?/g

/** 1,234.5; not 2.3.1. */
const plain = /^\d+(?:,\d{3})*(?:\.\d+)?$/

/** Of so many a rate speaks at least: 7.4 per 1,000. */
const fewest = /^1000+$/

/** As far as the number goes on that says of how many a rate is. */
const longestMany = 24

/** A rate, with its own number: 235 of 235/10万. */
export type WrittenRate = Quantity & {
  figure: string
  /** How many characters of the text the number has. */
  written: number
}

/**
 * Find rates whose number counts nothing by a noun: 235/10万, 235 per 100,000.
 *
 * They are shares, so that of how many either edition writes makes no difference: 14.3 per 100,000 is 1.43/万.
 */
export function findRates(text: string, language: Language): WrittenRate[] {
  return Array.from(text.matchAll(figures)).flatMap(({0: written, index: start}): WrittenRate[] => {
    if (!plain.test(written)) return []
    const figure = written.replaceAll(',', '')
    const end = start + written.length
    const behind = text.slice(end, end + longestMany).toLowerCase()
    const per = allFactWords.flatMap(({perMany}) => perMany.exec(behind) ?? [])[0]
    if (per === undefined) return []
    const [many] = findWrittenNumbers(behind.slice(per.length), language)
    if (many?.start !== 0 || !fewest.test(many.value)) return []
    const inPercent = divide(hundred, parseFraction(many.value))
    const last = figure.includes('.') ? figure.replaceAll(/\d(?!$)/g, '0').replace(/\d$/, '1') : '1'
    const share = (number: string): string =>
      formatFraction(multiply(parseFraction(number), inPercent), mostDecimals)
    return [
      {
        start,
        figure,
        written: written.length,
        end: end + per.length + many.end,
        kind: 'percent',
        value: share(figure),
        step: share(last),
        hedge: 'exactly'
      }
    ]
  })
}

/** Of a rate per trillion with some of its own. */
const mostDecimals = 15
