/**
 * Check that only the components of an article are used, where they can stand.
 *
 * See `mdx-component.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {Nodes} from 'mdast'
import {components} from '../components.ts'
import type {Fault} from '@collate/findings'
import type {NodeRule} from '../rule.ts'

const names = [...components.keys()]

export const mdxComponent: NodeRule = {
  id: 'mdx-component',
  types: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'delete'],
  check(node, parents) {
    if (node.type === 'delete') {
      return isWithin(parents, 'Stat') ? [fault(node, '~~…~~ inside <Stat>', ['text'], struckNote)] : []
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
    // Lower case is HTML, and a rule of its own.
    if (node.name !== null && /^[a-z][^.]*$/.test(node.name)) return []
    const name = node.name ?? ''
    const component = components.get(name)
    if (!component)
      return [
        fault(
          node,
          `<${name}>`,
          names.map((d) => `<${d}>`),
          unknownNote
        )
      ]
    if (component.isEmpty && node.children.length > 0)
      return [fault(node, `<${name}>…`, [`<${name} />`], emptyNote)]
    if (name === 'Chart' && node.type === 'mdxJsxTextElement' && !standsAlone(parents)) {
      return [fault(node, `<${name}> inside a line`, ['a line of its own'], blockNote)]
    }
    if (name === 'Stat' && parents.some((parent) => parent.type === 'delete')) {
      return [fault(node, '<Stat> inside ~~…~~', ['text'], struckNote)]
    }
    const around = parents.findLast(
      (parent) => 'name' in parent && (parent.name === 'Stat' || parent.name === 'Note')
    )
    const isAllowed = name === 'Quote' || (name === 'Stat' && !isWithin(parents, 'Stat'))
    if (around && 'name' in around && !isAllowed) {
      return [fault(node, `<${name}> inside <${around.name}>`, ['text'], nestedNote)]
    }
    return []
  }
}

function fault(node: Nodes, actual: string, expected: string[], note: Localized): Fault {
  return {
    reason: `Unexpected \`${actual}\`, expected ${expected.map((d) => `\`${d}\``).join(', ')}`,
    place: node.position && {start: node.position.start, end: node.position.end},
    claim: actual,
    actual,
    expected,
    note
  }
}

function isWithin(parents: readonly Nodes[], name: string): boolean {
  return parents.some((parent) => 'name' in parent && parent.name === name)
}

/** Whether an inline element is all that its paragraph holds. */
function standsAlone(parents: readonly Nodes[]): boolean {
  const parent = parents.at(-1)
  return parent?.type === 'paragraph' && parent.children.length === 1
}

const unknownNote = {
  zh: `文章只能使用这些组件：${names.map((d) => `\`<${d}>\``).join('、')}。作为普通字符的 \`<\` 请写成 \`\\<\`。`,
  en: `An article has these components and no others: ${names.map((d) => `\`<${d}>\``).join(', ')}.  A plain \`<\` is written \`\\<\`.`
}

const emptyNote = {
  zh: '图表由数据画出，没有内容：请写成 `<Chart of="…" />`。',
  en: 'A chart is drawn from data and has no content: write `<Chart of="…" />`.'
}

const blockNote = {
  zh: '图表自成一段，前后各空一行。',
  en: 'A chart is a block: leave an empty line before and after it.'
}

const nestedNote = {
  zh: '引用统计的组件不能互相嵌套，编者注里也不能再放编者注或图表：请把它移出来。',
  en: 'Statistics do not nest, and an editor’s note holds no other note and no chart: move it out.'
}

const struckNote = {
  zh: '划掉的文字读者当作不算数，引用统计的文字却要算数：请删掉划掉的部分，写上正确的说法。',
  en: 'Readers take what is struck out as withdrawn, but what cites a statistic states it: delete the struck text and write what is right.'
}
