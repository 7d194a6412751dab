import {parseEdition} from '@collate/articles'
import {attribute, findWaivers} from '@collate/findings'
import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {findCharts} from '../charts/find-charts.ts'
import {withoutMarks} from '../facts/without-marks.ts'
import {textsIn, type Language} from '../texts/text.ts'
import type {FileChange} from './history.ts'

/** What became of a passage; one of the texts is absent where it was added or taken away. */
export type TextChange = {before?: string; after?: string}

/**
 * Find the passages of an edition that read otherwise than before: title,
 * summary, blocks, charts and editor’s notes.
 *
 * @returns nothing where either text cannot be read, or where only the source differs
 */
export function textChanges({path, before, after}: FileChange): TextChange[] {
  const [left, right] = [before, after].map((text) => passagesOf(path, text ?? ''))
  return left && right ? pairUp(left, right) : []
}

function passagesOf(path: string, value: string): string[] | undefined {
  const {frontmatter, tree, blocks, bodyStart, language} = parseEdition(new VFile({path, value}))
  if (!frontmatter || !tree) return undefined
  const notes = findWaivers(tree, bodyStart).map(({reason}) => reason)
  // A list holds the charts of its items, which are blocks of their own.
  const charts = new Set<Nodes>()
  const body = blocks.flatMap(({node, text}) => [text.text, ...describeCharts(node, charts, language)])
  const texts = [frontmatter.title, frontmatter.summary, ...body, ...notes]
  return texts.map((text) => withoutMarks(text).replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
}

/** Charts in words: `图表：标题（package/indicator, bars）`; those known already are left out. */
function describeCharts(block: Nodes, known: Set<Nodes>, language: Language): string[] {
  const texts = textsIn(language)
  const charts = findCharts(block).filter((node) => !known.has(node))
  return charts.map((node) => {
    known.add(node)
    const [of, kind, title, caption] = ['of', 'kind', 'title', 'caption'].map((name) => attribute(node, name))
    const said = [title, caption].filter(Boolean).join(texts.clauseSeparator)
    const drawn = [of, kind].filter(Boolean).join(', ')
    return `${texts.chart}${texts.colon}${said ? `${said}${texts.brackets(drawn)}` : drawn}`
  })
}

/** Passages that both have stay; between two of them, what went and what came are told in turn. */
function pairUp(left: readonly string[], right: readonly string[]): TextChange[] {
  const common = longestCommon(left, right)
  const changes: TextChange[] = []
  let from = 0
  let to = 0
  for (const [one, other] of [...common, [left.length, right.length] as const]) {
    const went = left.slice(from, one)
    const came = right.slice(to, other)
    for (let index = 0; index < Math.max(went.length, came.length); index++) {
      const before = went[index]
      const after = came[index]
      changes.push({...(before !== undefined && {before}), ...(after !== undefined && {after})})
    }
    from = one + 1
    to = other + 1
  }
  return changes
}

/** Places of the longest common subsequence, in order. */
function longestCommon(left: readonly string[], right: readonly string[]): Array<readonly [number, number]> {
  const columns = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * columns)
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      lengths[row * columns + column] =
        left[row] === right[column]
          ? lengths[(row + 1) * columns + column + 1]! + 1
          : Math.max(lengths[(row + 1) * columns + column]!, lengths[row * columns + column + 1]!)
    }
  }
  const places: Array<readonly [number, number]> = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) places.push([row++, column++] as const)
    else if (lengths[(row + 1) * columns + column]! >= lengths[row * columns + column + 1]!) row++
    else column++
  }
  return places
}
