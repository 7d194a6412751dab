import {behind, gap} from './mask.ts'
import {lowerBound, type Draft, type NameAt, type Reading} from './reading.ts'

/** The value that the name of a part is the label of: 探索者 (8%), 8% are explorers. */
export function labelled({masked, drafts, grammar}: Reading, name: NameAt): Draft | undefined {
  const index = lowerBound(drafts, name.end)
  const next = drafts[index]
  const previous = drafts[index - 1]
  const {labelBefore, labelBehind, listed} = grammar.populations
  if (next) {
    const between = gap(masked, name.end, next.start)
    if (labelBefore.test(between)) return next
    if (isEmpty(between) && listed.test(behind(masked, next.end, 8))) return next
  }
  if (!previous || previous.end > name.start) return
  const between = gap(masked, previous.end, name.start)
  if (labelBehind.test(between)) return previous
  return isEmpty(between) && listed.test(behind(masked, name.end, 8)) ? previous : undefined
}

function isEmpty(between: string): boolean {
  return between === '' || between === ' '
}
