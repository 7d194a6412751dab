import {isCompared, type EditionComparison} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {agreement} from '../facts/agreement.ts'
import type {EditionFact} from '../facts/fact.ts'
import {isWordy} from '../facts/tolerated.ts'
import {isVague} from '../facts/vague.ts'
import {languageTables} from '../language/languages.ts'

/** As long, in words of English, as what is said of the author, or of another article, below one. */
const longestEnd = 60
/** As long as the words that stand beside a link to another article. */
const longestTeaser = 30

/**
 * Find the blocks without a pair that no reader of the article misses: links to other articles with the words beside
 * them, what leads to nothing but these, a standfirst, what is set in italics below a picture or at the end, and a few
 * words about the author there.
 */
export function passedOver({pairs}: EditionComparison, side: 'here' | 'there'): Set<EditionPassage> {
  const passed = new Set<EditionPassage>()
  const own = pairs.flatMap((pair) => (pair[side]?.block ? [pair[side]] : []))
  const first = own.find(({kind}) => kind !== 'image')
  if (first && isStandfirst(first, own)) passed.add(first)
  let gap: EditionPassage[] = []
  for (const pair of pairs) {
    const passage = pair[side]
    if (!isCompared(pair)) {
      if (passage && isBesideText(passage, own)) passed.add(passage)
      gap.push(...(passage ? [passage] : []))
    } else {
      passTeasers(gap, passed)
      gap = []
    }
  }
  passTeasers(gap, passed)
  for (const passage of gap) if (isCutOff(passage)) passed.add(passage)
  if (isEndMatter(gap)) for (const passage of gap) if (passage.kind !== 'image') passed.add(passage)
  return passed
}

/** A few words that are set apart above all others, and state nothing that the text does not: what the frontmatter has as a summary. */
function isStandfirst(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  const {isSetApart, facts, references} = passage
  const others = own.filter((other) => other !== passage).flatMap((other) => other.facts)
  const isSaid = (fact: EditionFact): boolean =>
    isWordy(fact) || isVague(fact) || others.some((other) => agreement(fact, other) === 'same')
  return isSetApart && references.cites.length === 0 && facts.every(isSaid) && sizeOf(passage) <= longestEnd
}

/** In italics or bold from end to end, below a picture or below all: a caption, a note of who publishes the text. */
function isBesideText(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  if (passage.kind !== 'paragraph' || !isWhollyEmphasized(passage) || sizeOf(passage) > longestEnd)
    return false
  const at = own.indexOf(passage)
  return at === own.length - 1 || own[at - 1]?.kind === 'image'
}

function isWhollyEmphasized({prose, references: {emphases}}: EditionPassage): boolean {
  return emphases.some(
    ({start, end}) => prose.slice(0, start).trim() === '' && prose.slice(end).trim() === ''
  )
}

/** The begin of another article, below this one: its text breaks off. */
function isCutOff({kind, text}: EditionPassage): boolean {
  return kind === 'paragraph' && /[\p{L}\p{N}](?:\.{3}|…)$/u.test(text.trim())
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
