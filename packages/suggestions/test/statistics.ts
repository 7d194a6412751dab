import {fileURLToPath} from 'node:url'
import {parseEdition, type Edition, type Language} from '@collate/articles'
import {loadStatistics} from '@collate/statistics'
import {VFile} from 'vfile'

/** The invented survey that the tests are about. */
export const statistics = await loadStatistics(fileURLToPath(new URL('fixtures/data', import.meta.url)))
export const today = '2026-01-15'

/** An edition of an article with this body. */
export function editionOf(language: Language, body: string, title = 'Trams'): Edition {
  const head = `---\ntitle: ${title}\nsummary: Trams.\npublished: 2026-01-10\nrights:\n  status: own\n---\n\n`
  return parseEdition(new VFile({path: `articles/trams/${language}.mdx`, value: `${head}${body}\n`}))
}
