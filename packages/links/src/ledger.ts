import {z} from 'zod'
import type {Answer} from './web/answer.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"`]+$/i, {error: 'not a web address'})

const entry = z.strictObject({
  lastAlive: day.optional(),
  firstFailed: day.optional(),
  /** Days on which it failed, since it was last alive. */
  failingDays: z.int().nonnegative().optional(),
  /** Day of the last failure that was counted. */
  lastFailed: day.optional(),
  reason: z.string().max(100).optional(),
  finalUrl: address.optional(),
  archive: address.optional()
})

const schema = z.record(address, entry)

/** What is known of links from earlier days, by address. */
export type Ledger = z.infer<typeof schema>

/**
 * Read `links.json`.
 *
 * @throws with what is wrong, in one line
 */
export function readLedger(text: string): Ledger {
  const result = schema.safeParse(JSON.parse(text, refuseReserved))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`Unexpected entry \`${issue!.path.join('.')}\` in the ledger: ${issue!.message}`)
}

/** Copied into an object, such a key would reach every other. */
function refuseReserved(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Error('Unexpected key `__proto__` in the ledger, expected a web address')
  return value
}

/** Write it with sorted keys, so that a day without news changes nothing. */
export function writeLedger(ledger: Ledger): string {
  const sorted = Object.fromEntries(Object.entries(ledger).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify(sorted, undefined, 2)}\n`
}

/**
 * Note a day's answers.  Failures become age, never truth: one day counts once,
 * and being alive again forgets them.
 *
 * @param answers - by address; links that are no longer cited are dropped
 * @param today - `YYYY-MM-DD`
 */
export function recordAnswers(ledger: Ledger, answers: ReadonlyMap<string, Answer>, today: string): Ledger {
  const next: Ledger = {}
  for (const [url, answer] of answers) next[url] = record(ledger[url] ?? {}, answer, today)
  return next
}

function record(before: Ledger[string], answer: Answer, today: string): Ledger[string] {
  const kept = before.archive === undefined ? {} : {archive: before.archive}
  const finalUrl = answer.finalUrl === undefined ? {} : {finalUrl: answer.finalUrl}
  if (answer.state === 'alive' || answer.state === 'moved') return {...kept, ...finalUrl, lastAlive: today}
  return {
    ...kept,
    ...finalUrl,
    ...(before.lastAlive !== undefined && {lastAlive: before.lastAlive}),
    firstFailed: before.firstFailed ?? today,
    failingDays: (before.failingDays ?? 0) + (before.lastFailed === today ? 0 : 1),
    lastFailed: today,
    reason: answer.reason ?? answer.state
  }
}
