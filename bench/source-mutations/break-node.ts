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

const quantifiers = new Map([
  ['some', 'every'],
  ['every', 'some']
])

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
    case 'IfStatement':
      return breakIf(node)
    case 'ConditionalExpression': {
      const is = `(${textOf(node.test)}) ? (${textOf(node.alternate)}) : (${textOf(node.consequent)})`
      return [{kind: 'branches', start, end, is}]
    }
    case 'ExpressionStatement':
      return node.directive === undefined ? [{kind: 'removed statement', start, end, is: ';'}] : []
    case 'CallExpression':
      return breakCall(node)
    case 'Literal':
      return numbersBeside(node.value).map((is) => ({kind: 'number', start, end, is}))
    default:
      return []
  }

  function breakIf({test, consequent, alternate}: Extract<AnyNode, {type: 'IfStatement'}>): Break[] {
    const breaks: Break[] = []
    // Others are broken by what they are made of.
    if (test.type === 'CallExpression' || test.type === 'Identifier' || test.type === 'MemberExpression')
      breaks.push({kind: 'condition', start: test.start, end: test.end, is: `!(${textOf(test)})`})
    const isEarly = /^(Return|Continue|Break|Throw)Statement$/.test(consequent.type)
    if (isEarly && !alternate) breaks.push({kind: 'early return', start, end, is: ';'})
    if (alternate) breaks.push({kind: 'removed branch', start: alternate.start, end: alternate.end, is: '{}'})
    return breaks
  }

  function breakCall(call: Extract<AnyNode, {type: 'CallExpression'}>): Break[] {
    const breaks: Break[] = []
    const [first, second] = call.arguments
    const isMath = textOf(call.callee).startsWith('Math.')
    // What stands in brackets of its own would leave one of them behind.
    const areBare = first && second && !/[()]/.test(source.slice(first.end, second.start))
    // The larger of two is the same whichever comes first.
    if (areBare && !isMath && second.type !== 'SpreadElement' && textOf(first) !== textOf(second)) {
      const is = `${textOf(second)}, ${textOf(first)}`
      breaks.push({kind: 'arguments', start: first.start, end: second.end, is})
    }
    if (call.callee.type === 'MemberExpression' && call.callee.property.type === 'Identifier') {
      const {object, property} = call.callee
      const is = quantifiers.get(property.name)
      if (is !== undefined) breaks.push({kind: 'quantifier', start: property.start, end: property.end, is})
      if (property.name === 'filter') breaks.push({kind: 'removed filter', start, end, is: textOf(object)})
    }
    return breaks
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
