import {replaceIn, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-unit', 'statistic-value', 'statistic-hedge']

/** Kinds of number that are taken for each other, magnitudes that slip, currencies and units that change. */
const slips: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/(?<=\d)%/g, '个百分点'],
    [/(?<=\d)个百分点/g, '%'],
    [/(?<=\d)%(?=的)/g, '名'],
    [/(?<=\d)%/g, '倍'],
    [/(?<=\d)万/g, '亿'],
    [/(?<=\d)万/g, ''],
    [/(?<=\d)亿/g, '万'],
    [/(?<=\d)倍/g, '%'],
    [/美元/g, '欧元'],
    [/(?<=[\d万亿])元/g, '美元'],
    [/小时/g, '分钟'],
    [/分钟/g, '小时'],
    [/(?<=\d)天/g, '小时']
  ],
  en: [
    [/(?<=\d)%/g, ' percentage points'],
    [/(?<=\d) percentage points/g, '%'],
    [/(?<=\d)%(?= of )/g, ''],
    [/(?<=\d)%/g, ' times'],
    [/(?<=\d )million/g, 'billion'],
    [/(?<=\d )million/g, 'thousand'],
    [/(?<=\d )billion/g, 'million'],
    [/(?<=\d) times/g, '%'],
    [/\$(?=\d)/g, '€'],
    [/€(?=\d)/g, '$'],
    [/CNY (?=\d)/g, '$'],
    [/(?<=\d )hours/g, 'minutes'],
    [/(?<=\d )minutes/g, 'hours'],
    [/(?<=\d )days/g, 'hours']
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
