import type {APIRoute} from 'astro'
import {loadArticles} from '../../articles/edition.ts'
import {coverOf} from '../../pictures/cover.ts'
import {pictureOf, type PublishedFile} from '../../pictures/picture.ts'

type Props = {file: PublishedFile}

export async function getStaticPaths() {
  const files = new Map<string, PublishedFile>()
  for (const article of await loadArticles()) {
    const names = new Set(Object.values(article.editions).flatMap(({pictures}) => pictures))
    const pictures = [...names].map((name) => pictureOf(article.slug, name))
    for (const file of [(await coverOf(article)).files, ...(await Promise.all(pictures))].flat()) {
      files.set(file.path, file)
    }
  }
  return [...files.values()].map((file) => ({
    params: {file: file.path.slice('/covers/'.length)},
    props: {file},
    // The name changes with the bytes.
    cacheKey: file.path
  }))
}

export const GET: APIRoute<Props> = ({props: {file}}) =>
  new Response(Uint8Array.from(file.bytes), {
    headers: {'content-type': file.format === 'svg' ? 'image/svg+xml' : `image/${file.format}`}
  })
