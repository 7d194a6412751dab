import type {Language} from '../texts/text.ts'

/** Where a site is published: its address, and the folder that it stands in there, `/pub` or nothing. */
export type SitePlace = {site: string; base: string}

/** Path of an edition: `/zh/slug/`. */
export function editionPath(slug: string, language: Language | 'both'): string {
  return `/${language}/${slug}/`
}

/**
 * What a link to a path of the site says.
 *
 * @param path - `/zh/slug/`
 * @param base - folder that the site stands in; pages need not name it
 */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path
}

/**
 * Address of a path on the published site.
 *
 * @param place - of the site; pages need not name it
 */
export function absoluteAddress(
  path: string,
  {site, base}: SitePlace = {site: import.meta.env.SITE!, base: import.meta.env.BASE_URL}
): string {
  return new URL(withBase(path, base), site).href
}
