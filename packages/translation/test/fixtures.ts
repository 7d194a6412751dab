import {readFileSync, readdirSync} from 'node:fs'
import {parseEdition, type Edition, type Language} from '@collate/articles'
import {VFile} from 'vfile'

const folder = new URL('./fixtures/articles/', import.meta.url)

export type FixturePair = {slug: string; zh: Edition; en: Edition}

/** Parse the clean bilingual articles; `edit` may change a source before. */
export function fixturePairs(
  edit: (source: string, slug: string, language: Language) => string = (source) => source
): FixturePair[] {
  return readdirSync(folder).map((slug) => {
    const read = (language: Language) => {
      const path = `${slug}/${language}.mdx`
      const source = readFileSync(new URL(path, folder), 'utf8')
      return parseEdition(new VFile({path: `articles/${path}`, value: edit(source, slug, language)}))
    }
    return {slug, zh: read('zh'), en: read('en')}
  })
}
