import {replaceIn, sentenceAround, type Generator, type Language} from '../mutant.ts'
import {isFalse, isHedged} from '../truth.ts'

const rules = ['statistic-period', 'statistic-value', 'statistic-direction']

const quarters: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/第四季度/g, '第二季度'],
    [/第三季度/g, '第一季度']
  ],
  en: [
    [/\bfourth quarter/g, 'second quarter'],
    [/\bthird quarter/g, 'first quarter']
  ]
}

/** Another year or quarter than the one the value belongs to. */
export const periods: Generator = ({language, source, claims, statistics}) => {
  const seen = new Set<string>()
  const shifts = [-1, 1, -2, 3].map((years) => (year: string) => String(Number(year) + years))
  return claims.flatMap((claim) => {
    const {start, end} = sentenceAround(source, claim.start)
    const beside = claims.filter((d) => d.start >= start && d.end <= end)
    const edits = [
      ...shifts
        .flatMap((shift) => replaceIn(source, start, end, /(?<![@\d])20[12]\d(?!\d)/g, shift))
        .filter((edit) => isYearOf(beside, source.slice(edit.start, edit.end)))
        .filter((edit) => !beside.some((d) => isTrueIn(d, edit.replacement, statistics))),
      ...quarters[language].flatMap(([pattern, other]) => replaceIn(source, start, end, pattern, () => other))
    ]
    return edits
      .filter((edit) => {
        const key = `${edit.start} ${edit.replacement}`
        return !seen.has(key) && seen.add(key)
      })
      .map((edit) => ({
        facet: 'period',
        rules: beside.some(isHedged) ? [...rules, 'statistic-hedge'] : rules,
        ...edit
      }))
  })
}

type Subject = Parameters<Generator>[0]
type Claim = Subject['claims'][number]

/** Years of publication, for one, are of no value here. */
function isYearOf(claims: readonly Claim[], year: string): boolean {
  return claims.some(({observations, claim}) =>
    [claim.period?.period, claim.comparedWith?.period, ...observations.map((row) => row.period)].some((d) =>
      d?.startsWith(year)
    )
  )
}

/** Whether a claim would be true of the other year as well. */
function isTrueIn(claim: Claim, year: string, {packages}: Subject['statistics']): boolean {
  const [row] = claim.observations
  const number = /\d[\d,]*(?:\.\d+)?/.exec(claim.written)?.[0]
  if (!row || number === undefined || claim.observations.length > 1) return false
  const other = packages
    .get(row.indicator.package)!
    .observations.find(
      (d) =>
        d.period === year &&
        d.indicator === row.indicator &&
        d.category === row.category &&
        d.population === row.population
    )
  return other !== undefined && !isFalse({...claim, observations: [other]}, number, number)
}
