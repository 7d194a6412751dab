import type {VFile} from 'vfile'
import {articleCorrection} from '../rules/article-correction.ts'
import {readSource} from '../sources.ts'
import type {Selection} from './select.ts'
import {findUntoldChanges} from './untold-changes.ts'

/** Warn in each edition that a branch changes of published numbers that it changes without a word. */
export async function reportUntoldChanges(
  files: ReadonlyMap<string, VFile>,
  {articles, hasFile, isChanged, readBefore}: Selection,
  content: string
): Promise<void> {
  const decoder = new TextDecoder()
  for (const {slug, editions} of articles) {
    for (const language of editions) {
      const path = `articles/${slug}/${language}.mdx`
      const file = files.get(path)
      if (!file || !isChanged(path) || !hasFile(path)) continue
      const before = await readBefore(path)
      if (before === '') continue
      articleCorrection.report(
        file,
        findUntoldChanges(path, before, decoder.decode(readSource(content, path)))
      )
    }
  }
}
