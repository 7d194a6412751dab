import type {Root, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {rules} from 'virtual:collate/rules'
import {withBase} from '../articles/addresses.ts'
import type {Alternate} from '../articles/alternates.ts'
import {languages} from '../articles/languages.ts'
import {textsIn, type Language} from '../texts/text.ts'
import {markLanguage} from './mark-language.ts'
import {withExamples} from './with-examples.ts'

/** What is said of a rule, for editors: findings link to it. */
export type RulePage = {
  /** `statistic-hedge` */
  id: string
  /** What it checks, in one sentence. */
  summary: Record<Language, string>
  /** What says the rest: `<package>/<name>.md`. */
  file: string
}

const parser = unified().use(remarkParse).use(remarkGfm)

let pages: RulePage[] | undefined

/** The pages of all rules, which stand beside their code, by name. */
export function rulePages(): RulePage[] {
  pages ??= Object.keys(rules)
    .filter((file) => file.split('/').length === 2)
    .map(readHead)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return pages
}

/** Path of the page of a rule, or without one of their list. */
export function rulePath(language: Language, id?: string): string {
  return `/${language}/rules/${id === undefined ? '' : `${id}/`}`
}

/** A page about rules in each language, and the one that findings link to, which leads to both. */
export function ruleAlternates(id?: string): Alternate[] {
  const own = languages.map((language) => ({hreflang: language, path: rulePath(language, id)}))
  return [...own, {hreflang: 'x-default', path: id === undefined ? '/rules/' : `/rules/${id}/`}]
}

/** A page begins with its name and with what the rule checks, in English and Chinese; every build reads so much. */
function readHead(file: string): RulePage {
  const head = rules[file]!.split('\n\n', parts).join('\n\n')
  const [name, en, zh] = parser.parse(head).children
  return {id: toString(name), summary: {en: toString(en), zh: toString(zh)}, file}
}

const parts = 3

/**
 * Why there is a rule, examples, what to do, as HTML.
 *
 * The rest of its page is English; the file of the same name in `zh/` says it in
 * Chinese, of the same examples.
 */
export function ruleText({file}: RulePage, language: Language): string {
  const english = parser.parse(rules[file]!).children.slice(parts)
  const translated = file.replace('/', '/zh/')
  const blocks = {
    en: () => english,
    zh: () => withExamples(parser.parse(rules[translated] ?? '').children, english, translated)
  }
  return write(blocks[language](), file, language)
}

/** Pages link to their siblings. */
function write(children: RootContent[], file: string, language: Language): string {
  const tree: Root = {type: 'root', children: structuredClone(children)}
  visit(tree, 'link', (node) => {
    const sibling = rules[file.replace(/[^/]*$/, node.url)]
    if (sibling) node.url = withBase(rulePath(language, /^# (.*)/.exec(sibling)![1]))
  })
  const writer = unified()
    .use(remarkRehype)
    .use(() => markLanguage(textsIn(language).tag))
    .use(rehypeStringify)
  return writer.stringify(writer.runSync(tree))
}
