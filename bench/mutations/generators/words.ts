import {replaceIn, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-value', 'statistic-hedge', 'statistic-period', 'statistic-unit']

/** Numbers in words, each with others that are false where it is true. */
const others: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/四分之三/g, '三分之一'],
    [/四分之一/g, '一半'],
    [/三分之二/g, '四分之三'],
    [/三分之二/g, '一半'],
    [/一半/g, '三分之二'],
    [/两倍/g, '三倍'],
    [/三倍/g, '两倍'],
    [/四倍/g, '五倍'],
    [/翻了?一?番/g, '翻两番'],
    [/九成/g, '七成'],
    [/三成/g, '五成'],
    [/没有一个/g, '有一半'],
    [/第二/g, '第三']
  ],
  en: [
    [/[Tt]hree-quarters/g, 'a third'],
    [/\b[Aa] quarter\b/g, 'half'],
    [/\btwo thirds\b/g, 'three quarters'],
    [/\btwo thirds\b/g, 'half'],
    [/\ba third\b/g, 'half'],
    [/\bhalf\b/g, 'two thirds'],
    [/\btwice\b/g, 'three times'],
    [/\bdoubled\b/g, 'tripled'],
    [/\btripled\b/g, 'doubled'],
    [/\b[Ff]our times\b/g, 'five times'],
    [/\b[Nn]ine in ten\b/g, 'seven in ten'],
    [/\bnone\b/g, 'half'],
    [/\bsecond\b/g, 'third']
  ]
}

/** Fractions, factors and ranks in words. */
export const words: Generator = ({language, source, claims}) =>
  claims.flatMap((claim) =>
    others[language].flatMap(([pattern, replacement]) =>
      replaceIn(source, claim.start, claim.end, pattern, () => replacement).map((edit) => ({
        facet: 'words',
        rules,
        ...edit
      }))
    )
  )
