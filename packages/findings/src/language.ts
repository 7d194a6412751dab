import type {Language} from '@collate/claims'
import type {VFile} from 'vfile'

export type {Language, Localized} from '@collate/claims'

/**
 * Language of an article: as whoever parsed it says, else by its name.
 *
 * @returns `zh` for `zh.mdx` and its like; `en` where nothing tells
 */
export function languageOf(file: VFile): Language {
  // The type is declared by the package that reads it; this one only looks.
  const article = file.data['article'] as {language?: Language} | undefined
  return article?.language ?? (file.stem === 'zh' ? 'zh' : 'en')
}
