import {editionPath} from '../articles/addresses.ts'
import {loadArticles} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'
import {correctionsOf, type ToldCorrection} from './told.ts'

/** A correction, and the edition that it was made in. */
export type ListedCorrection = ToldCorrection & {title: string; path: string}

/** The corrections of all editions in a language, the newest first. */
export async function listCorrections(language: Language): Promise<ListedCorrection[]> {
  const articles = await loadArticles()
  const listed = articles.flatMap(({slug, editions}) => {
    const edition = editions[language]
    if (!edition) return []
    const {frontmatter} = edition
    const told = {title: frontmatter.title, path: editionPath(slug, language)}
    return correctionsOf(slug, frontmatter).map((correction) => ({...correction, ...told}))
  })
  return listed.toSorted((left, right) => right.date.localeCompare(left.date))
}
