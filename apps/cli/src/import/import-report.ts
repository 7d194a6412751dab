import {styleText} from 'node:util'
import {wordNote, type ImportNote} from '@collate/articles/import'
import type {Language} from '@collate/articles'
import type {CitedEdition} from '@collate/suggestions/citations'
import {printable, printableLine} from '../printable.ts'
import {citationRecords} from '../suggestions/citations-json.ts'
import {renderCitations} from '../suggestions/citations-list.ts'

/** What an import did: where it wrote, what it made of the text, and what it could cite. */
export type Imported = Pick<CitedEdition, 'cited' | 'uncited'> & {
  slug: string
  language: Language
  /** As a person at this place would name it. */
  path: string
  notes: readonly ImportNote[]
}

const headings = {
  zh: {
    written: (path: string) => `已写入 ${path}`,
    changed: '改动（行号指原稿）',
    'left-out': '未采用（行号指原稿）',
    unknown: '无从知道，请补上',
    cited: '已标注出处',
    uncited: '请决定出处'
  },
  en: {
    written: (path: string) => `${path} has been written`,
    changed: 'Changed (lines of the raw text)',
    'left-out': 'Left out (lines of the raw text)',
    unknown: 'Not known: please fill in',
    cited: 'Cited',
    uncited: 'For you to cite'
  }
}

/** The report for people, in the language of the article. */
export function renderImport({language, path, notes, cited, uncited}: Imported, colour: boolean): string {
  const texts = headings[language]
  const bold = (text: string) => (colour ? styleText('bold', text, {validateStream: false}) : text)
  const groups = (['changed', 'left-out', 'unknown'] as const).flatMap((kind) => {
    const lines = notes.filter((d) => d.kind === kind).map((d) => row(d.line, wordNote(d, language)))
    return lines.length > 0 ? [[bold(texts[kind]), ...lines]] : []
  })
  if (cited.length > 0) {
    groups.push([bold(texts.cited), ...cited.map((d) => row(d.line, `${d.text}  ${d.cite}`))])
  }
  const list =
    uncited.length > 0
      ? `\n${bold(texts.uncited)}\n\n${renderCitations([{path, language, uncited}], {colour})}`
      : ''
  return `${bold(printable(texts.written(path)))}\n\n${groups.map((d) => d.join('\n')).join('\n\n')}\n${list}`
}

function row(line: number | undefined, text: string): string {
  return printableLine(`  ${String(line ?? '').padStart(4)}  ${text}`)
}

/** The report for programs. */
export function importJson({slug, language, path, notes, cited, uncited}: Imported): string {
  const record = {
    path,
    slug,
    language,
    notes: notes.map((note) => ({
      kind: note.kind,
      what: note.what,
      line: note.line ?? null,
      values: note.values,
      text: wordNote(note, language)
    })),
    cited,
    uncited: citationRecords([{path, language, uncited}])
  }
  return `${JSON.stringify(record, undefined, 2)}\n`
}
