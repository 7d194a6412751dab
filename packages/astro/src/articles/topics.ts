import type {SiteTopic} from '@collate/publication'
import type {Language} from '../texts/text.ts'

/**
 * Tags as readers of a language see them: each that is the id or a name of a topic is the name of that topic.
 *
 * @param topics - of the publication
 */
export function nameTags(
  tags: readonly string[],
  language: Language,
  topics: readonly SiteTopic[] = []
): string[] {
  const named = tags.map((tag) => {
    const own = tag.toLowerCase()
    return topics.find(({id, zh, en}) => [id, zh, en].some((d) => d.toLowerCase() === own))?.[language] ?? tag
  })
  return [...new Set(named)]
}
