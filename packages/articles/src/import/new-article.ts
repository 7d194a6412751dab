import {writeHead, type Head} from './write-head.ts'

/** What is known of an article before there is a word of it. */
export type NewArticle = {
  /** `YYYY-MM-DD`. */
  today: string
  title?: string
  /** Of the text that it will be a translation of. */
  source?: NonNullable<Head['source']>
}

/** An edition without text: the keys that readers are told of, empty where only an editor knows. */
export function newArticle({today, title = '', source}: NewArticle): string {
  const asked = {title: '', url: '', author: '', publisher: '', language: ''}
  return writeHead({
    title,
    summary: '',
    published: today,
    ...(source && {source: {...asked, ...source}}),
    rights: {status: 'unrecorded'}
  })
}
