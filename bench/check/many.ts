import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {changeCell, writePublication} from './many/write-publication.ts'

const program = join(import.meta.dirname, 'many/check-once.ts')

/**
 * Print how long a check of many articles takes, and how much memory: cold, unchanged, and after one cell has changed.
 *
 * Each is a process of its own, timed from its start to its end.
 */
export function measureMany(articles: number): void {
  const directory = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  try {
    const half = join(directory, 'half')
    const whole = join(directory, 'whole')
    writePublication(half, articles / 2)
    const citedBy = writePublication(whole, articles)
    const [id, dependent] = [...citedBy][0]!

    const rows = [measure(`${articles / 2} articles`, half), measure(`${articles} articles`, whole)]
    rows.push(measure('unchanged', whole))
    changeCell(whole, id)
    rows.push(measure(`one cell (cited by ${dependent})`, whole))
    console.table(rows)
  } finally {
    rmSync(directory, {recursive: true})
  }
}

function measure(what: string, publication: string) {
  const start = performance.now()
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, publication], {encoding: 'utf8'})
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1))
  if (status !== 0) throw new Error(`${what}: the check failed\n${stderr}`)
  const {checked, megabytes, errors} = JSON.parse(stdout) as Record<string, number>
  return {what, 'articles checked': checked, seconds, 'MiB at most': megabytes, errors}
}
