import type {Language, Span} from '@collate/claims'
import {foldText, findSentences} from '@collate/claims/text'
import type {Indicator} from '@collate/statistics'
import type {Passage} from '../extract/passage.ts'
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
    (d) => d.start >= start && sourceBefore.test(foldText(passage.text.slice(d.start, d.end)).text)
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
    .filter(
      (d) => d.end <= end && sourceBefore.test(foldText(titled.slice(d.start, d.end)).text) && isWordy(d)
    )
    .reduce(blanked, titled)
  return {...passage, text}
}

/** The same without what it says of how its data were got, or are drawn: asked by telephone, by age and sex. */
export function withoutMeans(passage: Passage, numbers: readonly Span[], language: Language): Passage {
  const isWordy = (d: Span): boolean => !numbers.some((q) => q.start < d.end && d.start < q.end)
  const text = findSentences(passage.text)
    .filter((d) => d.start >= passage.own.start && isWordy(d))
    .flatMap((d) => {
      const folded = foldText(passage.text.slice(d.start, d.end))
      return [...folded.text.matchAll(languages[language].howDrawn)].map(({0: {length}, index}) => ({
        start: d.start + folded.at(index),
        end: d.start + folded.behind(index + length)
      }))
    })
    .reduce(blanked, passage.text)
  return {...passage, text}
}

function blanked(text: string, {start, end}: Span): string {
  return text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end)
}

/** Spaces of the same length. */
function blank(text: string): string {
  return ' '.repeat(text.length)
}

const languages = {zh, en}
