import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {Weighed} from './facet.ts'

/** Weigh the words of the measure: one alternative of every group has to be said. */
export function weighMeasure(
  {citation}: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Weighed {
  const {indicator} = citation
  const {language, around, clauses} = context
  const key = `${indicator.package}/${indicator.id}`
  const weighed: Weighed = {facet: 'measure', support: 0, against: 0}
  const groups = indicator.terms[language]
  if (groups.length === 0) return weighed
  const isOther = saysOther(key, reading, context)
  const missing: number[] = []
  let least = Infinity
  for (const group of groups.keys()) {
    let most = 0
    let isOwn = false
    const says = (value: {kind: string; indicator?: string; group?: number}): boolean =>
      value.kind === 'term' && value.indicator === key && value.group === group
    for (const {values, strength, as, start} of reading.names)
      if (values.some(says)) {
        most = Math.max(most, as === 'compared' ? 1 : strength)
        isOwn ||= clauses.at(start) === reading.clause
      }
    for (const {names, strength} of around)
      if (names.some(({values}) => values.some(says))) most = Math.max(most, strength)
    if (!isOwn && isOther) most = 0
    if (most === 0) missing.push(group)
    least = Math.min(least, most)
  }
  weighed.support = least
  if (least === 0) Object.assign(weighed, {isMissing: true, groups: missing})
  return weighed
}

/**
 * Whether the clause of a share is a whole statement, and of other things: it names whom, and says of them what no
 * name and no table knows. Despite the music, 41% of tea houses served cocaine.
 */
function saysOther(
  key: string,
  {base, quantity, clause, strangers, names}: JudgeReading,
  {clauses, text}: SentenceContext
): boolean {
  if (!base || quantity.kind !== 'percent') return false
  const own = names.filter(({start}) => clauses.at(start) === clause)
  const people = own.findLast(
    ({start, end, values}) =>
      start < base.end && base.start < end && values.some(({kind}) => kind === 'population')
  )
  const isAnswer = own.some(({values}) => values.some((d) => d.kind === 'category' && d.indicator === key))
  const said = strangers.flatMap(({start, end}) =>
    people && start >= people.end ? [text.slice(start, end)] : []
  )
  const words = said.flatMap((d) => d.match(/\p{L}{3,}/gu) ?? [])
  return (
    people !== undefined &&
    !isAnswer &&
    (words.length > 1 || words.some((word) => /\p{Script=Han}{4,}/u.test(word)))
  )
}
