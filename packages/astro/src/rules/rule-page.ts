import type {Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {rules} from 'virtual:collate/rules'
import {withBase} from '../articles/addresses.ts'
import {markLanguage} from './mark-language.ts'

/** What is said of a rule, for editors: findings link to it. */
export type RulePage = {
  /** `statistic-hedge` */
  id: string
  /** What it checks, in one sentence. */
  summary: {zh: string; en: string}
  /** Why, examples, what to do. */
  html: string
}

const parser = unified().use(remarkParse)
const writer = unified()
  .use(remarkRehype)
  .use(() => markLanguage)
  .use(rehypeStringify)

let pages: RulePage[] | undefined

/** The pages of all rules, which stand beside their code, by name. */
export function rulePages(): RulePage[] {
  pages ??= Object.entries(rules)
    .map(([file, markdown]) => readPage(file, markdown))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return pages
}

/** A page begins with its name and with what the rule checks, in English and Chinese; it links to its siblings. */
function readPage(file: string, markdown: string): RulePage {
  const [name, en, zh, ...children] = parser.parse(markdown).children
  const rest: Root = {type: 'root', children}
  visit(rest, 'link', (node) => {
    const sibling = rules[file.replace(/[^/]*$/, node.url)]
    if (sibling) node.url = withBase(`/rules/${/^# (.*)/.exec(sibling)![1]}/`)
  })
  return {
    id: toString(name),
    summary: {en: toString(en), zh: toString(zh)},
    html: writer.stringify(writer.runSync(rest))
  }
}
