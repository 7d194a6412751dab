/**
 * What is said of each fault, and what it costs: beside linkinator, then 500
 * links over 50 hosts at once.
 *
 * `node bench/links/index.ts`.  About three minutes; only loopback addresses are asked.
 */
import process from 'node:process'
import {rows, type ServerRow} from '@collate/fault-server'
import {askAll} from './ask-all.ts'
import {measure, type Measured} from './measure.ts'

const atOnce = 6

const results = await inTurn(rows, async (row) => ({
  row,
  ours: await measure('ours', row),
  theirs: await measure('linkinator', row)
}))
console.log(['fault', 'expected', 'collate', '', 'linkinator'].join(' | '))
for (const {row, ours, theirs} of results) console.log(renderRow(row, ours, theirs))

const wrong = results.filter(({row, ours}) => ours.answer !== row.answer)
const late = results.filter(({theirs}) => theirs.answer === 'still running')
console.log(
  `\n${results.length} faults: ${wrong.length} answers of ours are wrong; most memory ${most(results.map((d) => d.ours.mebibytes))} MiB`
)
console.log(
  `linkinator: ${late.length} still running after 40 s; most memory ${most(results.map((d) => d.theirs.mebibytes))} MiB`
)

const all = await askAll()
console.log(
  `\n${all.links} links over ${all.hosts} hosts: ${all.seconds.toFixed(1)} s, ${all.links - all.wrong.length} answers right, ${all.mebibytes} MiB; to one host at most ${all.atOnce} requests at once and ${all.inASecond} in a second`
)
for (const line of all.wrong) console.log(`✗ ${line}`)
process.exit(wrong.length > 0 || all.wrong.length > 0 ? 1 : 0)

function renderRow({fault, path, answer}: ServerRow, ours: Measured, theirs: Measured): string {
  const name = `${fault} (${path})`
  const mark = ours.answer === answer ? '' : '✗'
  return [name, answer, renderMeasured(ours), mark, renderMeasured(theirs)].join(' | ')
}

function renderMeasured({answer, seconds, requests, bytes, mebibytes}: Measured): string {
  return `${answer}; ${seconds.toFixed(1)} s, ${requests} req, ${Math.ceil(bytes / 1024)} KiB, ${mebibytes} MiB`
}

function most(values: readonly number[]): number {
  return Math.max(...values)
}

/** Some at once, in order of their turn. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = []
  const rest = [...items.entries()]
  await Promise.all(
    Array.from({length: atOnce}, async () => {
      for (let next = rest.shift(); next; next = rest.shift()) done[next[0]] = await work(next[1])
    })
  )
  return done
}
