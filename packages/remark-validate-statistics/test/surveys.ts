import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Language} from './check-text.ts'

const folder = join(import.meta.dirname, 'corpus')

export function surveyFiles(language: Language): string[] {
  return readdirSync(join(folder, language))
}

/** What is told of each text of a file, as `writeTold` puts it, and the text with its citations as elements. */
export function surveyRows(language: Language, file: string): Array<[told: string, text: string]> {
  const rows = readFileSync(join(folder, language, file), 'utf8')
    .trimEnd()
    .split('\n')
  return rows.map((row) => {
    const cut = row.indexOf(' | ')
    return [row.slice(0, cut).trim(), withCitations(row.slice(cut + 3).trim())]
  })
}

function withCitations(text: string): string {
  return text
    .replaceAll('\\n', '\n')
    .replace(/\{([^|{}*]+)\|([^{}]+)\}/g, (_, citations: string, stated: string) => {
      const cite = citations.split(' ').map((d) => (d.includes('/') ? d : `schools/${d}`))
      return `<Stat cite="${cite.join(' ')}">${stated}</Stat>`
    })
}
