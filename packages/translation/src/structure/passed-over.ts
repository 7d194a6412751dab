import {isCompared, type EditionComparison} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {languageTables} from '../language/languages.ts'

/** As long, in words of English, as what is said of the author, or of another article, below one. */
const longestEnd = 60
/** As long as the words that stand beside a link to another article. */
const longestTeaser = 30

/**
 * Find the blocks without a pair that no reader of the article misses: links to other articles with the words beside
 * them, what leads to nothing but these, and a few words about the author at the end.
 */
export function passedOver({pairs}: EditionComparison, side: 'here' | 'there'): Set<EditionPassage> {
  const passed = new Set<EditionPassage>()
  let gap: EditionPassage[] = []
  for (const pair of pairs) {
    if (!isCompared(pair)) gap.push(...(pair[side] ? [pair[side]] : []))
    else {
      passTeasers(gap, passed)
      gap = []
    }
  }
  passTeasers(gap, passed)
  if (isEndMatter(gap)) for (const passage of gap) if (passage.kind !== 'image') passed.add(passage)
  return passed
}

function passTeasers(gap: readonly EditionPassage[], passed: Set<EditionPassage>): void {
  const links = gap.filter(isLinkOnly)
  for (const link of links) passed.add(link)
  for (const [index, passage] of gap.entries()) {
    const next = gap[index + 1]
    const isTeaser = links.length > 0 && isPlain(passage) && sizeOf(passage) <= longestTeaser
    if (isTeaser || (next && passed.has(next) && /[:：]$/.test(passage.text.trim()))) passed.add(passage)
  }
}

/** A block that is one link, and no paragraph of the text. */
function isLinkOnly({kind, text, references: {links}}: EditionPassage): boolean {
  if (kind !== 'heading' && kind !== 'listItem' && kind !== 'paragraph') return false
  const [link] = links
  const bare = text.replaceAll('\uFFFC', '').trim()
  return links.length === 1 && bare !== '' && text.slice(link!.start, link!.end).trim() === bare
}

/** Begins with a picture or a heading, and states nothing: who the author is, share this, related posts. */
function isEndMatter(gap: readonly EditionPassage[]): boolean {
  const [first] = gap
  if (first?.kind !== 'image' && first?.kind !== 'heading') return false
  if (!gap.some(({kind}) => kind !== 'image')) return false
  return gap.every(isPlain) && gap.reduce((sum, passage) => sum + sizeOf(passage), 0) <= longestEnd
}

function isPlain({facts, references, kind}: EditionPassage): boolean {
  return facts.length === 0 && references.cites.length === 0 && kind !== 'code' && kind !== 'tableRow'
}

function sizeOf({tokens, language}: EditionPassage): number {
  return tokens.size / languageTables[language].unitsPerWord
}
