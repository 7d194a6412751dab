import type {SiteArticle} from '../articles/edition.ts'
import {chooseHeadline, isDrawable} from '../pictures/headline.ts'
import type {Language} from '../texts/text.ts'
import type {ShownFact} from './fact.ts'

/** A number of an article to be guessed, and the numbers of its own that it is chosen among, the least first. */
export type Guess = {fact: ShownFact; choices: string[]}

/** Choices of a guess: fewer are no guess. */
const few = 3
const most = 4

/**
 * Choose a share to guess before reading: the first that its source bears out and
 * that neither cover, title nor summary gives away, among other shares of the
 * article.
 */
export function chooseGuess(article: SiteArticle, language: Language): Guess | undefined {
  const {facts, frontmatter} = article.editions[language]!
  const told = [frontmatter.title, frontmatter.summary, chooseHeadline(article).written[language] ?? '']
  const shares = facts.filter(isDrawable)
  const fact = shares.find(({written, rung}) => rung === 'primary' && !told.some((d) => d.includes(written)))
  if (!fact) return undefined
  const others = shares.map(({written}) => written).filter((written) => written !== fact.written)
  const choices = [...new Set([fact.written, ...others])].slice(0, most)
  if (choices.length < few) return undefined
  return {
    fact,
    choices: choices.toSorted((left, right) => Number.parseFloat(left) - Number.parseFloat(right))
  }
}
