import {mdxFromMarkdown} from 'mdast-util-mdx'
import {mdx} from 'micromark-extension-mdx'
import {mdxjsEsm} from 'micromark-extension-mdxjs-esm'
import type {Plugin} from 'unified'

/**
 * Add the syntax of MDX, read as data.
 *
 * Gives the tree that `remark-mdx` gives for every text that the rules of this
 * package allow.
 *
 * Reasoning:
 *
 * - no JavaScript is ever parsed: braces are counted and `import`/`export` runs
 *   to the next blank line, so what stands inside cannot be slow or clever
 * - what `remark-mdx` would call a syntax error inside braces becomes a node
 *   here, which the rules refuse at its place
 */
export const safeMdxSyntax: Plugin = function () {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const fromMarkdown = (data.fromMarkdownExtensions ??= [])
  micromark.push(mdx(), mdxjsEsm({acorn: noJavaScript}))
  fromMarkdown.push(mdxFromMarkdown())
}

/** Stands where the ESM extension asks for a JavaScript parser, and reads nothing. */
const noJavaScript = {
  parse: emptyProgram,
  parseExpressionAt: emptyProgram
}

function emptyProgram(): never {
  // The extension's type names acorn's own classes; it uses `body` alone.
  return {type: 'Program', start: 0, end: 0, body: [], sourceType: 'module'} as never
}
