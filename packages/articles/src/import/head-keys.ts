/** What an import looks for in a text, under whatever name. */
export type Field =
  | 'title'
  | 'summary'
  | 'published'
  | 'updated'
  | 'source.title'
  | 'source.url'
  | 'source.author'
  | 'source.publisher'
  | 'source.language'
  | 'source.published'
  | 'translator'
  | 'reviewer'
  | 'rights'
  | 'cover'
  | 'tags'
  | 'language'
  | 'slug'

/** Front matter keys of Hexo, Hugo, Jekyll and their like; the first one that is there counts. */
const names: Record<Field, string> = {
  title: 'title',
  summary: 'summary description excerpt abstract desc subtitle',
  published: 'published date publishdate pubdate published_at created created_at',
  updated: 'updated lastmod last_modified_at modified updated_at',
  'source.title': 'source.title original_title original.title source_title',
  'source.url':
    'source.url source source_url original original_url original.url originalurl original_link from_url via link canonical canonical_url canonicalurl external_url',
  'source.author': 'source.author original_author original.author author authors author.name',
  'source.publisher': 'source.publisher publisher source_name site',
  'source.language': 'source.language original_language original.language',
  'source.published': 'source.published original_date original.date source_date',
  translator: 'translator translators translated_by',
  reviewer: 'reviewer reviewers proofreader proofreaders reviewed_by',
  rights: 'licence license copyright rights rights.status',
  cover:
    'cover image thumbnail banner cover.image image.path featured_image banner_img index_img og_image hero_image coverimage feature',
  tags: 'tags tag keywords',
  language: 'lang language locale',
  slug: 'slug'
}

/** The field that a key names. */
export const fieldOfKey: ReadonlyMap<string, Field> = new Map(
  Object.entries(names).flatMap(([field, keys]) =>
    keys.split(' ').map((key) => [key, field as Field] as const)
  )
)

/** Whether one key says more than another of the same field. */
export function isBefore(field: Field, one: string, other: string): boolean {
  const keys = names[field].split(' ')
  return keys.indexOf(one) < keys.indexOf(other)
}
