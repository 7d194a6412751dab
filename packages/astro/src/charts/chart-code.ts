import {asAttribute} from '../claims/embed-code.ts'

/** A chart in a page of somebody else: address of its drawing and of its article, what it shows, and its size in pixels. */
export type EmbeddedChart = {picture: string; page: string; title: string; width: number; height: number}

/**
 * What others put into their pages to show a chart: a picture that leads to its article.
 *
 * Reasoning: the drawing holds its title, its sources and where it came from, so a picture
 * says all that a frame would, and shows in mails and readers of feeds, too.
 */
export function chartCode({picture, page, title, width, height}: EmbeddedChart): string {
  return `<a href="${asAttribute(page)}"><img src="${asAttribute(picture)}" alt="${asAttribute(title)}" width="${width}" height="${height}" style="max-width:100%;height:auto" loading="lazy"></a>`
}
