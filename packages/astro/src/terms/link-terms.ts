import type {PhrasingContent, Root, Text} from 'mdast'
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {otherLanguage} from '../texts/text.ts'
import type {ExplainedTerm, FindTerms} from './explained-terms.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the text explains, in the order of the text. */
    terms: ExplainedTerm[]
  }
}

/** What is a link, a title, or somebody's own words stays as it is. */
const left: ReadonlySet<string> = new Set(['heading', 'link', 'linkReference', 'numberLink', 'blockquote'])

/**
 * Make a `<Term>` of the first mention of each term that the glossary explains.
 *
 * @param load - reads the glossary, once for all texts
 */
export function linkTerms(load: () => Promise<FindTerms>) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const find = await load()
    const language = file.data.article?.language ?? 'zh'
    const terms = new Map<string, ExplainedTerm>()
    visit(tree, (node, index, parent) => {
      if (left.has(node.type) || node.type.startsWith('mdxJsx')) return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const pieces = cutTerms(node)
      parent.children.splice(index, 1, ...(pieces as never[]))
      return [SKIP, index + pieces.length]
    })
    file.data.terms = [...terms.values()]

    function cutTerms({value}: Text): PhrasingContent[] {
      const pieces: PhrasingContent[] = []
      let at = 0
      for (const {entry, start, end} of find(value, language)) {
        if (terms.has(entry.id)) continue
        const written = value.slice(start, end)
        const other = entry.names[otherLanguage(language)][0] ?? ''
        terms.set(entry.id, {id: entry.id, written, other, meaning: entry.meaning![language]!})
        if (start > at) pieces.push({type: 'text', value: value.slice(at, start)})
        pieces.push(termElement(entry.id, written))
        at = end
      }
      if (at < value.length) pieces.push({type: 'text', value: value.slice(at)})
      return pieces
    }
  }
}

function termElement(id: string, written: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{type: 'mdxJsxAttribute', name: 'term', value: id}],
    children: [{type: 'text', value: written}]
  }
}
