import {readFile} from 'node:fs/promises'
import {indexTerms, readGlossary, type GlossaryEntry} from '@collate/translation'
import {VFile} from 'vfile'
import type {Language} from '../texts/text.ts'

/** A term as an article explains it. */
export type ExplainedTerm = {
  id: string
  /** As the text first writes it. */
  written: string
  /** What it is called in the other language. */
  other: string
  meaning: string
}

/** Finds the terms in a text of a language that the glossary explains in it, with UTF-16 offsets. */
export type FindTerms = (
  text: string,
  language: Language
) => Array<{
  entry: GlossaryEntry
  start: number
  end: number
}>

/**
 * Read the terms that a publication explains to its readers; one without a glossary
 * explains none.
 *
 * @param content - directory of the content
 */
export async function loadTerms(content: string): Promise<FindTerms> {
  const value = await readFile(`${content}/glossary.csv`, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return 'id,kind,en,zh\n'
    throw error
  })
  const glossary = readGlossary(new VFile({path: 'glossary.csv', value}))
  return (text, language) =>
    indexTerms(
      glossary,
      language
    )(text).filter(({entry, forbidden}) => !forbidden && entry.meaning?.[language] !== undefined)
}
