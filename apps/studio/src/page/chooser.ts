import type {ListedArticle, ListedPackage} from '@collate/language-service'
import type {StudioWords} from '../studio-words.ts'
import {newElement} from './new-element.ts'

/** What a person can open. */
export type Choice = {article: ListedArticle} | {listed: ListedPackage}

/** Offer articles and data in a list; articles first. */
export function offerChoices(
  select: HTMLSelectElement,
  articles: readonly ListedArticle[],
  packages: readonly ListedPackage[],
  words: StudioWords
): readonly Choice[] {
  const group = (label: string, texts: readonly string[]): HTMLElement =>
    newElement('optgroup', {label}, ...texts.map((text) => newElement('option', {}, text)))
  select.replaceChildren(
    ...(articles.length > 0
      ? [
          group(
            words.articles,
            articles.map((d) => d.slug)
          )
        ]
      : []),
    ...(packages.length > 0
      ? [
          group(
            words.packages,
            packages.map((d) => d.title)
          )
        ]
      : [])
  )
  return [...articles.map((article) => ({article})), ...packages.map((listed) => ({listed}))]
}
