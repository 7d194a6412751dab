import {clauseAround, replaceIn, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-direction']

const opposites: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/上升|增长|提高|攀升|回升/g, '下降'],
    [/升至|增至/g, '降至'],
    [/下降|减少|下滑|回落/g, '上升'],
    [/降至|跌至/g, '升至']
  ],
  en: [
    [/\b(?:rose|grew|climbed|increased)\b/g, 'fell'],
    [/\b(?:risen|grown)\b/g, 'fallen'],
    [/\bup\b(?= (?:from|by|\d))/g, 'down'],
    [/\b(?:fell|dropped|declined|decreased)\b/g, 'rose'],
    [/\bfallen\b/g, 'risen'],
    [/\bdown\b(?= (?:from|by|\d))/g, 'up']
  ]
}

/** A rise told as a fall. */
export const directions: Generator = ({language, source, claims}) => {
  const seen = new Set<number>()
  return claims.flatMap((claim) => {
    const clause = clauseAround(source, claim.start)
    return opposites[language].flatMap(([pattern, replacement]) =>
      replaceIn(source, clause.start, clause.end, pattern, () => replacement)
        .filter((edit) => !seen.has(edit.start) && seen.add(edit.start))
        .map((edit) => ({facet: 'direction', rules, ...edit}))
    )
  })
}
