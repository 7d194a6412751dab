import type {Glossary} from '@collate/translation'
import {readGlossary} from '@collate/translation/glossary'
import {VFile} from 'vfile'
import {readSource} from './sources.ts'

/** The terms of a publication, and its file where something is wrong with it. */
export type OpenGlossary = {terms: Glossary; files: VFile[]}

/** Read the glossary of a publication; one that is not there is empty. */
export function openGlossary(content: string): OpenGlossary {
  const value = readSource(content, 'glossary.csv')
  if (!value) return {terms: {entries: [], byId: new Map()}, files: []}
  const file = new VFile({path: 'glossary.csv', value})
  const terms = readGlossary(file)
  return {terms, files: file.messages.length > 0 ? [file] : []}
}
