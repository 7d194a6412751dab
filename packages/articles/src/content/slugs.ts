/** Names below a language of the site that are pages of their own: an article of that name would take their place. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'about',
  'archive',
  'corrections',
  'data',
  'method',
  'numbers',
  'page',
  'people',
  'rules',
  'search',
  'topics'
])

/** Whether a text can name the folder of an article. */
export function isSlug(text: string): boolean {
  return /^(?=.{1,100}$)[a-z\d]+(?:-[a-z\d]+)*$/.test(text)
}
