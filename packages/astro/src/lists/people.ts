import {loadArticles, type SiteArticle, type SiteEdition} from '../articles/edition.ts'
import {splitAuthors} from '../facts/person.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {onceForEach} from './once.ts'
import {slugOf} from './slug.ts'

/** What somebody did for an article, in the order in which it is told. */
const personRoles = ['author', 'translator', 'reviewer'] as const

/** What somebody did for an article. */
export type PersonRole = (typeof personRoles)[number]

/** Somebody with the articles that they had a part in, the newest first, and what it was. */
export type PersonList = {
  slug: string
  name: string
  /** BCP 47 tag of the name. */
  tag: string
  articles: SiteArticle[]
  roles: PersonRole[]
}

/** Path of somebody’s page: `/en/people/steven-j-vaughan-nichols/`. */
export function personPath(language: Language, name: string): string {
  return `/${language}/people/${encodeURIComponent(slugOf(name))}/`
}

/** Who wrote, translated and reviewed the editions in a language, those with most articles first. */
export const listPeople = onceForEach(readPeople)

async function readPeople(language: Language): Promise<PersonList[]> {
  const people = new Map<string, PersonList>()
  for (const article of await loadArticles()) {
    const edition = article.editions[language]
    if (!edition) continue
    for (const {name, role, tag} of contributorsOf(edition)) {
      const slug = slugOf(name)
      const person = people.get(slug) ?? {slug, name, tag, articles: [], roles: []}
      if (person.articles.at(-1) !== article) person.articles.push(article)
      if (!person.roles.includes(role)) person.roles.push(role)
      people.set(slug, person)
    }
  }
  for (const person of people.values())
    person.roles = personRoles.filter((role) => person.roles.includes(role))
  return [...people.values()].toSorted(
    (left, right) => right.articles.length - left.articles.length || left.slug.localeCompare(right.slug)
  )
}

function contributorsOf({frontmatter, language}: SiteEdition) {
  const {source, translator = [], reviewer = []} = frontmatter
  const {tag} = textsIn(language)
  return [
    ...(source ? splitAuthors(source.author) : []).map((name) => ({
      name,
      role: 'author' as const,
      tag: source!.language
    })),
    ...translator.map((name) => ({name, role: 'translator' as const, tag})),
    ...reviewer.map((name) => ({name, role: 'reviewer' as const, tag}))
  ]
}
