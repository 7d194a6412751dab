import type {AnyNode} from 'acorn'

type Break = {kind: string; start: number; end: number; is: string}

const comparisons: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '==='
}

/** The ways to break one node of the syntax; most nodes have none. */
export function breakNode(node: AnyNode, source: string): Break[] {
  const {start, end} = node
  switch (node.type) {
    case 'BinaryExpression': {
      const is = comparisons[node.operator]
      return is === undefined ? [] : [{kind: 'comparison', ...operatorOf(node, source), is}]
    }
    case 'LogicalExpression': {
      if (node.operator === '??') return []
      // In brackets, for beside `??` the two may not stand bare.
      const is = `((${textOf(node.left)}) ${node.operator === '&&' ? '||' : '&&'} (${textOf(node.right)}))`
      return [{kind: 'logic', start, end, is}]
    }
    case 'UnaryExpression':
      return node.operator === '!' ? [{kind: 'negation', start, end, is: textOf(node.argument)}] : []
    case 'IfStatement': {
      const isEarly = /^(Return|Continue|Break|Throw)Statement$/.test(node.consequent.type)
      return isEarly && !node.alternate ? [{kind: 'early return', start, end, is: ';'}] : []
    }
    case 'ConditionalExpression': {
      const is = `(${textOf(node.test)}) ? (${textOf(node.alternate)}) : (${textOf(node.consequent)})`
      return [{kind: 'branches', start, end, is}]
    }
    case 'Literal':
      return numbersBeside(node.value).map((is) => ({kind: 'number', start, end, is}))
    default:
      return []
  }

  function textOf(part: AnyNode): string {
    return source.slice(part.start, part.end)
  }
}

function operatorOf(
  {left, right, operator}: Extract<AnyNode, {type: 'BinaryExpression'}>,
  source: string
): {start: number; end: number} {
  // Brackets may stand between an operand and its operator.
  const start = left.end + source.slice(left.end, right.start).indexOf(operator)
  return {start, end: start + operator.length}
}

function numbersBeside(value: unknown): string[] {
  if (typeof value === 'number') return [`${value + 1}`, `(${value - 1})`]
  return typeof value === 'bigint' ? [`${value + 1n}n`, `(${value - 1n}n)`] : []
}
