import type {Span} from '@collate/claims'
import type {NameValue} from '@collate/judge/evidence'
import type {Translated} from '@collate/statistics'
import type {PassageContext} from '../resolve/context.ts'

/** What the data call that which a stretch of a passage names; nothing where it is no name of theirs. */
export function labelOfName(
  {start, end}: Span,
  kind: 'population' | 'category',
  {passage, words, library}: PassageContext
): Translated<string> | undefined {
  const labelOf = (value: NameValue): Translated<string> | undefined => {
    if (value.kind === 'term' || value.kind !== kind) return undefined
    const [path, category] = value.kind === 'category' ? [value.indicator, value.id] : [value.id]
    const [packageName = '', id = ''] = path.split('/')
    const data = library.package(packageName)
    if (category !== undefined) return data?.indicators.get(id)?.categories.get(category)?.label
    return data?.populations.get(id)?.label
  }
  return words
    .find(passage.text)
    .filter((name) => start <= name.start && name.end <= end)
    .flatMap(({values}) => values.flatMap((value) => labelOf(value) ?? []))[0]
}
