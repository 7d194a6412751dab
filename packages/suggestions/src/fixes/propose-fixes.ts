import {parseEdition, type Edition} from '@collate/articles'
import type {Observation, Statistics} from '@collate/statistics'
import {VFile} from 'vfile'
import {citationOf} from '../citation.ts'
import {findBesideEdits} from './beside-edits.ts'
import {applyEdits, type Edit, type Fix} from './edit.ts'
import {judgeEdition, type JudgedEdition} from './judge-edition.ts'
import {findWrongNumber, type WrongNumber} from './number-edit.ts'
import {proposePins} from './pin-fixes.ts'

/** A number that could be changed, and is not. */
export type LeftAlone = {
  /** Where it stands: `articles/<slug>/<language>.mdx` and source offset. */
  path: string
  offset: number
  subject: string
  reason: 'other-edition' | 'unreadable-edition' | 'beside' | 'unproved'
  /** Where the other edition stands in the way: what has to be mended by hand first. */
  culprit?: Pick<Edit, 'path' | 'start'> | undefined
}

type Obstacle = Pick<LeftAlone, 'reason' | 'culprit'>

/**
 * Propose what can be changed without doubt in the numbers of an article, and in what they cite.
 *
 * All numbers of one statistic are changed in one step in both editions, or none
 * is.
 *
 * @param editions - read for this: their files take the findings
 * @param today - `YYYY-MM-DD`
 */
export function proposeFixes(
  editions: readonly Edition[],
  statistics: Statistics,
  today: string
): {fixes: Fix[]; left: LeftAlone[]} {
  const judged = editions.flatMap((edition) => judgeEdition(edition, statistics, today) ?? [])
  const wrong = new Map(judged.map((edition) => [edition, wrongNumbers(edition)]))
  const subjects = new Map<string, Observation>()
  for (const {row} of [...wrong.values()].flat()) subjects.set(citationOf(row), row)

  const fixes: Fix[] = []
  const left: LeftAlone[] = []
  for (const [subject, row] of subjects) {
    const edits = editsOf(row)
    if (Array.isArray(edits)) fixes.push({subject, edits})
    else
      for (const {edit} of [...wrong.values()].flat().filter((d) => d.row === row))
        left.push({path: edit.path, offset: edit.start, subject, ...edits})
  }
  return {fixes: [...fixes, ...proposePins(judged, statistics)], left}

  function editsOf(row: Observation): Edit[] | Obstacle {
    const unread = editions.find((d) => !judged.some(({edition}) => edition === d))
    if (unread) return {reason: 'unreadable-edition', culprit: {path: unread.path, start: 0}}
    const edits: Edit[] = []
    for (const [edition, numbers] of wrong) {
      const mine = numbers.filter((d) => d.row === row)
      const isChangedElsewhere = [...wrong].some(
        ([other, theirs]) => other !== edition && theirs.some((d) => d.row === row)
      )
      // A wrong number that stays would contradict the edition that is mended.
      const culprit = isChangedElsewhere ? findLeftWrong(row, edition, mine) : undefined
      if (culprit) return {reason: 'other-edition', culprit}
      const beside = findBesideEdits(mine, edition)
      if (!beside) return {reason: 'beside'}
      const own = [...mine.map((d) => d.edit), ...beside]
      if (mine.length > 0 && !mends(own, mine.length, edition, statistics)) return {reason: 'unproved'}
      edits.push(...own)
    }
    return edits
  }
}

function wrongNumbers(edition: JudgedEdition): WrongNumber[] {
  return edition.cited.flatMap((judged) =>
    judged.stats.flatMap(({readings}) =>
      readings.flatMap((reading) => findWrongNumber(reading, judged, edition) ?? [])
    )
  )
}

/** Whether an edition has that many errors about numbers less, and no other more, once edits are made. */
function mends(
  edits: readonly Edit[],
  count: number,
  {edition, context}: JudgedEdition,
  statistics: Statistics
): boolean {
  const {path, file} = edition
  const after = parseEdition(new VFile({path, value: applyEdits(String(file), edits)}))
  if (!judgeEdition(after, statistics, context.today)) return false
  const [before, now] = [errorsOf(file), errorsOf(after.file)]
  return countNumbers(now) === countNumbers(before) - count && now.length <= before.length - count
}

function errorsOf({messages}: VFile): string[] {
  return messages.filter((d) => d.fatal && !d.waived).map((d) => d.ruleId ?? '')
}

function countNumbers(rules: readonly string[]): number {
  return rules.filter((d) => d === 'statistic-value' || d === 'statistic-hedge').length
}

/** Findings that say that a number is not the one of its statistic. */
const aboutNumber: ReadonlySet<string> = new Set(
  ['value', 'hedge', 'unit', 'period', 'category'].map((d) => `statistic-${d}`)
)

/** The wrong number of a statistic, waived or not, that stays in an edition once others are mended. */
function findLeftWrong(
  row: Observation,
  {edition, cited, findings}: JudgedEdition,
  mended: readonly WrongNumber[]
): LeftAlone['culprit'] {
  const known = new Set(mended.map((d) => d.reading))
  for (const {passage, stats} of cited) {
    const wrong = stats
      .flatMap((d) => d.readings)
      .find(
        (reading) =>
          !known.has(reading) &&
          reading.targets.some((d) => d.row === row) &&
          (findings.get(reading) ?? []).some((d) => d.fatal && aboutNumber.has(d.ruleId!))
      )
    if (wrong) return {path: edition.path, start: passage.source(wrong.claim.quantity).start}
  }
}
