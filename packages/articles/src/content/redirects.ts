import {reportFault} from '@collate/findings'
import {csvFaultWords, findConflicts, findSeparator, parseCsv} from '@collate/statistics/files'
import {placesOf} from '@collate/visible-text/place'
import type {VFile} from 'vfile'
import {articlesFamily} from '../edition-rule.ts'
import {articleFile} from '../rules/article-file.ts'
import {isSlug, reservedSlugs} from './slugs.ts'

/** An article that stood under another name, or was withdrawn. */
export type Redirect = {
  from: string
  /** Its name now; absent where it was withdrawn. */
  to?: string
}

type Cell = {text: string; start: number; end: number}

const columns = ['from', 'to']

/**
 * Read `redirects.csv`: the slugs of articles that were renamed or withdrawn.  What is
 * wrong is reported as `article-file`, at its line and column; rows that can be read
 * are used.
 *
 * @param slugs - of the articles that there are
 */
export function readRedirects(file: VFile, slugs: ReadonlySet<string>): Redirect[] {
  const source = String(file)
  const places = placesOf(source)
  for (const {start, end} of findConflicts(source)) {
    const text = source.slice(start, end)
    return problem({text, start, end}, `conflict markers from \`${text}\` on`, 'one of the two versions')
  }
  const strange = findSeparator(columns, source)
  if (strange) {
    const {start, separator} = strange
    const cell = {text: separator, start, end: start + 1}
    return problem(cell, `\`${separator}\` between the columns`, '`,`')
  }
  const {rows, faults} = parseCsv(source)
  for (const {kind, start, end} of faults)
    problem({text: source.slice(start, end), start, end}, ...csvFaultWords[kind])
  const [header = [], ...body] = rows.map(({values, starts, ends}) =>
    values.map((text, index): Cell => ({text, start: starts[index]!, end: ends[index]!}))
  )
  const names = header.map(({text}) => text)
  if (names.join() !== columns.join())
    return problem(cellOf(header), `header \`${names.join()}\``, `\`${columns.join()}\``)

  const lines = new Map<string, number>()
  return body.flatMap((cells) => {
    const [from, to] = cells
    if (cells.length !== columns.length || !from || !to)
      return problem(cellOf(cells), `${cells.length} cells`, String(columns.length))
    return readRow(from, to)
  })

  function readRow(from: Cell, to: Cell): Redirect[] {
    const first = lines.get(from.text)
    lines.set(from.text, first ?? places.point(from.start).line)
    if (first !== undefined)
      return problem(from, `second \`${from.text}\``, `one row for a name: the first is in line ${first}`)
    if (!isSlug(from.text) || reservedSlugs.has(from.text))
      return problem(from, `\`${from.text}\``, 'the former name of an article')
    if (slugs.has(from.text))
      return problem(from, `\`${from.text}\`, which is an article`, 'a name that no article has any more')
    if (to.text === '') return [{from: from.text}]
    if (!slugs.has(to.text))
      return problem(to, `\`${to.text}\``, 'the name of an article, or nothing where it was withdrawn')
    return [{from: from.text, to: to.text}]
  }

  function cellOf(cells: readonly Cell[]): Cell {
    const start = cells[0]?.start ?? 0
    const end = cells.at(-1)?.end ?? 0
    return {text: source.slice(start, end), start, end}
  }

  /** @returns no redirects */
  function problem(cell: Cell, unexpected: string, expected: string): Redirect[] {
    reportFault(
      file,
      articleFile.id,
      {
        reason: `Unexpected ${unexpected}, expected ${expected}`,
        place: places.position(cell.start, cell.end),
        claim: cell.text,
        actual: cell.text,
        expected: [expected.replaceAll('`', '')],
        note
      },
      articlesFamily
    )
    return []
  }
}

const note = {
  zh: '`redirects.csv` 有两列：`from` 是文章以前的名称，`to` 是现在的名称；文章撤下了，`to` 留空。旧地址会带读者到新地址，或说明文章已撤下。',
  en: '`redirects.csv` has two columns: `from`, the former name of an article, and `to`, its name now, which stays empty where it was withdrawn.  Its old address leads readers on, or says that it was withdrawn.'
}
