import {replaceIn, value, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-hedge']

const added: Record<Language, readonly string[]> = {
  zh: ['超过', '不到', '近', '略高于'],
  en: ['more than ', 'less than ', 'nearly ', 'just over ']
}

const turned: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/及以上|以上/g, '以下'],
    [/超过|逾/g, '不到'],
    [/不到|不足|低于/g, '超过'],
    [/至少|不少于/g, '不足'],
    [/近|接近|将近/g, '超过']
  ],
  en: [
    [/ or more/g, ' or less'],
    [/\b(?:[Mm]ore than|[Oo]ver)\b/g, 'less than'],
    [/\b(?:[Ll]ess than|[Uu]nder|[Ff]ewer than)\b/g, 'more than'],
    [/\b[Aa]t least\b/g, 'less than'],
    [/\b(?:[Nn]early|[Aa]lmost)\b/g, 'more than']
  ]
}

/** A hedge that the statistic contradicts, or that says more than it. */
export const hedges: Generator = ({language, source, claims}) => [
  ...claims.filter(isExact).flatMap((claim) =>
    added[language].map((hedge) => ({
      facet: 'hedge added',
      rules,
      start: claim.start,
      end: claim.start,
      replacement: hedge
    }))
  ),
  ...claims.flatMap((claim) =>
    turned[language].flatMap(([pattern, replacement]) =>
      replaceIn(source, claim.start, claim.end, pattern, () => replacement).map((edit) => ({
        facet: 'hedge turned',
        rules,
        ...edit
      }))
    )
  )
]

/** Written as published: then no strict hedge is true of it. */
function isExact({claim, observations, written}: Parameters<Generator>[0]['claims'][number]): boolean {
  const published = observations[0]
  return (
    claim.quantity.hedge === 'exactly' &&
    observations.length === 1 &&
    published?.comparison === '=' &&
    /^\d/.test(written) &&
    claim.change?.role === undefined &&
    value(claim.quantity.value) === value(published.value)
  )
}
