import type {AnyNode} from 'acorn'

/** A word or two before a bar of a pattern, or of words that become one. */
const alternative = /(?<=^|[("'`|:])[\p{L}\p{N}’ -]+\|/gu

/** The words that may be taken out of a node of a language's tables, each with the place it leaves empty. */
export function dropWords(node: AnyNode, source: string): Array<{start: number; end: number}> {
  const {start, end} = node
  if (node.type === 'ArrayExpression') {
    const words = node.elements.filter((d) => d?.type === 'Literal' && typeof d.value === 'string')
    return words.length < 3 ? [] : words.map((word) => afterComma(word!))
  }
  const isText =
    node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value !== 'number')
  if (!isText) return []
  const text = source.slice(start, end)
  const isList =
    !text.includes('|') && /^(?<quote>['"])(?:[\p{L}'_*-]+ ){3,}[\p{L}'_*-]+\k<quote>$/u.test(text)
  const words = text.matchAll(isList ? /(?<=^['"]|\s)[^\s'"]+\s/g : alternative)
  return [...words].map((word) => ({start: start + word.index, end: start + word.index + word[0].length}))

  function afterComma(word: AnyNode): {start: number; end: number} {
    const comma = /^\s*,/.exec(source.slice(word.end))?.[0] ?? ''
    return {start: word.start, end: word.end + comma.length}
  }
}
