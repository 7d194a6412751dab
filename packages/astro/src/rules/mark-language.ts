import type {ElementContent, Root} from 'hast'
import {SKIP, visit} from 'unist-util-visit'

const han = /(\p{Script=Han}+)/u

/**
 * Say of each block of code in which language it is, and of the Chinese in a
 * text of another language, word by word, that it is Chinese.
 *
 * @param tag - language of the text
 */
export function markLanguage(tag: string) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && node.tagName === 'pre') {
        node.properties['lang'] = isChinese(node) ? chinese : 'en'
        node.properties['translate'] = 'no'
        return SKIP
      }
      if (tag === chinese || node.type !== 'text' || !parent || index === undefined) return undefined
      if (!han.test(node.value)) return undefined
      const parts = node.value.split(han).filter(Boolean).map(mark)
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
  }
}

const chinese = 'zh-CN'

function mark(value: string): ElementContent {
  if (!han.test(value)) return {type: 'text', value}
  return {type: 'element', tagName: 'span', properties: {lang: chinese}, children: [{type: 'text', value}]}
}

function isChinese(element: ElementContent): boolean {
  let found = false
  visit(element, 'text', ({value}) => {
    found ||= han.test(value)
  })
  return found
}
