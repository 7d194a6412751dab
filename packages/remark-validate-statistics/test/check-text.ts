import {fileURLToPath} from 'node:url'
import {loadStatistics, type Statistics} from '@collate/statistics'
import type {Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import remarkValidateStatistics from '../src/index.ts'

export type Language = 'zh' | 'en'

/** The invented survey that the pages of the rules are about. */
export const statistics = await loadStatistics(fileURLToPath(new URL('fixtures/data', import.meta.url)))
export const today = '2026-01-15'

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkCjkFriendly)

/** Check a text, with frontmatter where it has some. */
export function checkText(
  text: string,
  language: Language,
  data: Statistics = statistics
): {file: VFile; tree: Root} {
  const file = new VFile({path: `${language}.mdx`, value: text})
  const bodyStart = text.startsWith('---\n') ? text.indexOf('\n---\n') + '\n---\n'.length : 0
  file.data.article = {language, ...readFrontmatter(text.slice(0, bodyStart)), bodyStart}
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart)
  const tree = parser.parse(body)
  const processor = unified().use(remarkValidateStatistics, {statistics: data, today, failOn: 'never'})
  return {file, tree: processor.runSync(tree, file) as Root}
}

/** The messages of a file, one a line, as the pages print them. */
export function printMessages({messages}: VFile, ruleId?: string): string[] {
  return messages.map((message) => {
    const {place, fatal, reason} = message
    const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info'
    const {start, end} = place && 'start' in place ? place : {start: place, end: place}
    const span = `${start?.line}:${start?.column}-${end?.line}:${end?.column}`
    return `${span}: ${severity}: ${reason}${message.ruleId === ruleId ? '' : ` (${message.ruleId})`}`
  })
}

/** Keys with one level below, and lists on one line: all that the examples need. */
function readFrontmatter(yaml: string) {
  const frontmatter: Record<string, unknown> = {}
  const keys = new Map<string, {start: number; end: number}>()
  let parent = ''
  for (const match of yaml.matchAll(/^( *)(\w+): ?(.*)$/gm)) {
    const [line, indent, key, value] = match as unknown as [string, string, string, string]
    const end = match.index + line.length
    if (!indent) parent = key
    keys.set(indent ? `${parent}.${key}` : key, {start: end - value.length, end})
    if (indent) (frontmatter[parent] as Record<string, unknown>)[key] = readValue(value)
    else frontmatter[key] = value === '' ? {} : readValue(value)
  }
  return {frontmatter, keys}
}

function readValue(value: string): string | string[] {
  return value.startsWith('[') ? value.slice(1, -1).split(', ') : value
}
