import type {Places} from '@collate/findings/place'
import type {VFile} from 'vfile'
import {besidePassage} from './beside.ts'
import type {Passage} from './passage.ts'

/** Title and summary of an article, each where its value stands. */
export function frontmatterPassages({data}: VFile, places: Places): Passage[] {
  const {frontmatter, keys} = data.article ?? {}
  return (['title', 'summary'] as const).flatMap((key) => {
    const text = frontmatter?.[key]
    if (typeof text !== 'string' || text === '') return []
    const {start, end} = keys?.get(key) ?? {start: 0, end: 0}
    return [besidePassage({text, start, end}, places)]
  })
}
