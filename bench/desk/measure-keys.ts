import assert from 'node:assert/strict'
import path from 'node:path'
import {PerformanceObserver} from 'node:perf_hooks'
import process from 'node:process'
import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {contentDisk} from '@collate/articles/disk'
import {createLanguageService, type FileDiagnostics, type LanguageService} from '@collate/language-service'
import {disk} from '@collate/statistics/disk'
import {keyPlaces, type KeyKind} from './key-places.ts'

/** Keys before the figures: an editor has been open for a while, and the engine has compiled what is used often. */
const warm = 300

/** Of so many keys one is compared with an article that is opened anew. */
const compared = 25

/** A key: milliseconds by the clock, of the processor for its thread, and by the clock for collecting what is used no longer. */
type Key = {kind: KeyKind; wall: number; own: number; collecting: number}

const collections: PerformanceEntry[] = []
new PerformanceObserver((list) => collections.push(...list.getEntries())).observe({entryTypes: ['gc']})

/**
 * Type so many keys into each edition of an article.
 *
 * @param texts - by path
 * @returns a row for each edition and kind of key
 * @throws {AssertionError} where something else is found than in the same text opened anew
 */
export async function measureKeys(texts: ReadonlyMap<string, string>, keys: number): Promise<string[]> {
  const service = openService()
  const rows: string[] = []
  for (const [file, text] of texts) {
    await type(service, file, text, warm)
    const typed = await type(service, file, text, keys)
    await compare(service, file, text, keys)
    service.write(file, text)
    const name = path.basename(file)
    rows.push(rowOf(`${name}, all`, typed))
    for (const [kind, own] of Map.groupBy(typed, (d) => d.kind)) rows.push(rowOf(`${name}, ${kind}`, own))
  }
  return rows
}

function openService(): LanguageService {
  return createLanguageService({
    files: {list: disk.list, read: (file, limit = 2 ** 30) => contentDisk.read(file, limit)},
    uriOf: (file) => pathToFileURL(file).href,
    today: () => '2026-02-01'
  })
}

/** Type a sign at one place after another, and take it back again. */
async function type(service: LanguageService, file: string, text: string, keys: number): Promise<Key[]> {
  const typed: Array<Key & {begin: number}> = []
  for (const {offset, kind} of keyPlaces(text, keys)) {
    const [begin, own] = [performance.now(), process.threadCpuUsage()]
    await press(service, file, text, offset)
    const wall = performance.now() - begin
    const {user, system} = process.threadCpuUsage(own)
    typed.push({kind, begin, wall, own: (user + system) / 1000, collecting: 0})
  }
  // What was collected is told some turns later.
  await setTimeout(100)
  for (const {startTime, duration} of collections) {
    const key = typed.findLast(({begin, wall}) => begin <= startTime && startTime < begin + wall)
    if (key) key.collecting += duration
  }
  return typed
}

async function press(
  service: LanguageService,
  file: string,
  text: string,
  offset: number
): Promise<FileDiagnostics[]> {
  service.write(file, `${text.slice(0, offset)}s${text.slice(offset)}`)
  return service.diagnose(file)
}

/** What is shown after keys is what is shown of a text that is opened anew. */
async function compare(service: LanguageService, file: string, text: string, keys: number): Promise<void> {
  for (const [index, {offset, kind}] of keyPlaces(text, keys).entries()) {
    const shown = await press(service, file, text, offset)
    if (index % compared === 0)
      assert.deepEqual(shown, await press(openService(), file, text, offset), `${kind}, ${offset}`)
  }
}

function rowOf(name: string, keys: readonly Key[]): string {
  const wall = keys.map((d) => d.wall)
  const own = keys.map((d) => d.own)
  const [spent, collecting] = [sum(wall), sum(keys.map((d) => d.collecting))]
  return (
    `${name}, ${keys.length} keys: p50 ${at(wall, 0.5)} ms, p95 ${at(wall, 0.95)} ms, max ${at(wall, 1)} ms; ` +
    `of its thread p50 ${at(own, 0.5)} ms, p95 ${at(own, 0.95)} ms; ${Math.round((100 * collecting) / spent)}% collecting`
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((all, d) => all + d, 0)
}

function at(values: readonly number[], share: number): string {
  const place = Math.min(values.length - 1, Math.floor(values.length * share))
  return values.toSorted((a, b) => a - b)[place]!.toFixed(0)
}
