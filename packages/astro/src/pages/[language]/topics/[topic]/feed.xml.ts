import {settings} from 'virtual:collate/settings'
import type {APIRoute} from 'astro'
import {languages} from '../../../../articles/languages.ts'
import {articleFeed} from '../../../../feeds/article-feed.ts'
import {listTopics, topicPath, type TopicList} from '../../../../lists/topics.ts'
import {publicationTextsIn} from '../../../../texts/publication/text.ts'
import {type Language} from '../../../../texts/text.ts'

export async function getStaticPaths() {
  const topics = await Promise.all(
    languages.map(async (language) => ({language, own: await listTopics(language)}))
  )
  return topics.flatMap(({language, own}) =>
    own.map((topic) => ({params: {language, topic: topic.id}, props: {topic}}))
  )
}

export const GET: APIRoute<{topic: TopicList}> = ({params, props: {topic}}) => {
  const language = params.language as Language
  return articleFeed({
    title: `${topic.name} · ${settings.name[language]}`,
    description: publicationTextsIn(language).feedOf(topic.name),
    path: topicPath(language, topic.id),
    articles: topic.articles,
    language
  })
}
