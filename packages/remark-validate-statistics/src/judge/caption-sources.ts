import type {Language} from '@collate/claims'
import {findSentences} from '@collate/claims/sentences'
import type {Indicator} from '@collate/statistics'
import type {Passage, Span} from '../extract/passage.ts'
import {words as en} from '../en/words.ts'
import type {ArticleContext} from '../resolve/context.ts'
import {readPassage} from '../resolve/read-passage.ts'
import {words as zh} from '../zh/words.ts'

/**
 * A text of a chart without what it says of its sources: “Source: Tea Board” is no claim.
 *
 * What the data call a source is left out as it stands, and other words where no number is among them; all places stay.
 */
export function withoutSources(passage: Passage, indicator: Indicator, article: ArticleContext): Passage {
  const {sourceBefore} = languages[article.language]
  const {start, end} = passage.own
  const mark = findSentences(passage.text).find(
    (d) => d.start >= start && sourceBefore.test(passage.text.slice(d.start, d.end))
  )
  if (!mark) return passage
  const {rows} = article.library.versions(indicator)
  const names = new Set(rows.flatMap(({source: {title, publisher}}) => [title, publisher]))
  const titled = [...names].reduce(
    (text, name) => text.slice(0, mark.start) + text.slice(mark.start).replaceAll(name, blank),
    passage.text
  )
  const {quantities} = readPassage({...passage, text: titled, stats: []}, article)
  const isWordy = (d: Span): boolean => !quantities.some((q) => q.start < d.end && d.start < q.end)
  const text = findSentences(titled)
    .filter((d) => d.end <= end && sourceBefore.test(titled.slice(d.start, d.end)) && isWordy(d))
    .reduce((all, d) => all.slice(0, d.start) + blank(all.slice(d.start, d.end)) + all.slice(d.end), titled)
  return {...passage, text}
}

/** The same without what it says of how its data were got, or are drawn: asked by telephone, by age and sex. */
export function withoutMeans(passage: Passage, numbers: readonly Span[], language: Language): Passage {
  const isWordy = (d: Span): boolean => !numbers.some((q) => q.start < d.end && d.start < q.end)
  const text = findSentences(passage.text)
    .filter((d) => d.start >= passage.own.start && isWordy(d))
    .reduce((all, d) => {
      const plain = all.slice(d.start, d.end).replace(languages[language].howDrawn, blank)
      return all.slice(0, d.start) + plain + all.slice(d.end)
    }, passage.text)
  return {...passage, text}
}

/** Spaces of the same length. */
function blank(text: string): string {
  return ' '.repeat(text.length)
}

const languages = {zh, en}
