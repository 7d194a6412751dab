import {readFile} from 'node:fs/promises'
import type {Rendered} from '@collate/covers'
import {settings} from '#settings'
import {keyOf, renditionsOf} from './rendition-cache.ts'

/** A rendition and the path it is published at. */
export type PublishedFile = Rendered & {path: string}

/** The published files of a picture in an article’s folder. */
export async function pictureOf(slug: string, name: string): Promise<PublishedFile[]> {
  return publish(slug, await readPicture(slug, name))
}

/** Bytes of a picture in an article’s folder. */
export function readPicture(slug: string, name: string): Promise<Uint8Array> {
  return readFile(`${settings.content}/articles/${slug}/${name}`)
}

/** Name the files that a picture becomes; names change with the picture. */
export async function publish(slug: string, bytes: Uint8Array): Promise<PublishedFile[]> {
  const key = keyOf(bytes)
  const files = await renditionsOf(bytes)
  return files.map((file) => ({...file, path: `/covers/${slug}-${key}-${file.width}.${file.format}`}))
}
