import type {Language} from '../texts/text.ts'

/** Also the ending of the file. */
export type BookFormat = 'epub' | 'pdf'

/** An article in one file. */
export type TakeawayFile = {format: BookFormat; type: string; path: string}

const types: Record<BookFormat, string> = {pdf: 'application/pdf', epub: 'application/epub+zip'}

/** A view of an article as a file. */
export function takeawayFile(slug: string, view: Language | 'both', format: BookFormat): TakeawayFile {
  return {format, type: types[format], path: `/takeaway/${slug}-${view}.${format}`}
}
