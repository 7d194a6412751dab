import type {Localized} from '@collate/findings/language'
import {followContainers} from './containers.ts'
import {followFences} from './fences.ts'
import {countSteps} from './steps.ts'

/** Something that would make parsing slow: the line where it becomes too much. */
export type Excess = {start: number; end: number; actual: string; expected: string; note: Localized}

/**
 * What a text may have, and why not more.
 *
 * A long article has a hundredth of it; a file at every limit at once still
 * parses in seconds.
 */
const limits = {
  levels: {
    most: 16,
    note: {
      zh: '列表、引用和脚注嵌套得太深，读者难以看清，解析也会非常慢。请减少层数。',
      en: 'Lists, quotations and footnotes inside one another beyond this are unreadable and slow to parse.  Use fewer levels.'
    }
  },
  lists: {
    most: 1000,
    note: {
      zh: '列表、引用和脚注太多，解析会非常慢。请拆成几篇文章。',
      en: 'So many lists, quotations and footnotes would be very slow to parse.  Split the article.'
    }
  },
  items: {
    most: 5000,
    note: {
      zh: '列表项太多，解析会非常慢。请拆成几篇文章。',
      en: 'So many list items would be very slow to parse.  Split the article.'
    }
  },
  cells: {
    most: 20_000,
    note: {
      zh: '表格太大，解析会占用大量内存。请只留下文章要说的行，完整的数据放进数据包。',
      en: 'A table of this size takes a parser all its memory.  Keep the rows that the text is about; the whole belongs into a data package.'
    }
  },
  rules: {
    most: 1000,
    note: {
      zh: '只由 `-` 或 `=` 组成的行太多，解析会非常慢。',
      en: 'So many lines of nothing but `-` or `=` would be very slow to parse.'
    }
  },
  lines: {
    most: 8000,
    note: {
      zh: '行数太多，解析会非常慢。请拆成几篇文章。',
      en: 'So many lines would be very slow to parse.  Split the article.'
    }
  },
  steps: {
    most: 5_000_000,
    note: {
      zh: '这一段里的标记（`*`、`_`、`~`、`[`、`]`、`|` 和反引号）太多，解析会非常慢。请用空行分成几段。',
      en: 'There are so many marks in this block (`*`, `_`, `~`, `[`, `]`, `|`, backticks) that it would be very slow to parse.  Part it with empty lines.'
    }
  }
}

type Limit = keyof typeof limits

/**
 * Look for what makes a Markdown parser slow, in time linear in the text and
 * before it is parsed.
 *
 * Reasoning: a mark is paired by looking back over everything before it in its
 * block, and each list or quotation that begins is compared with all before it,
 * so work grows with the square.
 *
 * @param source - the whole file
 * @param bodyStart - offset where the body begins
 * @returns the first excess
 */
export function findExcess(source: string, bodyStart: number): Excess | undefined {
  const isCode = followFences()
  const containers = followContainers()
  const steps = countSteps()
  const counts: Record<Limit, number> = {
    levels: 0,
    lists: 0,
    items: 0,
    cells: 0,
    rules: 0,
    lines: 0,
    steps: 0
  }

  for (let start = bodyStart; start < source.length;) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const line = source.slice(start, end)
    if (!isCode(line)) count(line)
    for (const limit of names) {
      const {most, note} = limits[limit]
      if (counts[limit] <= most) continue
      return {start, end, actual: `${Math.ceil(counts[limit])} ${limit}`, expected: `${most} ${limit}`, note}
    }
    start = end + 1
  }

  return

  function count(line: string): void {
    const {depth, markers, opened} = containers(line)
    counts.levels = depth
    counts.items += markers
    counts.lists += opened
    counts.lines++
    counts.cells += cellsOf(line)
    counts.steps = steps(line)
    if (/^[\s>]*(?:-+|=+)\s*$/.test(line)) counts.rules++
  }
}

/** Cells where the line is a row of a table. */
function cellsOf(line: string): number {
  let count = 0
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) count++
  return count
}

const names = Object.keys(limits) as Limit[]
