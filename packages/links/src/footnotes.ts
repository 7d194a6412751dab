import type {Edition} from '@collate/articles'
import {placesOf} from '@collate/visible-text/place'
import type {FootnoteDefinition, Nodes, Text} from 'mdast'
import type {Position} from 'unist'
import type {Fault} from '@collate/findings'

/** A footnote without its mark, or a mark without its footnote. */
export type LooseFootnote = {url: string; place: Position; fault: Fault}

/**
 * Find footnotes that nothing refers to, which no reader ever sees, and marks
 * that are left as they were typed, since no footnote goes with them.
 */
export function findLooseFootnotes({tree, file}: Edition): LooseFootnote[] {
  const source = String(file)
  if (!tree || !source.includes('[^')) return []
  const marks = new Set<string>()
  const notes: FootnoteDefinition[] = []
  const texts: Text[] = []
  walk(tree)

  const known = new Set<string>()
  const unseen = notes.filter(({identifier}) => {
    const isSeen = marks.has(identifier) && !known.has(identifier)
    known.add(identifier)
    return !isSeen
  })
  return [...unseen.flatMap(unseenNote), ...texts.flatMap((text) => openMarks(text, source))]

  function walk(node: Nodes): void {
    if (node.type === 'footnoteReference') marks.add(node.identifier)
    else if (node.type === 'footnoteDefinition') notes.push(node)
    else if (node.type === 'text') texts.push(node)
    if ('children' in node) for (const child of node.children) walk(child)
  }
}

function unseenNote({label, identifier, position}: FootnoteDefinition): LooseFootnote[] {
  if (!position) return []
  const url = `[^${label ?? identifier}]`
  const fault: Fault = {
    severity: 'error',
    reason: `Unexpected footnote \`${url}:\` that nothing refers to, expected \`${url}\` in the text, once for each footnote`,
    actual: url,
    note: {
      zh: '没有被引用的脚注（或同名的第二条脚注）不会显示，读者看不到里面的话。请在正文里写上标记，或删掉脚注。',
      en: 'A footnote without its mark, or a second one of a name, is not shown: no reader sees what it says.  Put the mark into the text, or delete the footnote.'
    }
  }
  return [{url, place: position, fault}]
}

/** An escaped mark is meant as it stands. */
function openMarks({position}: Text, source: string): LooseFootnote[] {
  const start = position?.start.offset
  if (start === undefined) return []
  const written = source.slice(start, position?.end.offset)
  return [...written.matchAll(/(?<!\\)\[\^[\p{L}\p{N}_.-]{1,60}\]/gu)].map(({0: mark, index}) => ({
    url: mark,
    place: placesOf(source).position(start + index, start + index + mark.length),
    fault: {
      severity: 'warning',
      reason: `Unexpected mark \`${mark}\` without a footnote, expected \`${mark}: …\``,
      actual: mark,
      note: {
        zh: '没有这条脚注，标记会原样显示。请补上脚注，或删掉标记；就是要写方括号时用 `\\[`。',
        en: 'There is no such footnote, so the mark is shown as it stands.  Add the footnote or delete the mark; a plain bracket is written `\\[`.'
      }
    }
  }))
}
