import {settings} from '#settings'
import type {Language} from '../texts/text.ts'

export type Format = 'epub' | 'pdf'

/** An article in one file. */
export type TakeawayFile = {format: Format; type: string; path: string}

const types: Record<Format, string> = {pdf: 'application/pdf', epub: 'application/epub+zip'}

/** The files that this build makes of a view of an article. */
export function takeawayFiles(slug: string, view: Language | 'both'): TakeawayFile[] {
  return settings.takeaway.map((format) => ({
    format,
    type: types[format],
    path: `/takeaway/${slug}-${view}.${format}`
  }))
}
