import type {VFile} from 'vfile'
import {checkContent, type CheckOptions} from '../src/index.ts'
import type {Publication} from './publication.ts'

/** Articles, each of which cites one, both or none of two statistics; one has a tag that none may have. */
export const teas = {
  'green-tea': 'Green tea <Stat cite="tea/green">82%</Stat>.',
  'black-tea': 'Black tea <Stat cite="tea/black">41%</Stat>. <Wrong>x</Wrong>',
  'both-teas': 'Both <Stat cite="tea/green tea/black">82% and 41%</Stat>.',
  'no-tea': 'Only water.'
}

/** Check a publication on a day of these tests: its files, and of how many articles nothing was kept. */
export async function check(publication: Publication, options: Partial<CheckOptions> = {}) {
  const {content, data, cache} = publication
  let checked = 0
  const progress = (_: number, total: number) => {
    checked = total
  }
  const files = await checkContent({content, data, cache, today: '2026-02-01', progress, ...options})
  return {files, checked}
}

/** Paths of both editions of an article. */
export function editions(slug: string): string[] {
  return [`articles/${slug}/en.mdx`, `articles/${slug}/zh.mdx`]
}

/** All that a check says of files, to compare. */
export function plain(files: readonly VFile[]) {
  return files.map((file) => ({path: file.path, value: file.value, data: file.data, messages: file.messages}))
}
