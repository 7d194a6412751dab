import type {SiteTopic} from '@collate/publication'
import {settings} from 'virtual:collate/settings'
import {loadArticles, type SiteArticle} from '../articles/edition.ts'
import type {Language} from '../texts/text.ts'
import {onceForEach} from './once.ts'
import {slugOf} from './slug.ts'

/** A topic in a language, with the articles whose editions are about it, the newest first. */
export type TopicList = {id: string; name: string; articles: SiteArticle[]}

/** Id of the topic that a tag names; one that the publication does not list is its own. */
export function topicId(tag: string, topics: readonly SiteTopic[] = settings.topics ?? []): string {
  const own = tag.toLowerCase()
  return topics.find(({id, zh, en}) => [id, zh, en].some((d) => d.toLowerCase() === own))?.id ?? slugOf(tag)
}

/** Path of a topic: `/zh/topics/cloud-native/`. */
export function topicPath(language: Language, id: string): string {
  return `/${language}/topics/${encodeURIComponent(id)}/`
}

/** The topics of the editions in a language, those with most articles first. */
export const listTopics = onceForEach(readTopics)

async function readTopics(language: Language): Promise<TopicList[]> {
  const topics = new Map<string, TopicList>()
  for (const article of await loadArticles()) {
    const tags = article.editions[language]?.frontmatter.tags ?? []
    for (const [id, [name]] of Map.groupBy(tags, (tag) => topicId(tag))) {
      const known = topics.get(id) ?? {id, name: name!, articles: []}
      known.articles.push(article)
      topics.set(id, known)
    }
  }
  return [...topics.values()].toSorted(
    (left, right) => right.articles.length - left.articles.length || left.id.localeCompare(right.id)
  )
}
