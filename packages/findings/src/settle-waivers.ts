import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {placesOf} from '@collate/visible-text/place'
import {reportFault} from './rule.ts'
import {waivableRules} from './rules.ts'
import {waiverExpired} from './rules/waiver-expired.ts'
import {waiverReason} from './rules/waiver-reason.ts'
import {waiverUnknown} from './rules/waiver-unknown.ts'
import {waiverUnused} from './rules/waiver-unused.ts'
import {findWaivers, type Waiver} from './waiver.ts'
import type {WaiverRule} from './waiver-rule.ts'

/** What waivers are settled against. */
export type SettleOptions = {
  /** `YYYY-MM-DD`. */
  today: string
  /** Rules that have been judged; notes for others are left for a later stage. */
  judged: (rule: string) => boolean
  /** Source offset where the body begins. */
  bodyStart?: number
}

/** A note that one of these refuses answers nothing. */
const formRules = [waiverUnknown, waiverExpired, waiverReason]

/** In the order of what has to be mended first. */
export const waiverRules: readonly WaiverRule[] = [...formRules, waiverUnused]

/**
 * Answer findings with the notes of the article, and check the notes as hard
 * as facts: unknown, unused, expired and unreasoned ones are errors.
 */
export function settleWaivers(tree: Root, file: VFile, options: SettleOptions): void {
  settleFoundWaivers(findWaivers(tree, options.bodyStart ?? 0), file, options)
}

/**
 * Answer findings with notes that have been found before.
 *
 * The file may have lost its source, where its messages have offsets.
 */
export function settleFoundWaivers(found: readonly Waiver[], file: VFile, options: SettleOptions): void {
  const waivers = found.filter(({rule}) => options.judged(waivableRules.has(rule) ? rule : waiverUnknown.id))
  if (waivers.length === 0) return
  const places = placesOf(String(file))
  // A date that is none has been refused as an attribute.
  const dated = waivers.filter((d) => !Number.isNaN(Date.parse(d.until)) || !waivableRules.has(d.rule))

  for (const waiver of dated) {
    const near = nearTo(waiver)
    if (formRules.some((rule) => rule.check(waiver, {today: options.today, near}))) continue
    const {finding, by, until, reason} = waiver
    for (const message of near) if (message.finding === finding) message.waived = {by, until, reason}
  }
  // Which findings are left open is known once every note has answered.
  for (const waiver of dated) check(waiver)

  function check(waiver: Waiver): void {
    const near = nearTo(waiver)
    for (const rule of waiverRules) {
      const fault = rule.check(waiver, {today: options.today, near})
      if (!fault) continue
      reportFault(file, rule.id, {...fault, place: waiver.node.position}, '@collate/findings')
      return
    }
  }

  function nearTo(waiver: Waiver): VFileMessage[] {
    return file.messages.filter((d) => d.ruleId === waiver.rule && isCovered(d, waiver))
  }

  /** What has no place of its own is about the frontmatter. */
  function isCovered(message: VFileMessage, {covers}: Waiver): boolean {
    const point = message.place && ('start' in message.place ? message.place.start : message.place)
    const offset = point ? (point.offset ?? places.offset(point.line, point.column)) : 0
    return covers.some(({start, end}) => start <= offset && offset < end)
  }
}
