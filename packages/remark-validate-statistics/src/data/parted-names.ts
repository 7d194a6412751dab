import type {Named} from '@collate/claims/reading'
import type {TermIndex} from '@collate/claims/terms'
import type {NameValue} from '@collate/judge/evidence'
import type {TermGroup} from './vocabulary.ts'

/**
 * Names of categories within which a word of their measure stands: 每周*赌博*两天及以上, of 每周两天及以上.
 *
 * @param found - names of one kind in the text
 * @param measured - words of measures in the text
 */
export function partedNames(
  text: string,
  found: ReadonlyArray<Named<NameValue>>,
  measured: ReadonlyArray<Named<TermGroup>>,
  index: TermIndex<NameValue>
): Array<Named<NameValue>> {
  return measured.flatMap((word) => {
    const from = Math.max(0, word.start - longest)
    const place = word.start - from
    const isOfMeasure = (value: NameValue): boolean =>
      value.kind === 'category' && word.values.some((d) => d.indicator === value.indicator)
    const [name] = index
      .find(text.slice(from, word.start) + text.slice(word.end, word.end + longest))
      .filter((d) => d.start < place && place < d.end && d.values.every(isOfMeasure))
    if (!name) return []
    const start = from + name.start
    const end = from + name.end + word.end - word.start
    return found.some((d) => d.start < end && start < d.end) ? [] : [{start, end, values: name.values}]
  })
}

const longest = 24
