import {frontmatterSchema} from '@collate/articles'
import {glob} from 'astro/loaders'
import {defineCollection} from 'astro:content'
import {settings} from '#settings'

/** Editions, `<slug>/<language>`; their frontmatter has one schema here and in the check. */
const editions = defineCollection({
  loader: glob({
    base: `${settings.content}/articles`,
    pattern: '*/{zh,en}.mdx',
    generateId: ({entry}) => entry.replace(/\.mdx$/, '')
  }),
  schema: frontmatterSchema
})

/** Read by Astro: all editions, by `<slug>/<language>`. */
export const collections = {editions}
