import {attribute} from '@collate/findings'
import {isComponent, type Component} from '@collate/visible-text/shown'
import type {Blockquote, BlockContent, Nodes, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {textsIn, type Language} from '../texts/text.ts'
import {resolveReferences} from './resolve-references.ts'
import {lineOf} from './write-markdown.ts'

/**
 * The body of an edition without components: their tags go and their text stays;
 * an editor’s note is a quotation that says what it is, and who wrote it.  What a
 * page does not show is left out.
 */
export function plainTree(tree: Root, language: Language): Root {
  const {children} = resolveReferences(tree)
  return {type: 'root', children: convertAll(children, language) as RootContent[]}
}

/** Texts that tags stood between become one: `1` and `. April` are no entry of a list. */
function convertAll(nodes: readonly Nodes[], language: Language): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes.flatMap((d) => convert(d, language))) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text')
      joined[joined.length - 1] = textOf(last.value + node.value)
    else joined.push(node)
  }
  return joined
}

function textOf(value: string): Text {
  return {type: 'text', value}
}

function convert(node: Nodes, language: Language): Nodes[] {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return []
  if (isComponent(node)) return convertComponent(node, language)
  const note = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined
  if (note && isComponent(note, 'Note')) return [quotedNote(note, language)]
  // What stands behind the language of some code is for programs, and on no page.
  if (node.type === 'code') return [{type: 'code', value: node.value, ...(node.lang && {lang: node.lang})}]
  return 'children' in node ? [{...node, children: convertAll(node.children, language)} as Nodes] : [node]
}

function convertComponent(node: Component, language: Language): Nodes[] {
  if (node.name === 'br') return [{type: 'break'}]
  if (node.name === 'Note')
    return node.type === 'mdxJsxFlowElement' ? [quotedNote(node, language)] : inlineNote(node, language)
  return convertAll(node.children, language)
}

function quotedNote(node: Component, language: Language): Blockquote {
  const words = convertAll(node.children, language)
  const isInline = node.type === 'mdxJsxTextElement'
  const blocks = isInline
    ? [{type: 'paragraph', children: words as PhrasingContent[]} as const]
    : (words as BlockContent[])
  const texts = textsIn(language)
  return {
    type: 'blockquote',
    children: [
      {type: 'paragraph', children: [{type: 'strong', children: [lineOf(texts.editorsNote)]}]},
      ...blocks,
      {type: 'paragraph', children: [lineOf(texts.noteBy(attribute(node, 'by')))]}
    ]
  }
}

/** Inside a line, between brackets. */
function inlineNote(node: Component, language: Language): PhrasingContent[] {
  const texts = textsIn(language)
  const [open, close] = texts.brackets('|').split('|')
  return [
    textOf(open!.trim()),
    {type: 'strong', children: [lineOf(texts.editorsNote)]},
    textOf(' '),
    ...(convertAll(node.children, language) as PhrasingContent[]),
    textOf(` ${texts.noteBy(attribute(node, 'by'))}${close!}`)
  ]
}
