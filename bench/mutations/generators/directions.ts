import {replaceIn, sentenceAround, type Generator, type Language} from '../mutant.ts'

const rules = ['statistic-direction']

const opposites: Record<Language, ReadonlyArray<readonly [RegExp, string]>> = {
  zh: [
    [/上升|增长|增加|提高|攀升|回升/g, '下降'],
    [/上升|增长|提高|攀升/g, '减少'],
    [/升至|增至/g, '降至'],
    [/下降|减少|下滑|回落/g, '上升'],
    [/下降|下滑|回落/g, '增长'],
    [/降至|跌至|降到/g, '升至'],
    [/收窄/g, '扩大'],
    [/新低/g, '新高'],
    [/新高/g, '新低'],
    [/高于/g, '低于'],
    [/最常用|最多/g, '最少']
  ],
  en: [
    [/\b(?:rose|grew|climbed|increased)\b/g, 'fell'],
    [/\b(?:rose|grew)\b/g, 'declined'],
    [/\b(?:risen|grown)\b/g, 'fallen'],
    [/\bup\b(?= (?:from|by|\d))/g, 'down'],
    [/\b(?:fell|dropped|declined|decreased)\b/g, 'rose'],
    [/\bfell\b/g, 'grew'],
    [/\bfallen\b/g, 'risen'],
    [/\bdown\b(?= (?:from|by|\d))/g, 'up'],
    [/\bnarrowed\b/g, 'widened'],
    [/\brecord low\b/g, 'record high'],
    [/\brecord high\b/g, 'record low'],
    [/\bincrease\b/g, 'decrease'],
    [/\bmost common\b/g, 'least common']
  ]
}

/** A rise told as a fall, a record high as a low, the most as the least. */
export const directions: Generator = ({language, source, claims}) => {
  const seen = new Set<string>()
  return claims.flatMap((claim) => {
    const {start, end} = sentenceAround(source, claim.start)
    return opposites[language].flatMap(([pattern, replacement]) =>
      replaceIn(source, start, end, pattern, () => replacement)
        .filter(
          (edit) => !seen.has(`${edit.start} ${replacement}`) && seen.add(`${edit.start} ${replacement}`)
        )
        .map((edit) => ({facet: 'direction', rules, ...edit}))
    )
  })
}
