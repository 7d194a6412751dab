import {frontmatterSchema} from '../frontmatter.ts'
import type {Language} from '../article.ts'
import {splitNames, type CreditLine} from './credit-lines.ts'
import {fieldOfKey, isBefore, type Field} from './head-keys.ts'
import type {ImportNote} from './import-note.ts'
import type {Lifted} from './lift.ts'
import type {RawHead} from './raw-head.ts'
import type {Head} from './write-head.ts'

/** What is known of the text that was translated. */
export type KnownSource = {publisher: string; language: string; published?: string}

type Note = Omit<ImportNote, 'line'> & {offset?: number}

type FillOptions = {
  today: string
  cleanUrl?: (url: string) => string
  findSource?: (url: string) => KnownSource | undefined
}

/** Fill the frontmatter of an edition from what a raw text says, and say what it does not. */
export function fillHead(
  raw: RawHead,
  lifted: Lifted,
  language: Language,
  options: FillOptions
): {head: Head; slug?: string; notes: Note[]} {
  const notes: Note[] = []
  const fields = readFields(raw, lifted, notes)
  const text = (field: Field) => fields.get(field)?.[0]
  const names = (field: Field) => fields.get(field)?.flatMap(splitNames)

  if (raw.form) notes.push({kind: 'changed', what: 'head', values: [raw.form]})
  const published = dayOf(text('published'))
  if (!published) notes.push({kind: 'changed', what: 'date', values: [options.today]})
  const updated = dayOf(text('updated'))
  const source = fillSource(text, options, notes)
  const translator = names('translator')
  const reviewer = names('reviewer')
  const tags = fields
    .get('tags')
    ?.flatMap((tag) => tag.split(/\s*[,，]\s*/))
    .filter((tag) => tag !== '')
  const cover = text('cover')
  if (cover) notes.push({kind: 'left-out', what: 'cover', values: [cover]})

  const head: Head = {
    ...(text('title') && {title: text('title')!}),
    ...(text('summary') && {summary: text('summary')!}),
    published: published ?? options.today,
    ...(updated && updated >= (published ?? options.today) && {updated}),
    ...(source && {source}),
    ...(translator && {translator}),
    ...(reviewer && {reviewer}),
    rights: {status: 'unrecorded'},
    ...(tags && tags.length > 0 && {tags})
  }
  noteUnknown(head, source !== undefined && source.language !== language, text('rights'), notes)
  const slug = text('slug')
  return {head, ...(slug && {slug}), notes}
}

/** Texts by field; front matter first, then credits of the body. */
function readFields(raw: RawHead, lifted: Lifted, notes: Note[]): Map<Field, string[]> {
  const fields = new Map<Field, string[]>()
  const keys = new Map<Field, string>()
  for (const [key, value] of raw.values) {
    const texts = (Array.isArray(value) ? value : [value]).filter((text) => text !== '')
    const field = fieldOfKey.get(key)
    const other = field && keys.get(field)
    if (!field || !fits(field, texts) || (other && isBefore(field, other, key))) leave(key, texts)
    else {
      if (other) leave(other, fields.get(field)!)
      fields.set(field, texts)
      keys.set(field, key)
    }
  }

  if (lifted.heading) {
    if (!fields.has('title')) fields.set('title', [lifted.heading.text])
    notes.push({kind: 'changed', what: 'title', values: [lifted.heading.text], ...at(lifted.heading.node)})
  }
  if (lifted.summary) notes.push({kind: 'changed', what: 'summary', values: [], ...at(lifted.summary)})
  for (const {node, lines} of lifted.credits)
    for (const line of lines) addCredit(line, fields, notes, at(node))
  return fields

  function leave(key: string, texts: readonly string[]): void {
    if (texts.length > 0) notes.push({kind: 'left-out', what: 'key', values: [key, texts.join(', ')]})
  }
}

function fits(field: Field, texts: readonly string[]): boolean {
  const [text] = texts
  if (text === undefined) return false
  if (field === 'source.url') return /^https?:\/\/\S+$/i.test(text)
  if (/published|updated/.test(field)) return dayOf(text) !== undefined
  return true
}

function addCredit(
  credit: CreditLine,
  fields: Map<Field, string[]>,
  notes: Note[],
  place: {offset?: number}
): void {
  const {field, line, value, url} = credit
  if (field === undefined || (field === 'source.published' && !dayOf(value))) {
    notes.push({kind: 'left-out', what: 'key', values: line.split(/\s*[：:]\s*/, 1).concat(value), ...place})
    return
  }
  notes.push({kind: 'changed', what: 'credit', values: [line], ...place})
  if (field === 'source.url') {
    if (url && !fields.has('source.url')) fields.set('source.url', [url])
    if (value !== url && !fields.has('source.title')) fields.set('source.title', [value])
  } else if (!fields.has(field)) fields.set(field, [value])
}

function fillSource(
  text: (field: Field) => string | undefined,
  {cleanUrl = (url) => url, findSource = () => undefined}: FillOptions,
  notes: Note[]
): Head['source'] {
  const url = text('source.url') && cleanUrl(text('source.url')!)
  const title = text('source.title')
  const author = text('source.author')
  if (!url && !title) {
    if (author) notes.push({kind: 'left-out', what: 'key', values: ['author', author]})
    return
  }
  const known = url ? findSource(url) : undefined
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  const publisher = text('source.publisher') ?? known?.publisher ?? host
  if (publisher && !text('source.publisher'))
    notes.push({kind: 'changed', what: 'publisher', values: [publisher, known ? 'sources.csv' : url!]})
  const guessed = title && (/\p{Script=Han}/u.test(title) ? 'zh' : 'en')
  const language = text('source.language') ?? known?.language ?? guessed
  if (language && language === guessed && !known && !text('source.language'))
    notes.push({kind: 'changed', what: 'source-language', values: [language]})
  const published = dayOf(text('source.published')) ?? dayOf(known?.published)
  return {
    ...(title && {title}),
    ...(url && {url}),
    ...(author && {author}),
    ...(publisher && {publisher}),
    ...(language && {language}),
    ...(published && {published})
  }
}

function noteUnknown(head: Head, isTranslated: boolean, rights: string | undefined, notes: Note[]): void {
  const missing = (key: string) => notes.push({kind: 'unknown', what: 'missing', values: [key]})
  if (!head.title) missing('title')
  if (!head.summary) missing('summary')
  if (head.source) {
    for (const key of ['title', 'url', 'author', 'publisher', 'language'] as const)
      if (!head.source[key]) missing(`source.${key}`)
    if (!head.source.published) notes.push({kind: 'unknown', what: 'people', values: ['source.published']})
  } else notes.push({kind: 'unknown', what: 'source', values: []})
  if (isTranslated)
    for (const key of ['translator', 'reviewer'] as const)
      if (!head[key]) notes.push({kind: 'unknown', what: 'people', values: [key]})
  notes.push({kind: 'unknown', what: 'rights', values: rights ? [rights] : []})
}

/** The day of a date or time as it is written. */
function dayOf(text: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text ?? '') ?? []
  if (!year) return
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return frontmatterSchema.shape.published.safeParse(date).success ? date : undefined
}

function at({position}: {position?: {start: {offset?: number | undefined}} | undefined}): {offset?: number} {
  const offset = position?.start.offset
  return offset === undefined ? {} : {offset}
}
