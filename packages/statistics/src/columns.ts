/** What a cell holds; each kind is checked in `cells/`. */
export type Kind =
  | 'id'
  | 'reference'
  | 'references'
  | 'label'
  | 'prose'
  | 'names'
  | 'terms'
  | 'url'
  | 'date'
  | 'published'
  | 'vintage'
  | 'language'
  | 'unit'
  | 'period'
  | 'decimal'
  | 'precision'
  | 'margin'
  | 'whole'
  | 'choices'
  | 'base'
  | 'timing'
  | 'versus'
  | 'comparison'
  | 'status'
  | 'evidence'

/** A column of a table: what its cells hold, and whether they may be empty. */
export type Column = {
  name: string
  kind: Kind
  /** The column must be there, and its cells may not be empty. */
  required?: true
}

/** The tables of a data package, in the order in which they build on each other. */
export const tableNames = ['sources', 'populations', 'indicators', 'categories', 'observations'] as const

/** The tables of a data package. */
export type TableName = (typeof tableNames)[number]

/** The columns of every table. */
export const columns: Record<TableName, Column[]> = {
  sources: [
    required('id', 'id'),
    required('title', 'label'),
    optional('title_en', 'label'),
    optional('title_zh', 'label'),
    required('publisher', 'label'),
    required('url', 'url'),
    required('published', 'published'),
    required('language', 'language'),
    optional('accessed', 'date'),
    optional('licence', 'label'),
    optional('publisher_en', 'label'),
    optional('publisher_zh', 'label')
  ],
  populations: [
    required('id', 'id'),
    required('label_en', 'label'),
    required('label_zh', 'label'),
    optional('aliases_en', 'names'),
    optional('aliases_zh', 'names'),
    optional('size', 'whole'),
    optional('within', 'reference')
  ],
  indicators: [
    required('id', 'id'),
    required('label_en', 'label'),
    required('label_zh', 'label'),
    required('unit', 'unit'),
    optional('population', 'reference'),
    optional('base', 'base'),
    optional('terms_en', 'terms'),
    optional('terms_zh', 'terms'),
    optional('choices', 'choices'),
    optional('timing', 'timing'),
    optional('change_of', 'reference'),
    optional('versus', 'versus'),
    optional('question', 'label')
  ],
  categories: [
    required('indicator', 'reference'),
    required('id', 'id'),
    required('label_en', 'label'),
    required('label_zh', 'label'),
    optional('aliases_en', 'names'),
    optional('aliases_zh', 'names')
  ],
  observations: [
    required('indicator', 'reference'),
    required('period', 'period'),
    optional('category', 'reference'),
    optional('population', 'reference'),
    optional('vintage', 'vintage'),
    required('value', 'decimal'),
    optional('upper', 'decimal'),
    optional('margin', 'margin'),
    optional('precision', 'precision'),
    optional('comparison', 'comparison'),
    optional('status', 'status'),
    required('source', 'reference'),
    optional('locator', 'label'),
    required('evidence', 'evidence'),
    optional('quote', 'prose'),
    optional('note', 'prose'),
    optional('n', 'whole'),
    optional('break', 'prose'),
    optional('accounts', 'references'),
    optional('note_en', 'prose'),
    optional('note_zh', 'prose'),
    optional('break_en', 'prose'),
    optional('break_zh', 'prose')
  ]
}

function required(name: string, kind: Kind): Column {
  return {name, kind, required: true}
}

function optional(name: string, kind: Kind): Column {
  return {name, kind}
}
