import type {Glossary} from '@collate/translation'
import {readGlossary} from '@collate/translation/glossary'
import type {VFile} from 'vfile'
import {oversize} from './oversize.ts'
import {openSource, type ReadSource} from './open-source.ts'

/** The terms of a publication, and its file where something is wrong with it. */
export type OpenGlossary = {terms: Glossary; files: VFile[]}

/** Thousands of terms, each with its renderings. */
const maximumSize = 1024 * 1024

/** Read the glossary of a publication; one that is not there is empty. */
export function openGlossary(read: ReadSource): OpenGlossary {
  const file = openSource(read, 'glossary.csv')
  if (!file) return {terms: {entries: [], byId: new Map()}, files: []}
  if (file.messages.length > 0 || oversize(file, maximumSize))
    return {terms: {entries: [], byId: new Map()}, files: [file]}
  const terms = readGlossary(file)
  return {terms, files: file.messages.length > 0 ? [file] : []}
}
