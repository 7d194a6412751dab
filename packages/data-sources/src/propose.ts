import {tableNames, type TableName} from '@collate/statistics/files'
import type {ValueDraft, DraftRow} from './draft.ts'
import {findLabel, missingLabel, newLabelled} from './find-label.ts'
import type {SourceNote} from './note.ts'
import {newPackageFiles, type PackageTexts} from './package-files.ts'
import {idOf, type DataRow} from './row.ts'
import {putRows, readRows} from './write-table.ts'

/** What a draft is to become. */
export type ProposalSetup = {
  name: string
  /** Of a package that is not there yet. */
  title: string
  /** Files of the package; absent: it is not there. */
  texts: PackageTexts | undefined
  /** Rows that were given or that a service told; each has an id. */
  source: DataRow
  indicator: DataRow
  populations: readonly DataRow[]
  categories: readonly DataRow[]
  /** Labels of the only populations that are wanted; empty: all are. */
  chosen: readonly string[]
  /** Label of the population of rows that name none. */
  usual?: string | undefined
  evidence: 'primary' | 'secondary'
  /** Labels in the other language, by the label that was read. */
  labels: ReadonlyMap<string, string>
}

/** What would be written. */
export type DataProposal = {
  /** Texts before and after, by the name of the file; only those that differ. */
  files: Map<string, {before: string | undefined; after: string}>
  /** All files as they would be. */
  texts: Map<string, string>
  /** Rows of observations that are new or changed. */
  observations: DataRow[]
  notes: SourceNote[]
  /** Labels that nobody has given yet. */
  unlabelled: Array<{label: string; missing: 'zh' | 'en'}>
}

/**
 * Put a draft into a data package, without writing anything.
 *
 * A value that is there already from the same source changes nothing, whatever
 * people made of its row; one that differs changes its row; one of another
 * source stands beside it.
 */
export function propose(draft: ValueDraft, setup: ProposalSetup): DataProposal {
  const before = setup.texts ?? newPackageFiles({name: setup.name, title: setup.title, rows: {}})
  const tables = new Map(tableNames.map((table) => [table, readRows(before.get(`${table}.csv`) ?? '')]))
  const notes = [...draft.notes]
  const made = resolveRows(draft.rows, setup, tables, notes)
  const texts = new Map(before)
  for (const table of tableNames) {
    const name = `${table}.csv`
    const usual = (row: DataRow, column: string): string =>
      column === 'population' ? (made.basesOf.get(row['indicator'] ?? '') ?? '') : ''
    texts.set(name, putRows(table, before.get(name) ?? '', made.rows[table], usual))
  }

  const files = new Map<string, {before: string | undefined; after: string}>()
  for (const [name, after] of texts) {
    const old = setup.texts?.get(name)
    if (old !== after) files.set(name, {before: old, after})
  }
  const fresh = [made.rows.indicators, made.rows.populations, made.rows.categories].flat()
  const unlabelled = fresh.flatMap((row) => {
    const missing = missingLabel(row)
    return missing ? [{label: row[missing === 'zh' ? 'label_en' : 'label_zh'] ?? '', missing}] : []
  })
  for (const {label, missing} of unlabelled) notes.push({kind: 'label', place: '', values: [label, missing]})
  return {files, texts, observations: made.rows.observations, notes, unlabelled}
}

type Tables = ReadonlyMap<TableName, ReadonlyArray<Record<string, string>>>
type Made = {rows: Record<TableName, DataRow[]>; basesOf: Map<string, string>}

function resolveRows(
  drafts: readonly DraftRow[],
  setup: ProposalSetup,
  tables: Tables,
  notes: SourceNote[]
): Made {
  const {source, indicator, labels, evidence} = setup
  const known = (table: TableName) => tables.get(table)!
  const here = (table: TableName, id: string) => known(table).find((d) => d['id'] === id)
  const rows: Made['rows'] = {
    sources: [source],
    populations: setup.populations.filter((d) => Object.keys(d).length > 1),
    indicators: [indicator],
    categories: [...setup.categories],
    observations: []
  }
  // What is there keeps what people made of it, but for the day of its publication.
  const oldSource = here('sources', source['id']!)
  if (oldSource)
    rows.sources = [{id: source['id']!, ...(source['published'] && {published: source['published']})}]
  if (here('indicators', indicator['id']!) && Object.keys(indicator).length === 1) rows.indicators = []
  const whole = {...here('indicators', indicator['id']!), ...indicator} as DataRow

  const populationOf = (label: string): string => {
    const all = [...known('populations'), ...rows.populations]
    const found = findLabel(all, label)
    if (found) return found['id']!
    const row = newLabelled(freeId(idOf(label, 'population'), all), label, labels)
    rows.populations.push(row)
    return row['id']!
  }
  const categoryOf = (label: string): string => {
    const own = [...known('categories'), ...rows.categories].filter((d) => d['indicator'] === indicator['id'])
    const found = findLabel(own, label)
    if (found) return found['id']!
    const id = freeId(idOf(label, 'category'), own)
    rows.categories.push({indicator: indicator['id']!, ...newLabelled(id, label, labels)})
    return id
  }

  const base = whole['population'] ?? ''
  const seen = new Map<string, DataRow | undefined>()
  const others = new Set<string>()
  for (const draft of drafts) {
    const {population: label = setup.usual} = draft
    if (label !== undefined && !isChosen(label, setup)) {
      others.add(label)
      continue
    }
    const population = label === undefined ? '' : populationOf(label)
    const row: DataRow = {
      indicator: indicator['id']!,
      period: draft.period,
      category: draft.category === undefined ? '' : categoryOf(draft.category),
      population: population === base ? '' : population,
      value: draft.value,
      precision: draft.precision ?? '',
      status: draft.status ?? '',
      source: source['id']!,
      locator: draft.locator,
      evidence,
      quote: draft.quote ?? '',
      n: draft.n ?? ''
    }
    addOnce(row, seen, base, notes)
  }
  if (others.size > 0) {
    const named = [...others].slice(0, 5).map((d) => `“${d}”`)
    const values = [String(others.size), named.join(', ')]
    notes.push({kind: 'not-chosen', place: '', values})
  }
  const kept = [...seen.values()].filter((d) => d !== undefined)
  rows.observations = kept.filter((row) => isNews(row, known('observations'), base))
  notes.push(...revisionsIn(rows.observations, known('observations'), base))
  return {rows, basesOf: new Map([[indicator['id']!, base]])}
}

/** What is told where a source that is there already gives another value now. */
function revisionsIn(
  rows: readonly DataRow[],
  known: ReadonlyArray<Record<string, string>>,
  base: string
): SourceNote[] {
  return rows.flatMap((row) => {
    const key = cellKey(row, base)
    const old = known.find((d) => cellKey(d, base) === key && d['source'] === row['source'] && !d['vintage'])
    const values = [key, old?.['value'] ?? '', row['value']!]
    return old ? [{kind: 'revised' as const, place: row['locator']!, values}] : []
  })
}

/** Whether a population is wanted: all are where none was chosen. */
function isChosen(label: string, {chosen, populations}: ProposalSetup): boolean {
  const rows = [...populations, ...chosen.map((d) => ({label_en: d}))]
  return chosen.length === 0 || findLabel(rows, label) !== undefined
}

function cellKey(row: DataRow, base: string): string {
  const pins = [
    ['~', row['population'] || base],
    ['#', row['category']]
  ]
  return `${row['indicator']}@${row['period']}${pins.map(([sign, id]) => (id ? `${sign}${id}` : '')).join('')}`
}

/** Two values of one cell are told, and neither is taken: nobody knows yet which is right. */
function addOnce(
  row: DataRow,
  seen: Map<string, DataRow | undefined>,
  base: string,
  notes: SourceNote[]
): void {
  const key = cellKey(row, base)
  const first = seen.get(key)
  const place = row['locator']!
  if (first?.['value'] === row['value']) notes.push({kind: 'repeated', place, values: [key]})
  else if (first) {
    notes.push({kind: 'contradicts', place, values: [key, first['value']!, row['value']!]})
    seen.set(key, undefined)
  } else if (!seen.has(key)) seen.set(key, row)
}

/** Whether a row says what the package does not say yet. */
function isNews(row: DataRow, old: ReadonlyArray<Record<string, string>>, base: string): boolean {
  const key = cellKey(row, base)
  return !old.some((d) => cellKey(d, base) === key && d['value'] === row['value'])
}

function freeId(id: string, rows: readonly DataRow[]): string {
  const taken = new Set(rows.map((d) => d['id']))
  if (!taken.has(id) && id !== 'population' && id !== 'category') return id
  for (let number = 1; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`
}
