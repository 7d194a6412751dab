import {citingSentences, type CitedSentence} from '../data/citing.ts'
import type {SitePackage} from '../data/data-package.ts'
import type {Language} from '../texts/text.ts'
import {keyOfPage} from './article-key.ts'

/** Digest of what the pages of an indicator or a source show: their data package, and the texts that cite them, in order. */
export async function citingKey(
  data: SitePackage,
  cited: CitedSentence,
  language: Language
): Promise<string> {
  const citing = await citingSentences(cited, language)
  return keyOfPage([data.digest, [...new Set(citing.map(({slug, digest}) => `${slug} ${digest}`))]])
}
