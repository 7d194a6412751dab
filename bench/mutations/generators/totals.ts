import {replaceIn, sentenceAround, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-total', 'statistic-value']

const next: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/三(?=[个类种档])/g, '四'],
    [/四(?=[个类种档])/g, '五'],
    [/四(?=[个类种档])/g, '三'],
    [/五(?=[个类种档])/g, '四'],
    [/五(?=[个类种档])/g, '六']
  ],
  en: [
    [/\b[Tt]hree (?=kinds|ways|levels|classes)/g, 'four '],
    [/\b[Ff]our (?=kinds|ways|levels|classes)/g, 'five '],
    [/\b[Ff]our (?=kinds|ways|levels|classes)/g, 'three '],
    [/\b[Ff]ive (?=kinds|ways|levels|classes)/g, 'four '],
    [/\b[Ff]ive (?=kinds|ways|levels|classes)/g, 'six ']
  ]
}

/** A count of parts that does not fit the list. */
export const totals: Generator = ({language, source, claims}) => {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const {start, end} = sentenceAround(source, claim.start)
    return next[language].flatMap(([pattern, replacement]) =>
      replaceIn(source, start, end, pattern, () => replacement)
        .filter(
          (edit) => !seen.has(`${edit.start} ${replacement}`) && seen.add(`${edit.start} ${replacement}`)
        )
        .map((edit) => ({facet: 'total', rules, ...edit}))
    )
  })
}
