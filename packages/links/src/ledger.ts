import * as z from 'zod'
import type {LinkAnswer} from './web/answer.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const address = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s<>"`]+$/i, {error: 'not a web address'})

const entry = z.strictObject({
  lastAlive: day.optional(),
  firstFailed: day.optional(),
  /** Days from the first failure to the last one recorded, both counted. */
  failingDays: z.int().nonnegative().optional(),
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
 * Note a day's answers.  Failures become age, never truth: however often a day
 * is recorded, it counts once, and being alive again forgets them.
 *
 * What was not asked, for want of time, stays as it was.
 *
 * @param answers - by address; links that are no longer cited are dropped
 * @param today - `YYYY-MM-DD`
 */
export function recordAnswers(
  ledger: Ledger,
  answers: ReadonlyMap<string, LinkAnswer>,
  today: string
): Ledger {
  const next: Ledger = {}
  for (const [url, answer] of answers) {
    const before = ledger[url] ?? {}
    const wasAsked = answer.state !== 'private' && answer.reason !== 'no-answer-in-budget'
    const known = wasAsked ? record(before, answer, today) : before
    if (Object.keys(known).length > 0) next[url] = known
  }
  return next
}

function record(before: Ledger[string], answer: LinkAnswer, today: string): Ledger[string] {
  const kept = before.archive === undefined ? {} : {archive: before.archive}
  const finalUrl = answer.finalUrl === undefined ? {} : {finalUrl: answer.finalUrl}
  if (answer.state === 'alive' || answer.state === 'moved') return {lastAlive: today, ...finalUrl, ...kept}
  const firstFailed = before.firstFailed ?? today
  return {
    ...(before.lastAlive !== undefined && {lastAlive: before.lastAlive}),
    firstFailed,
    failingDays: daysBetween(firstFailed, today) + 1,
    reason: answer.reason ?? answer.state,
    ...finalUrl,
    ...kept
  }
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))
}
