/**
 * Check that an article imports and exports nothing.
 *
 * See `mdx-esm.md` for examples; they are also the tests.
 */
import {quoted, type NodeRule} from '../rule.ts'

export const mdxEsm: NodeRule = {
  id: 'mdx-esm',
  types: ['mdxjsEsm'],
  check(node) {
    if (node.type !== 'mdxjsEsm') return []
    const actual = quoted(node.value)
    return [
      {
        reason: `Unexpected \`${actual}\`, expected text`,
        place: node.position,
        actual,
        note: {
          zh: '文章是数据，不是代码：不能导入或导出。组件不用导入就可以使用。如果这是一句话，请让它以别的词开头。',
          en: 'An article is data, not code: it imports and exports nothing, and its components are there without.  If this is a sentence, begin it with another word.'
        }
      }
    ]
  }
}
