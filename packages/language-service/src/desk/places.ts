import type {Edition} from '@collate/articles'
import type {Publication} from '@collate/publication/core'
import {placesOf} from '@collate/visible-text/place'
import type {Position, Range} from 'vscode-languageserver-types'

/** Where a file stands that a report names: `articles/…`, `data/…` or a file at the root of the content. */
export function absolutePath(path: string, {content, data}: Publication): string {
  return path.startsWith('data/') ? `${data}${path.slice('data'.length)}` : `${content}/${path}`
}

/** What a report calls a file; nothing where it is none of the publication's. */
export function reportedPath(path: string, {content, data}: Publication): string | undefined {
  if (path.startsWith(`${data}/`)) return `data${path.slice(data.length)}`
  return path.startsWith(`${content}/`) ? path.slice(content.length + 1) : undefined
}

/** The slug of the article that a file of a report belongs to. */
export function slugOfPath(path: string): string | undefined {
  return /^articles\/([^/]+)\//.exec(path)?.[1]
}

/** Lines and columns of a report as an editor counts them. */
export function rangeOfPlace(start: {line: number; column: number}, end = start): Range {
  return {start: positionOf(start), end: positionOf(end)}
}

function positionOf({line, column}: {line: number; column: number}): Position {
  return {line: line - 1, character: column - 1}
}

/** Offsets of a text as an editor counts them. */
export function rangeOfOffsets(text: string, start: number, end: number): Range {
  const {start: from, end: to} = placesOf(text).position(start, end)
  return rangeOfPlace(from, to)
}

/** Offset of a place in a text. */
export function offsetAt(text: string, {line, character}: Position): number {
  return placesOf(text).offset(line + 1, character + 1)
}

/** The text of an edition. */
export function sourceOf({file}: Pick<Edition, 'file'>): string {
  return String(file)
}
