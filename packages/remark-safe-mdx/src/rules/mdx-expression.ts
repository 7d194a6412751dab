/**
 * Check that braces hold one comment and nothing else.
 *
 * See `mdx-expression.md` for examples; they are also the tests.
 */
import type {Fault} from '@collate/findings'
import type {Nodes} from 'mdast'
import {quoted, type NodeRule} from '../rule.ts'

export const mdxExpression: NodeRule = {
  id: 'mdx-expression',
  types: ['mdxFlowExpression', 'mdxTextExpression', 'inlineCode'],
  check(node, _parents, {source}) {
    if (node.type === 'inlineCode') return lineInCode(node, source)
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return []
    if (isComment(node.value.trim())) return []
    return [fault(quoted(`{${node.value}}`), node.position)]
  }
}

/** Other parsers of MDX try a brace at the beginning of a line as an expression, in code that goes on there too. */
function lineInCode({position}: Nodes, source: string): Fault[] {
  const written = source.slice(position?.start.offset, position?.end.offset)
  return /\n[ \t>]*\{/.test(written) ? [fault('{', position)] : []
}

function fault(actual: string, place: Nodes['position']): Fault {
  return {
    reason: `Unexpected \`${actual}\`, expected \`{/* … */}\` or \`\\{\``,
    place,
    actual,
    expected: ['{/* … */}', '\\{'],
    note: {
      zh: '花括号里只能是一条注释 `{/* … */}`，注释里的花括号要成对。作为普通字符的花括号请写成 `\\{` 和 `\\}`；行内代码里的花括号不要放在一行的开头。',
      en: 'Braces hold one comment, `{/* … */}`, and braces inside it come in pairs.  As plain characters write `\\{` and `\\}`; inside a code span let no line begin with one.'
    }
  }
}

function isComment(value: string): boolean {
  return value.length >= 4 && value.startsWith('/*') && value.indexOf('*/', 2) === value.length - 2
}
