import {settings} from '#settings'
import type {Language} from '../texts/text.ts'

/** Also the ending of the file. */
export type BookFormat = 'epub' | 'pdf'

/** An article in one file. */
export type TakeawayFile = {format: BookFormat; type: string; path: string}

const types: Record<BookFormat, string> = {pdf: 'application/pdf', epub: 'application/epub+zip'}

/** The files that this build makes of a view of an article. */
export function takeawayFiles(slug: string, view: Language | 'both'): TakeawayFile[] {
  return settings.takeaway.map((format) => ({
    format,
    type: types[format],
    path: `/takeaway/${slug}-${view}.${format}`
  }))
}
