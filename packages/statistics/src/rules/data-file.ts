/**
 * Check that the files of a data package are there and can be read: which
 * ones, how large, in which encoding, and whether they are JSON and CSV at all.
 *
 * See `data-file.md` for examples; they are also the tests.
 */
import type {DescriptorFault} from '../descriptor.ts'
import {problem, shown, type Problem} from '../problem.ts'
import type {DataRule} from '../rule.ts'
import {rowRange, type Table} from '../table.ts'
import {rangeOf, type Range} from '../text-file.ts'
import {fileWordings} from './data-file-wordings.ts'

const id = 'data-file'

export const dataFile: DataRule = {
  id,
  *check({descriptor, faults, schemas, tables}) {
    for (const {kind, range, actual} of faults) yield fileProblem(kind, range, actual)
    for (const file of [descriptor, ...schemas.values()]) yield* (file?.faults ?? []).flatMap(ofJson)
    for (const table of tables.values()) yield* ofTable(table)
  }
}

/** A fault of a file as a problem: also for files beside the packages. */
export function fileProblem(kind: keyof typeof fileWordings, range: Range, actual: string): Problem {
  const {unexpected, expected, en, zh} = fileWordings[kind]
  const reason = `Unexpected ${unexpected.replace('$', () => shown(actual))}, expected ${expected}`
  return problem(id, range, {reason, note: {en, zh}, actual})
}

/** Keys are a matter of the schema. */
function ofJson({kind, range, actual}: DescriptorFault): Problem[] {
  if (kind === 'key-twice' || kind === 'key-refused') return []
  return [fileProblem(kind, range, actual === '' ? 'end of file' : actual)]
}

function* ofTable({file, faults, header, ragged}: Table): Generator<Problem> {
  if (!header) yield fileProblem('header-missing', rangeOf(file, 0, 0), '')
  for (const {kind, start, end} of faults) {
    yield fileProblem(kind, rangeOf(file, start, end), file.text.slice(start, end))
  }
  for (const row of ragged) {
    const width = header!.values.length
    const {reason, ...rest} = fileProblem('row-ragged', rowRange(file, row), String(row.values.length))
    yield {...rest, reason: `${reason} \`${width}\``, expected: [String(width)]}
  }
}
