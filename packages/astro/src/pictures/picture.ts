import {readFile} from 'node:fs/promises'
import type {Rendered} from '@collate/covers/pictures'
import {settings} from 'virtual:collate/settings'
import {renditionKey, renditionsOf} from './rendition-cache.ts'

/** A rendition or a drawing, and the path it is published at. */
export type PublishedFile = Omit<Rendered, 'format'> & {format: Rendered['format'] | 'svg'; path: string}

/** What is published of a picture, and what fills its place until it has come: `#12343c`. */
export type Published = {files: PublishedFile[]; color: string}

/** The published files of a picture in an article’s folder. */
export async function pictureOf(slug: string, name: string): Promise<PublishedFile[]> {
  const {files} = await publish(slug, await readPicture(slug, name))
  return files
}

/** Bytes of a picture in an article’s folder. */
export function readPicture(slug: string, name: string): Promise<Uint8Array> {
  return readFile(`${settings.content}/articles/${slug}/${name}`)
}

/** Name the files that a picture becomes; names change with the picture. */
export async function publish(slug: string, bytes: Uint8Array): Promise<Published> {
  const key = renditionKey(bytes)
  const {files, color} = await renditionsOf(bytes)
  return {
    files: files.map((file) => ({...file, path: `/covers/${slug}-${key}-${file.width}.${file.format}`})),
    color
  }
}
