import type {CheckedFile} from '../checked-file.ts'
import {plural} from '../totals.ts'
import {UsageError} from '../usage-error.ts'
import {joinViews} from './join-views.ts'
import type {PartReport} from './read-report.ts'

/** What all parts have checked, and which of them were not there. */
export type JoinedReports = {files: CheckedFile[]; missing: number[]; count: number | undefined}

/**
 * Put the reports of parts together.
 *
 * A report that holds nothing does not say which part it is of: it stands for one that no other is of.
 *
 * @param expected - how many parts there are, where all of them must be there
 * @throws {UsageError} where something was checked twice, is of another number of parts, or is not there
 */
export function joinReports(reports: readonly PartReport[], expected: number | undefined): JoinedReports {
  const count = expected ?? reports.find((d) => d.part)?.part?.count
  const parts = new Map<number, string>()
  const paths = new Map<string, string>()
  for (const {name, part, files} of reports) {
    if (part) refuseWrongPart(name, part, parts.get(part.index), count!)
    if (part) parts.set(part.index, name)
    const whole = files.filter((d) => !d.isOfOtherPart)
    for (const {path} of whole)
      if (paths.has(path))
        throw new UsageError(
          `Unexpected \`${path}\` in \`${name}\`, expected each file once`,
          `\`${paths.get(path)}\` has it as well`
        )
    for (const {path} of whole) paths.set(path, name)
  }

  const unknown = reports.filter((d) => !d.part).length
  const missing = count === undefined ? [] : numbersTo(count).filter((d) => !parts.has(d))
  if (count !== undefined && unknown > missing.length)
    throw new UsageError(
      `Unexpected ${plural(reports.length, 'report')}, expected one for each of ${plural(count, 'part')}`
    )
  const areMissing = unknown < missing.length
  if (expected !== undefined && areMissing) throw absence(missing, unknown, expected)
  return {files: joinViews(reports.flatMap((d) => d.files)), missing: areMissing ? missing : [], count}
}

function refuseWrongPart(
  name: string,
  {index, count}: NonNullable<PartReport['part']>,
  other: string | undefined,
  expected: number
): void {
  if (count !== expected)
    throw new UsageError(
      `Unexpected part \`${index}/${count}\` in \`${name}\`, expected a part of ${expected}`,
      'it is the report of another check'
    )
  if (other !== undefined)
    throw new UsageError(
      `Unexpected part \`${index}/${count}\` in \`${name}\`, expected each part once`,
      `\`${other}\` is of it as well`
    )
}

function absence(missing: readonly number[], unknown: number, count: number): UsageError {
  const list = missing.map((d) => `\`${d}/${count}\``).join(', ')
  const what = missing.length === 1 ? `part ${list}` : `parts ${list}`
  const note = unknown === 0 ? '' : ` beside ${plural(unknown, 'report')} of nothing`
  return new UsageError(
    `Unexpected absence of ${what}${note}, expected all ${plural(count, 'part')}`,
    'run what is missing again'
  )
}

function numbersTo(count: number): number[] {
  return Array.from({length: count}, (_, index) => index + 1)
}
