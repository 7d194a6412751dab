import type {VisibleText} from '@collate/visible-text'
import {elementTexts} from '@collate/visible-text/shown'
import type {Nodes} from 'mdast'
import {isNote} from './waiver.ts'

/** What stands in a text and is no part of its sentences. */
export function isBesideText(node: Nodes): boolean | 'silent' {
  return isNote(node) || node.type === 'footnoteReference' ? 'silent' : false
}

/**
 * Text of a part of a block, with marks round what a reader does not see as plain letters: struck out, raised or
 * lowered, a picture, and what is shown with them: what a picture is of, what an abbreviation means, who is quoted.
 */
export function markedText({text, nodes}: VisibleText, start: number, end: number): string {
  const marks = nodes.flatMap(({node, ...span}): Array<[index: number, mark: string]> => {
    const name = span.start < end && start < span.end ? seenAs(node) : undefined
    if (name === undefined) return []
    return [
      [Math.max(span.start, start), open + name + shut],
      [Math.min(span.end, end), shut]
    ]
  })
  let marked = ''
  let at = start
  for (const [index, mark] of marks.toSorted(([left], [right]) => left - right)) {
    marked += text.slice(at, index) + mark
    at = index
  }
  return marked + text.slice(at, end)
}

/** Noncharacters: no text of an article may hold them. */
const [open, shut] = ['\uFDD0', '\uFDD1']

function seenAs(node: Nodes): string | undefined {
  if (isBesideText(node)) return undefined
  const shown = elementTexts(node).map(({as, text}) => `${as} ${text}`)
  const look = lookOf(node)
  return look === undefined && shown.length === 0 ? undefined : [look, ...shown].join(open)
}

function lookOf(node: Nodes): string | undefined {
  if (node.type === 'delete') return 'struck out'
  if (node.type === 'image' || node.type === 'imageReference') return 'picture'
  if (node.type !== 'mdxJsxTextElement') return undefined
  return node.name === 'sup' || node.name === 'sub' ? node.name : undefined
}

const wide = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\uFF00-\uFFEF]`
const spaceBesideWide = new RegExp(`(?<=${wide}) | (?=${wide})`, 'gu')

/**
 * A sentence without what says nothing: line breaks and spaces, which are none beside Chinese characters, and the
 * width of letters.
 *
 * Letters, digits and signs stay what they are: ² is no 2 here.
 */
export function normalizeSentence(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(spaceBesideWide, '')
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .trim()
}
