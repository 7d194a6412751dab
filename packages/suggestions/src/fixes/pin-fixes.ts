import {parseEdition} from '@collate/articles'
import type {Statistics} from '@collate/statistics'
import {isTrue} from '@collate/judge/hypotheses'
import type {StatReading} from 'remark-validate-statistics/reading'
import {VFile} from 'vfile'
import {applyEdits, type Edit, type Fix} from './edit.ts'
import {judgeEdition, type JudgedEdition} from './judge-edition.ts'

const rule = 'statistic-ambiguous'

/**
 * Propose pins where the words leave open which of several values is meant, and the number is that of one
 * alone: all that are pinned alike in one step, in both editions.
 */
export function proposePins(judged: readonly JudgedEdition[], statistics: Statistics): Fix[] {
  const fixes = new Map<string, Edit[]>()
  for (const edition of judged) {
    const pins = pinsOf(edition)
    for (const pin of pins)
      if (settles([pin], edition, statistics))
        fixes.set(pin.expected, [...(fixes.get(pin.expected) ?? []), pin])
  }
  return [...fixes].map(([subject, edits]) => ({subject, edits}))
}

function pinsOf({cited, findings, edition}: JudgedEdition): Edit[] {
  const readings = cited.flatMap(({stats}) => stats.flatMap((stat) => stat.readings))
  return readings.flatMap((reading) => {
    const message = findings.get(reading)?.find((d) => d.ruleId === rule && !d.waived)
    const open = reading.settled?.open ?? []
    const [truth, ...others] = open.filter(isTrue)
    // The rule names first what the number is true of.
    const pin = truth && message?.expected?.[0]
    if (!truth || others.length > 0 || pin === undefined) return []
    const place = placeOf(reading, truth.citation.text, String(edition.file))
    return place
      ? [{path: edition.path, ...place, text: pin, actual: truth.citation.text, expected: pin}]
      : []
  })
}

/** Where a citation stands in the tag of a reading, if it stands there once. */
function placeOf(
  {stat}: StatReading,
  cite: string,
  source: string
): {start: number; end: number} | undefined {
  const from = stat.span.node.position?.start.offset
  if (from === undefined) return undefined
  const [tag, value] = /^<Stat\s[^>]*?\bcite=["']([^"']*)/.exec(source.slice(from)) ?? []
  if (tag === undefined || value === undefined) return undefined
  const [found, ...more] = [...value.matchAll(/\S+/g)].filter(([text]) => text === cite)
  if (!found || more.length > 0) return undefined
  const start = from + tag.length - value.length + found.index
  return {start, end: start + cite.length}
}

/** Whether an edition has fewer errors with some edits. */
function settles(edits: readonly Edit[], {edition, context}: JudgedEdition, statistics: Statistics): boolean {
  const {path, file} = edition
  const after = parseEdition(new VFile({path, value: applyEdits(String(file), edits)}))
  return (
    judgeEdition(after, statistics, context.today) !== undefined &&
    countErrors(after.file) < countErrors(file)
  )
}

function countErrors({messages}: VFile): number {
  return messages.filter((d) => d.fatal && !d.waived).length
}
