import type {Span} from './claim.ts'
import {percentile as english} from './en/percentile.ts'
import {foldText} from './fold/fold-text.ts'
import type {Language} from './language.ts'
import type {Quantity} from './quantity.ts'
import {percentile as chinese} from './zh/percentile.ts'

/** How a language writes a percentile, its `rank` in figures. */
const patterns: Record<Language, RegExp> = {zh: chinese, en: english}

/** P99, p99.9: a Chinese text writes it, too. */
const sign = /(?<![a-z\d.])p(?<rank>50|75|90|95|99(?:\.9{1,2})?)(?![\w.]*\d|[a-z])/g

/**
 * Find percentiles: the 95th percentile, 第95百分位, P99.
 *
 * They say which of many values is meant, and so are no quantities that need a source; two editions agree on them all
 * the same.
 */
export function findPercentiles(text: string, language: Language): Quantity[] {
  const folded = foldText(text)
  return [patterns[language], sign]
    .flatMap((pattern) => Array.from(folded.text.matchAll(pattern)))
    .map((match): Quantity => {
      const span: Span = {start: folded.at(match.index), end: folded.behind(match.index + match[0].length)}
      return {
        ...span,
        kind: 'measure',
        value: match.groups!.rank!,
        unit: '{percentile}',
        step: '1',
        hedge: 'exactly'
      }
    })
    .toSorted((a, b) => a.start - b.start)
}
