import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {report} from './finding.ts'
import {allRules, waivableRules} from './rules.ts'
import {findWaivers, type Waiver} from './waiver.ts'

export type SettleOptions = {
  /** `YYYY-MM-DD`. */
  today: string
  /** Rules that have been judged; notes for others are left for a later stage. */
  judged: (rule: string) => boolean
  /** Source offset where the body begins. */
  bodyStart?: number
}

const source = '@collate/findings'
const longest = 400
const day = 86_400_000

/**
 * Answer findings with the notes of the article, and check the notes as hard
 * as facts: unknown, unused, expired and unreasoned ones are errors.
 */
export function settleWaivers(tree: Root, file: VFile, options: SettleOptions): void {
  for (const waiver of findWaivers(tree, options.bodyStart ?? 0)) {
    const known = waivableRules.has(waiver.rule)
    if (known ? !options.judged(waiver.rule) : !options.judged('waiver-unknown')) continue
    if (!known) reportUnknown(file, waiver)
    else if (isSound(file, waiver, options.today)) settle(file, waiver)
  }
}

function settle(file: VFile, waiver: Waiver): void {
  const answered = file.messages.filter(
    (message) =>
      message.ruleId === waiver.rule && message.finding === waiver.finding && isCovered(message, waiver)
  )
  for (const message of answered) {
    message.waived = {by: waiver.by, until: waiver.until, reason: waiver.reason}
  }
  if (answered.length > 0) return

  const near = file.messages.find((d) => d.ruleId === waiver.rule && isCovered(d, waiver) && !d.waived)
  report(
    file,
    {
      ruleId: 'waiver-unused',
      severity: 'error',
      reason: near
        ? `Unexpected finding \`${waiver.finding}\`, expected \`${near.finding}\``
        : `Unexpected waiver of \`${waiver.rule}\` (\`${waiver.finding}\`), expected a finding in this paragraph or the block before`,
      place: waiver.node.position,
      claim: waiver.rule,
      actual: waiver.finding,
      expected: near?.finding ? [near.finding] : [],
      note: 'A waiver answers one finding by its id.  Text or data have changed since, or the note stands elsewhere: read the finding again, then correct the id or remove the note.'
    },
    source
  )
}

function isCovered(message: VFileMessage, waiver: Waiver): boolean {
  const offset = message.place && ('start' in message.place ? message.place.start : message.place).offset
  if (offset === undefined) return waiver.covers.some((d) => d.start === 0)
  return waiver.covers.some((d) => d.start <= offset && offset < d.end)
}

function isSound(file: VFile, waiver: Waiver, today: string): boolean {
  const until = Date.parse(waiver.until)
  const left = (until - Date.parse(today)) / day
  const place = waiver.node.position
  if (Number.isNaN(until)) return false // Reported as a malformed attribute by the gate.

  if (left < 0) {
    const reason = `Unexpected waiver until \`${waiver.until}\`, expected a date from \`${today}\` on`
    const note = 'The waiver has run out and silences nothing.  Check the fact again; extend the date or mend the text.'
    const actual = waiver.until
    report(file, {ruleId: 'waiver-expired', severity: 'error', reason, place, actual, note}, source)
    return false
  }

  if (left > longest) {
    const reason = `Unexpected waiver until \`${waiver.until}\`, expected at most ${longest} days ahead`
    const note = 'A waiver is looked at again at least once a year.'
    const actual = waiver.until
    report(file, {ruleId: 'waiver-reason', severity: 'error', reason, place, actual, note}, source)
    return false
  }

  if (countWords(waiver.reason) < 3) {
    const reason = `Unexpected reason \`${waiver.reason}\`, expected a sentence that a reader understands`
    const note = 'The reason is printed beside the number.'
    report(file, {ruleId: 'waiver-reason', severity: 'error', reason, place, actual: waiver.reason, note}, source)
    return false
  }

  return true
}

function reportUnknown(file: VFile, waiver: Waiver): void {
  const exists = allRules.has(waiver.rule)
  report(
    file,
    {
      ruleId: 'waiver-unknown',
      severity: 'error',
      reason: `Unexpected rule \`${waiver.rule}\`, expected a rule that can be waived`,
      place: waiver.node.position,
      actual: waiver.rule,
      note: exists ? 'This rule cannot be waived: mend the text instead.' : 'There is no rule of this name.'
    },
    source
  )
}

/** Latin words, and Chinese characters two to a word. */
function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0
  return words + Math.floor(han / 2)
}
