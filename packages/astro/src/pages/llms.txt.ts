import {settings} from 'virtual:collate/settings'
import type {APIRoute} from 'astro'
import type {Link, List, ListItem, RootContent} from 'mdast'
import {absoluteAddress, editionPath} from '../articles/addresses.ts'
import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import {loadPackages} from '../data/data-package.ts'
import {lineOf, writeMarkdown} from '../markdown/write-markdown.ts'
import {languages} from '../articles/languages.ts'
import {textsIn, type Language} from '../texts/text.ts'

/** What this site holds, for programs that read: https://llmstxt.org. */
export const GET: APIRoute = async () => {
  const articles = await loadArticles()
  const packages = await loadPackages()
  const names = [...new Set(languages.map((language) => settings.name[language]))].join(' ')
  const promise = languages.map((language) => settings.promise[language]).join(' ')
  const data = packages.flatMap(({name, title}) => [
    entry(title, `/data/${name}/datapackage.json`),
    entry(`${title}: values, with where each was read`, `/data/${name}/observations.csv`),
    entry(`${title}: sources`, `/data/${name}/sources.csv`)
  ])
  const children: RootContent[] = [
    {type: 'heading', depth: 1, children: [lineOf(names)]},
    {type: 'blockquote', children: [{type: 'paragraph', children: [lineOf(promise)]}]},
    ...languages.flatMap((language) =>
      section(
        textsIn(language).languageName,
        articles.flatMap((article) => entriesOf(article, language))
      )
    ),
    ...section('Data', data)
  ]
  return new Response(writeMarkdown({type: 'root', children}))
}

function section(name: string, children: ListItem[]): RootContent[] {
  const list: List = {type: 'list', spread: false, children}
  return [{type: 'heading', depth: 2, children: [lineOf(name)]}, ...(children.length > 0 ? [list] : [])]
}

function entriesOf({editions}: SiteArticle, language: Language): ListItem[] {
  const edition = editions[language]
  if (!edition) return []
  const {title, summary} = edition.frontmatter
  const path = editionPath(edition.slug, language)
  return [entry(title, `${path}index.md`, summary), entry(textsIn(language).facts, `${path}facts.json`)]
}

function entry(name: string, path: string, about?: string): ListItem {
  const link: Link = {type: 'link', url: absoluteAddress(path), children: [lineOf(name)]}
  const words = about === undefined ? [] : [lineOf(`: ${about}`)]
  return {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [link, ...words]}]}
}
