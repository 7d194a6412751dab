import type {ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

const han = /(\p{Script=Han}+)/u

/**
 * Say of the Chinese in an English text that it is Chinese: of a line of code
 * as a whole, elsewhere word by word.
 */
export function markLanguage(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'pre') {
      node.properties['lang'] = isChinese(node) ? 'zh-CN' : 'en'
      node.properties['translate'] = 'no'
      return SKIP
    }
    if (node.type !== 'text' || !parent || index === undefined || !han.test(node.value)) return undefined
    const parts = node.value.split(han).filter(Boolean).map(mark)
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function mark(value: string): ElementContent {
  if (!han.test(value)) return {type: 'text', value}
  return {type: 'element', tagName: 'span', properties: {lang: 'zh-CN'}, children: [{type: 'text', value}]}
}

function isChinese(element: ElementContent): boolean {
  let found = false
  visit(element, 'text', ({value}) => {
    found ||= han.test(value)
  })
  return found
}
