/**
 * Check that braces hold one comment and nothing else.
 *
 * See `mdx-expression.md` for examples; they are also the tests.
 */
import {quoted, type NodeRule} from '../rule.ts'

export const mdxExpression: NodeRule = {
  id: 'mdx-expression',
  types: ['mdxFlowExpression', 'mdxTextExpression'],
  check(node) {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return []
    if (isComment(node.value.trim())) return []
    const actual = quoted(`{${node.value}}`)
    return [
      {
        reason: `Unexpected \`${actual}\`, expected \`{/* … */}\` or \`\\{\``,
        place: node.position,
        actual,
        expected: ['{/* … */}', '\\{'],
        note: {
          zh: '花括号里只能是一条注释 `{/* … */}`，注释里的花括号要成对。作为普通字符的花括号请写成 `\\{` 和 `\\}`。',
          en: 'Braces hold one comment, `{/* … */}`, and braces inside it come in pairs.  As plain characters write `\\{` and `\\}`.'
        }
      }
    ]
  }
}

function isComment(value: string): boolean {
  return value.length >= 4 && value.startsWith('/*') && value.indexOf('*/', 2) === value.length - 2
}
