import type {DataPackage, Statistics} from '@collate/statistics'

/**
 * Keep the data packages that a text has to do with: one whose source or title
 * it names or links to, or of which it speaks of a measure and whom that counts,
 * or of two measures.
 *
 * Reasoning: a number and the words round it can go with a row of quite another
 * survey by chance, and nobody would look at a citation that is there.
 *
 * @param text - the whole of the source
 */
export function fittingPackages({packages}: Statistics, text: string): Statistics {
  const plain = plainOf(text)
  return {packages: new Map([...packages].filter(([, data]) => isFitting(data, plain)))}
}

function isFitting(data: DataPackage, text: string): boolean {
  const named = [...data.sources.values()].flatMap(({title, titles, publisher, url}) => [
    title,
    ...Object.values(titles),
    publisher,
    url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  ])
  if ([data.title, ...named].some((d) => d.length > 1 && text.includes(plainOf(d)))) return true
  const measures = [...data.indicators.values()].filter(({terms}) =>
    [terms.en, terms.zh].some((groups) => groups.length > 0 && groups.every((d) => hasOne(text, d)))
  )
  const isCounted = measures.some(({population: {label, aliases}}) =>
    hasOne(text, [label.en, label.zh, ...aliases.en, ...aliases.zh])
  )
  return isCounted || measures.length > 1
}

function hasOne(text: string, names: readonly string[]): boolean {
  return names.some((d) => d !== '' && text.includes(plainOf(d)))
}

function plainOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')
}
