/**
 * Check that raw HTML is one of a few harmless elements, inside a line.
 *
 * See `mdx-html.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {Nodes} from 'mdast'
import {components, htmlElements} from '../components.ts'
import type {Fault} from '@collate/findings'
import {quoted, type NodeRule} from '../rule.ts'

const allowed = ['<span lang="…">', '<abbr title="…">', '<sub>', '<sup>', '<kbd>', '<br />']

export const mdxHtml: NodeRule = {
  id: 'mdx-html',
  types: ['html', 'mdxJsxFlowElement', 'mdxJsxTextElement'],
  check(node) {
    if (node.type === 'html') return [fault(node, quoted(node.value), allowed, unknownNote)]
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
    const name = node.name
    if (name === null || !/^[a-z][^.]*$/.test(name)) return []
    const element = htmlElements.get(name)
    if (!element) {
      const component = [...components.keys()].find((d) => d.toLowerCase() === name)
      return [fault(node, `<${name}>`, component ? [`<${component}>`] : allowed, unknownNote)]
    }
    if (node.type === 'mdxJsxFlowElement')
      return [fault(node, `<${name}>`, ['text before or after it'], inlineNote)]
    if (element.isEmpty && node.children.length > 0)
      return [fault(node, `<${name}>…`, [`<${name} />`], unknownNote)]
    const missing = Object.keys(element.required).find(
      (key) => !node.attributes.some((d) => d.type === 'mdxJsxAttribute' && d.name === key)
    )
    if (missing) return [fault(node, `<${name}>`, [`<${name} ${missing}="…">`], unknownNote)]
    return []
  }
}

function fault(node: Nodes, actual: string, expected: string[], note: Localized): Fault {
  return {
    reason: `Unexpected \`${actual}\`, expected ${expected.map((d) => `\`${d}\``).join(', ')}`,
    place: node.position,
    claim: actual,
    actual,
    expected,
    note
  }
}

const unknownNote = {
  zh: '文章里只能用 `span[lang]`、`abbr[title]`、`sub`、`sup`、`kbd` 和 `br`；别的请用 Markdown 写。',
  en: 'The HTML of an article is `span[lang]`, `abbr[title]`, `sub`, `sup`, `kbd` and `br`; for everything else there is Markdown.'
}

const inlineNote = {
  zh: 'HTML 元素只能在一行文字里使用，不能自成一段。',
  en: 'HTML stands inside a line of text, never as a block.'
}
