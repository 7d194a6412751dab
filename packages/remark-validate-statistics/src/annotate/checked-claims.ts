import {severityOf} from '@collate/findings'
import type {CheckedClaim, Verdict} from '../checked-claim.ts'
import type {Findings} from '../judge/judge.ts'
import type {JudgedPassage} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'
import {phrasesOf} from '../rule.ts'
import {annotate, annotateComponent, type CitedSource} from './annotate.ts'
import {arithmetic} from './arithmetic.ts'
import {nameClaims, type ClaimName} from './claim-id.ts'
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
  const names = nameClaims(
    new Map(passages.flatMap((passage) => readingsOf(passage).map((d) => [d, sentenceOf(passage)])))
  )
  const claims: CheckedClaim[] = []
  for (const passage of passages) {
    const ids = new Map<Stat, string[]>(passage.stats.map((stat) => [stat, []]))
    for (const reading of readingsOf(passage)) {
      const claim = checkedClaim(names.get(reading)!, reading, passage, findings)
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

function readingsOf({stats}: JudgedPassage): StatReading[] {
  return stats.flatMap((stat) => stat.readings).toSorted(inTextOrder)
}

function sentenceOf({passage}: JudgedPassage): string {
  return passage.shown.slice(passage.own.start, passage.own.end).trim()
}

function sourceOf({readings}: Stat, {context}: JudgedPassage): CitedSource | undefined {
  const [row] = readings.toSorted(inTextOrder).flatMap((reading) => rowsOf(reading))
  return row && {href: row.source.url, title: phrasesOf(context).source(row)}
}

function inTextOrder(left: StatReading, right: StatReading): number {
  return left.claim.quantity.start - right.claim.quantity.start
}

function checkedClaim(
  {id, states}: ClaimName,
  reading: StatReading,
  judged: JudgedPassage,
  messages: Findings
): CheckedClaim {
  const {passage, context} = judged
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
    states,
    cite: stat.cite,
    text: stat.text,
    sentence: sentenceOf(judged),
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
