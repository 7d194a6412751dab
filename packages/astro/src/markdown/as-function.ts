/** As much of a syntax tree as is read here. */
type Node = {
  type: string
  name?: string
  source?: {value: string}
  specifiers?: Array<{imported: Node; local: Node}>
  declaration?: Node & {declarations?: Array<{id: Node}>}
}

/** What draws the elements of a text. */
const runtime = 'astro/jsx-runtime'

/**
 * Recma plugin: make of the module that a text became one that imports nothing.  It exports a
 * function, which is given what draws elements, and returns the component.
 *
 * Reasoning: a page draws with what was bundled for it, and elements that another copy has made it
 * would take for text.  Frontmatter is left out: who reads it does not need the component.
 */
export function asFunction() {
  return (program: {body: Node[]}): void => {
    const given = program.body.filter(({type}) => type === 'ImportDeclaration').flatMap(propertiesOf)
    const statements = program.body.flatMap((node) => {
      if (node.type === 'ImportDeclaration') return []
      if (node.declaration === undefined) return [node]
      return node.declaration.declarations?.[0]?.id.name === 'frontmatter' ? [] : [node.declaration]
    })
    program.body = [makeFunction(given, statements)]
  }
}

function propertiesOf({source, specifiers = []}: Node): object[] {
  if (source?.value !== runtime)
    throw new Error(`Unexpected import of \`${source?.value}\` by a text, expected \`${runtime}\``)
  return specifiers.map(({imported, local}) => ({
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: imported,
    value: local
  }))
}

function makeFunction(given: readonly object[], statements: readonly Node[]): Node {
  const declaration = {
    type: 'FunctionDeclaration',
    id: {type: 'Identifier', name: 'componentOf'},
    params: [{type: 'ObjectPattern', properties: given}],
    body: {
      type: 'BlockStatement',
      body: [...statements, {type: 'ReturnStatement', argument: {type: 'Identifier', name: 'MDXContent'}}]
    }
  }
  return {type: 'ExportDefaultDeclaration', declaration}
}
