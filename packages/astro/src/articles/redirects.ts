import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {readRedirects, type Redirect} from '@collate/articles/content'
import {VFile} from 'vfile'

/** The articles of a publication that were renamed or withdrawn; rows that are wrong have been refused by the check. */
export function redirectsOf(content: string): Redirect[] {
  const path = `${content}/redirects.csv`
  if (!existsSync(path)) return []
  const slugs = new Set(readdirSync(`${content}/articles`))
  return readRedirects(new VFile({path, value: readFileSync(path)}), slugs)
}
