import {replaceIn, type Generator, type Language, type Mutant} from '../mutant.ts'
import {isFalse, value} from '../truth.ts'

const rules = ['statistic-hedge']

const added: Record<Language, readonly string[]> = {
  zh: ['超过', '逾', '不到', '不足', '近', '略高于', '略低于'],
  en: ['more than ', 'over ', 'less than ', 'under ', 'nearly ', 'just over ', 'just under ']
}

const turned: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/及以上|以上/g, '以下'],
    [/超过|逾/g, '不到'],
    [/不到|不足|低于/g, '超过'],
    [/至少|不少于/g, '不足'],
    [/(?<!附)近|接近|将近/g, '超过'],
    [/(?<=[一二三四五六七八九]成)多/g, '以下']
  ],
  en: [
    [/ or more/g, ' or less'],
    [/\b(?:[Mm]ore than|[Oo]ver)\b/g, 'less than'],
    [/\b(?:[Ll]ess than|[Uu]nder|[Ff]ewer than)\b/g, 'more than'],
    [/\b[Aa]t least\b/g, 'less than'],
    [/\b(?:[Nn]early|[Aa]lmost)\b/g, 'more than']
  ]
}

const words: Record<Language, RegExp> = {
  zh: /超过|逾|不到|不足|至少|近|接近|约|及以上|以上/g,
  en: /\b(?:[Mm]ore than|[Oo]ver|[Ll]ess than|[Nn]early|[Aa]lmost|[Aa]t least|about) | or more/g
}

/** A hedge that the statistic contradicts, or that says more than it; one that made the number true, and is gone. */
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
  ),
  ...claims.flatMap((claim) => dropped(claim, source, language))
]

type Claim = Parameters<Generator>[0]['claims'][number]

/** A number that is false without its hedge, or says less than a source that has the hedge itself. */
function dropped(claim: Claim, source: string, language: Language): Mutant[] {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(claim.written)?.[0]
  const {quantity} = claim.claim
  if (quantity.hedge === 'exactly') return []
  const plain = {...claim, claim: {...claim.claim, quantity: {...quantity, hedge: 'exactly' as const}}}
  const isBound = claim.observations.every(({comparison}) => comparison !== '=' && comparison !== '~')
  if (!isBound && (number === undefined || !isFalse(plain, number, number))) return []
  return replaceIn(source, claim.start, claim.end, words[language], () => '').map((edit) => ({
    facet: 'hedge dropped',
    rules: isBound ? ['statistic-hedge'] : ['statistic-value', 'statistic-period'],
    ...(isBound && {severity: 'warning'}),
    ...edit
  }))
}

/** Written as published: then no strict hedge is true of it. */
function isExact({claim, observations, written}: Claim): boolean {
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
