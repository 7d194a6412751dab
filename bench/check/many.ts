import {mkdtempSync, rmSync} from 'node:fs'
import {enableCompileCache} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {checkContent} from '@collate/pipeline'
import {watchMemory} from './measure-memory.ts'
import {changeCell, writePublication} from './write-publication.ts'

/** Print how long a check of many articles takes, and how much memory: cold, unchanged, and after one cell has changed. */
export async function measureMany(articles: number): Promise<void> {
  enableCompileCache()
  const directory = mkdtempSync(join(tmpdir(), 'collate-bench-'))
  try {
    const half = join(directory, 'half')
    const whole = join(directory, 'whole')
    writePublication(half, articles / 2)
    const citedBy = writePublication(whole, articles)
    const [id, dependent] = [...citedBy][0]!

    const rows = [
      await measure(`${articles / 2} articles`, half),
      await measure(`${articles} articles`, whole)
    ]
    rows.push(await measure('unchanged', whole))
    changeCell(whole, id)
    rows.push(await measure(`one cell (cited by ${dependent})`, whole))
    console.table(rows)
  } finally {
    rmSync(directory, {recursive: true})
  }
}

async function measure(what: string, publication: string) {
  let checked = 0
  const endWatch = watchMemory()
  const start = performance.now()
  const files = await checkContent({
    content: join(publication, 'content'),
    data: join(publication, 'data'),
    cache: join(publication, 'cache'),
    progress: (_, total) => {
      checked = total
    }
  })
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1))
  const errors = files.flatMap((d) => d.messages).filter((d) => d.fatal).length
  return {what, 'articles checked': checked, seconds, 'MiB at most': endWatch(), errors}
}
