import {replaceIn, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-total', 'statistic-value']

const next: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/三(?=[个类种档])/g, '四'],
    [/四(?=[个类种档])/g, '五'],
    [/五(?=[个类种档])/g, '四']
  ],
  en: [
    [/\b[Tt]hree\b/g, 'four'],
    [/\b[Ff]our\b/g, 'five'],
    [/\b[Ff]ive\b/g, 'four']
  ]
}

/** A count of parts that does not fit the list. */
export const totals: Generator = ({language, source, claims}) =>
  claims
    .filter((claim) => claim.claim.quantity.kind === 'count')
    .flatMap((claim) =>
      next[language].flatMap(([pattern, replacement]) =>
        replaceIn(source, claim.start, claim.end + 1, pattern, () => replacement).map((edit) => ({
          facet: 'total',
          rules,
          ...edit
        }))
      )
    )
