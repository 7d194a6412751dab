import type {FileDiagnostics} from './file-diagnostics.ts'

/** The tables of a data package. */
export type DataTableName = 'sources' | 'populations' | 'indicators' | 'categories' | 'observations'

/** What becomes of a row of a table; it is counted from 0 on, without the header. */
export type TableChange =
  | {kind: 'set'; row: number; cells: Readonly<Record<string, string>>}
  /** At the end. */
  | {kind: 'add'; cells: Readonly<Record<string, string>>}
  | {kind: 'remove'; row: number}

/** A data package, and where its descriptor stands. */
export type ListedPackage = {name: string; title: string; path: string}

/** A word that a cell may hold, and what people call it where that is something else. */
export type CellChoice = {
  value: string
  label?: Record<'zh' | 'en', string>
  /** The indicator that a category belongs to. */
  of?: string
}

/** A column of a table, whether its table has it yet or not. */
export type DataColumn = {
  name: string
  isRequired: boolean
  /** Whether its cells are sentences. */
  isLong: boolean
  /** Absent where any text may stand. */
  choices?: CellChoice[]
}

/** A table of a data package, as it is written now. */
export type DataTable = {
  name: DataTableName
  path: string
  text: string
  /** Whether it is CSV throughout: where it is not, nobody can tell which cell is which. */
  isSound: boolean
  columns: DataColumn[]
  rows: Array<Record<string, string>>
}

/** What is wrong with a data package, or missing in it, as `collate data check` tells it. */
export type DataFinding = {
  path: string
  /** Counted from 0 on, without the header; absent where it is none of a row. */
  row?: number
  column?: string
  /** Counted from 0 on. */
  line: number
  severity: 'error' | 'warning' | 'missing'
  /** Absent where something is missing. */
  rule?: string
  message: string
}

/** A table as a spreadsheet copies it, and what its values are of. */
export type TableToPaste = {
  text: string
  /** Ids of the package. */
  source: string
  indicator: string
  /** What stands in its first column, where the names of the columns do not tell what each of them is. */
  first: 'period' | 'population' | 'category'
  /** Of rows that name none; `''` where each does. */
  period: string
  /** What is called how in the other language, by the label that stands in the table. */
  labels: Record<string, string>
}

/** What a pasted table comes to. */
export type PastedTable = {
  /** The files that change, as they would be. */
  files: Array<{path: string; text: string}>
  /** Values that are not there yet, or were others. */
  values: number
  /** What was converted or left out, and why nothing was read. */
  notes: string[]
  /** Labels whose name in the other language is asked for: before it is given nothing is right. */
  unlabelled: Array<{label: string; missing: 'zh' | 'en'}>
}

/** What an editor asks about data; a path names any file of the package. */
export type DataService = {
  dataPackages(path: string): Promise<ListedPackage[]>
  /** The tables that are there. */
  dataTables(path: string): Promise<DataTable[]>
  dataFindings(path: string, language: 'zh' | 'en'): Promise<DataFinding[]>
  /** The text of a table with one row changed; of other rows every byte stays. */
  changedTable(table: DataTableName, text: string, change: TableChange): Promise<string>
  /**
   * The files of a new data package, with their paths; nothing where its name cannot be one, or is taken.
   *
   * @param path - of any file of the publication
   */
  newPackage(path: string, name: string, title: string): Promise<Array<{path: string; text: string}> | null>
  /** The values of a table that was pasted; nothing where the package is none. */
  pastedTable(path: string, table: TableToPaste, language: 'zh' | 'en'): Promise<PastedTable | null>
  /** An id made of a label; `''` where nothing of it can stand in one. */
  idOfLabel(label: string): Promise<string>
  /** Findings of the articles that cite the package. */
  citingArticles(path: string): Promise<FileDiagnostics[]>
}
