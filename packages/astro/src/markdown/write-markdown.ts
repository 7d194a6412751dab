import type {Root, Text} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'

const writer = unified()
  .use(remarkStringify, {bullet: '-', rule: '-', fences: true})
  .use(remarkGfm, {singleTilde: false})
  .use(remarkCjkFriendly)
  .freeze()

/**
 * Write a tree as Markdown, its texts escaped: whoever parses it gets the tree
 * back, and nothing that a text holds becomes a heading or a link.
 *
 * All Markdown that is published is written here.
 */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree)
}

/** A text where one line is meant: a heading, an entry, the name of a link. */
export function lineOf(value: string): Text {
  return {type: 'text', value: wordsOnLine(value).value.trim()}
}

/** A text that goes on a line, with the spaces at its ends. */
export function wordsOnLine(value: string): Text {
  return {type: 'text', value: value.toWellFormed().replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ')}
}
