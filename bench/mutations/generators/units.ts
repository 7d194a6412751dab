import {replaceIn, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-unit', 'statistic-value', 'statistic-hedge']

/** Kinds of number that are taken for each other, and magnitudes that slip. */
const slips: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/(?<=\d)%/g, '个百分点'],
    [/(?<=\d)个百分点/g, '%'],
    [/(?<=\d)%(?=的)/g, '名'],
    [/(?<=\d)万/g, '亿'],
    [/(?<=\d)亿/g, '万'],
    [/(?<=\d)倍/g, '%']
  ],
  en: [
    [/(?<=\d)%/g, ' percentage points'],
    [/(?<=\d) percentage points/g, '%'],
    [/(?<=\d)%(?= of )/g, ''],
    [/(?<=\d )million/g, 'billion'],
    [/(?<=\d )billion/g, 'million'],
    [/(?<=\d) times/g, '%']
  ]
}

export const units: Generator = ({language, source, claims}) =>
  claims.flatMap((claim) =>
    slips[language].flatMap(([pattern, replacement]) =>
      replaceIn(source, claim.start, claim.end + (language === 'zh' ? 1 : 4), pattern, () => replacement)
        .filter((edit) => edit.end <= claim.end)
        .map((edit) => ({facet: 'units', rules, ...edit}))
    )
  )
