import {severityOf} from '@collate/findings'
import type {CheckedClaim, Verdict} from '../checked-claim.ts'
import type {Findings} from '../judge/judge.ts'
import type {JudgedPassage} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'
import {phrasesOf} from '../rule.ts'
import {annotate, annotateComponent, type CitedSource} from './annotate.ts'
import {arithmetic} from './arithmetic.ts'
import {createIds} from './claim-id.ts'
import {claimReading, comparedTexts} from './compared.ts'
import {rungOf} from './rung.ts'

/**
 * Say of each claim what became of it, once waivers are settled, and mark its element.
 *
 * @param isPrinted - whether the tree becomes the text that it was: then its elements keep the attributes that they have
 */
export function checkedClaims(
  passages: readonly JudgedPassage[],
  findings: Findings,
  isPrinted: boolean
): CheckedClaim[] {
  const idOf = createIds()
  const claims: CheckedClaim[] = []
  for (const passage of passages) {
    const ids = new Map<Stat, string[]>(passage.stats.map((stat) => [stat, []]))
    const readings = passage.stats.flatMap((stat) => stat.readings)
    for (const reading of readings.toSorted(inTextOrder)) {
      const claim = checkedClaim(idOf(reading), reading, passage, findings)
      claims.push(claim)
      ids.get(reading.stat)!.push(claim.id)
    }
    for (const [stat, own] of ids) {
      annotate(stat.span, own)
      if (!isPrinted) annotateComponent(stat.span, own, sourceOf(stat, passage))
    }
  }
  return claims
}

function sourceOf({readings}: Stat, {context}: JudgedPassage): CitedSource | undefined {
  const [row] = readings.toSorted(inTextOrder).flatMap((reading) => rowsOf(reading))
  return row && {href: row.source.url, title: phrasesOf(context).source(row)}
}

function inTextOrder(left: StatReading, right: StatReading): number {
  return left.claim.quantity.start - right.claim.quantity.start
}

function checkedClaim(
  id: string,
  reading: StatReading,
  {passage, context}: JudgedPassage,
  messages: Findings
): CheckedClaim {
  const {claim, slice, stat} = reading
  const findings = (messages.get(reading) ?? []).map((message) => ({
    ruleId: message.ruleId!,
    severity: severityOf(message),
    finding: message.finding!,
    ...(message.actual !== undefined && {actual: message.actual}),
    expected: message.expected ?? [],
    waived: message.waived ?? null
  }))
  const observations = rowsOf(reading)
  const isNoted = findings.some(({waived}) => waived !== null)
  const rung = rungOf(observations, context)
  const sum = arithmetic(reading, context)
  const isOpen = findings.some(({severity, waived}) => severity === 'error' && waived === null)
  const verdict: Verdict = rung === 'text' || isOpen ? 'unverified' : isNoted ? 'noted' : 'agrees'
  return {
    id,
    cite: stat.cite,
    text: stat.text,
    sentence: passage.shown.slice(passage.own.start, passage.own.end).trim(),
    written: slice,
    ...passage.source(claim.quantity),
    claim,
    observations,
    reading: claimReading(reading, context),
    ...comparedTexts(reading, passage, context),
    ...(sum && {arithmetic: sum}),
    findings,
    verdict,
    rung
  }
}
