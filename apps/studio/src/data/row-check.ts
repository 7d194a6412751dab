import type {DataFinding, DataTable, LanguageService, TableChange} from '@collate/language-service'
import type {StudioLanguage} from '../language.ts'
import {afterPause} from '../page/latest.ts'
import type {Ask} from '../worker/connect.ts'

/** Checks a row as it is filled in, by the check of its whole package. */
export type RowCheck = {
  /** Takes note that a person has written, and checks once they pause. */
  written(): void
  /** Checks what has not been checked yet. */
  now(): Promise<void>
  /** What is wrong with the row. */
  own(): DataFinding[]
  /** What it makes wrong in other rows. */
  elsewhere(): DataFinding[]
  /** The table with the row as it is now, or without it. */
  made(change: TableChange): Promise<string>
  /** Leaves the table as it was. */
  undo(): Promise<void>
  end(): void
}

/** What a check of a row needs. */
export type RowCheckSetup = {
  table: DataTable
  row: number
  before: readonly DataFinding[]
  language: StudioLanguage
  ask: Ask<LanguageService>
  /** Tells what the row is to become. */
  change(): TableChange
  /** Told that something new is known. */
  show(): void
  fail(error: unknown): void
}

/** Milliseconds without a key before a row is checked. */
const pause = 300

/** Begin to check a row. */
export function checkRow({table, row, before, language, ask, ...setup}: RowCheckSetup): RowCheck {
  const known = new Set(before.map((d) => d.message))
  let found: DataFinding[] = []
  let isCurrent = false
  let isOver = false
  let running: Promise<void> | undefined
  const now = (): Promise<void> => (running ??= check().finally(() => (running = undefined)))
  const later = afterPause(pause, () => void now().catch(setup.fail))
  const isOwn = (d: DataFinding): boolean => d.path === table.path && d.row === row
  const made = (change: TableChange): Promise<string> => ask('changedTable', table.name, table.text, change)

  return {
    written() {
      isCurrent = false
      later.ask()
    },
    now,
    own: () => found.filter(isOwn),
    elsewhere: () => found.filter((d) => !isOwn(d) && d.severity !== 'missing' && !known.has(d.message)),
    made,
    undo: () => ask('write', table.path, table.text),
    end() {
      isOver = true
      later.end()
    }
  }

  async function check(): Promise<void> {
    while (!isCurrent) {
      isCurrent = true
      const text = await made(setup.change())
      // Whoever has closed the form has left the table as it was.
      if (isOver) return
      await ask('write', table.path, text)
      found = await ask('dataFindings', table.path, language)
    }
    setup.show()
  }
}
