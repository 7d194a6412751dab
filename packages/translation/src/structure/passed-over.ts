import {isCompared, type ComparedPair, type EditionComparison} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {namesOf} from '../words/names.ts'
import {anchorWord} from '../align/unit.ts'
import {agreement} from '../facts/agreement.ts'
import type {EditionFact} from '../facts/fact.ts'
import {isWordy} from '../facts/tolerated.ts'
import {isVague} from '../facts/vague.ts'
import {isNotice} from '../passage/asides.ts'
import {isWhollyEmphasized} from '../passage/emphasized.ts'
import {tokenize} from '../text/tokens.ts'
import {languageTables} from '../language/languages.ts'
import {isLeadIn} from './lead-ins.ts'
import {isRunIn} from './run-in.ts'

/** As long, in words of English, as what is said of the author, or of another article, below one. */
const longestEnd = 60
/** So many blocks below all may be the begins of other articles. */
const mostTeasers = 6
/** As long as the words that stand beside a link to another article. */
const longestTeaser = 30

/**
 * Find the blocks without a pair that no reader of the article misses: links to other articles with the words beside
 * them or below all, what leads to nothing but these, a standfirst, the title once more, what is set in italics below a picture or at the end, and a few
 * words about the author there.
 */
export function passedOver({pairs}: EditionComparison, side: 'here' | 'there'): Set<EditionPassage> {
  const passed = new Set<EditionPassage>()
  const theirs = side === 'here' ? 'there' : 'here'
  const own = pairs.flatMap((pair) => (pair[side]?.block ? [pair[side]] : []))
  const [first, second] = own.filter(({kind}) => kind !== 'image')
  if (first && isStandfirst(first, own)) {
    passed.add(first)
    // Beside the begin of the text itself, which then seems to be one more.
    const beside = pairs.find((pair) => pair[side] === first)
    if (second && beside && isCompared(beside) && !isSetApartIn(beside)) passed.add(second)
  }
  const title = pairs.find((pair) => pair[side]?.kind === 'title')?.[side]
  const again =
    title && own.find((passage) => passage.kind === 'heading' && nameOf(passage) === nameOf(title))
  if (again) passed.add(again)
  const headings = new Set(own.flatMap((passage) => (passage.kind === 'heading' ? nameOf(passage) : [])))
  let gap: EditionPassage[] = []
  for (const [index, pair] of pairs.entries()) {
    const passage = pair[side]
    const next = pairs[index + 1]
    if (!isCompared(pair)) {
      if (passage && next && isCompared(next) && isRunIn(passage, next[side], next[theirs]))
        passed.add(passage)
      const isPassed = (d: EditionPassage): boolean =>
        isAboveNotes(d) ||
        isHeadOfTexts(d, own, pairs, theirs) ||
        isBesideText(d, own) ||
        isPullQuote(d, own) ||
        isEmpty(d, own) ||
        isLeadIn(d, own[own.indexOf(d) + 1])
      if (passage && isPassed(passage)) passed.add(passage)
      gap.push(...(passage ? [passage] : []))
    } else {
      passGap()
      gap = []
    }
  }
  passGap()
  const cutOff = own.slice(-mostTeasers).filter(isCutOff)
  if (cutOff.length > 1) for (const passage of cutOff) passed.add(passage)
  // Above the begin of another article its standfirst may stand.
  const teasers = gap.slice(Math.max(0, gap.findIndex(isCutOff) - 1))
  if (gap.some(isCutOff) && teasers.every((d) => isPlain(d) && sizeOf(d) <= longestTeaser))
    for (const passage of teasers) passed.add(passage)
  for (const passage of gap) if (isCutOff(passage) || isOnSomethingElse(passage, pairs)) passed.add(passage)
  if (isEndMatter(gap)) for (const passage of gap) if (passage.kind !== 'image') passed.add(passage)
  return passed

  function passGap(): void {
    passTeasers(gap, passed)
    passContents(gap, headings, passed)
  }
}

/**
 * A few words that are set apart above all others, or a whole sentence set as a heading, and state nothing that the text
 * does not: what the frontmatter has as a summary.
 */
function isStandfirst(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  const {isSetApart, kind, text, facts, references} = passage
  const others = own.filter((other) => other !== passage).flatMap((other) => other.facts)
  const isSaid = (fact: EditionFact): boolean =>
    isWordy(fact) || isVague(fact) || others.some((other) => agreement(fact, other) === 'same')
  const isLead = isSetApart || (kind === 'heading' && /[.。]$/.test(text.trim())) || isToldBelow(passage, own)
  return isLead && references.cites.length === 0 && facts.every(isSaid) && sizeOf(passage) <= longestEnd
}

/** Its words come again in one passage below it. */
function isToldBelow(
  passage: EditionPassage,
  own: readonly EditionPassage[],
  fewest = fewestPieces
): boolean {
  const pieces = piecesOf(passage)
  return (
    passage.kind === 'paragraph' &&
    pieces.size >= fewest &&
    own.some((d) => d !== passage && pieces.intersection(piecesOf(d)).size > pieces.size * mostTold)
  )
}

/** In quotation marks from end to end, in words that another passage of the edition quotes or tells. */
function isPullQuote(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  return /^['"‘“「『][^]*['"’”」』]$/.test(passage.text.trim()) && isToldBelow(passage, own, fewestQuoted)
}

/** Two characters of Chinese, or two words, that stand side by side. */
function piecesOf({folded, language}: EditionPassage): Set<string> {
  const {isHan} = languageTables[language]
  const words = folded.text.match(isHan ? /[\p{L}\p{N}]/gu : /[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

const fewestPieces = 12
const fewestQuoted = 6
const mostTold = 0.6

function isSetApartIn({here, there}: ComparedPair): boolean {
  return here.isSetApart && there.isSetApart
}

/** Notes are notes without a heading, too. */
function isAboveNotes({kind, folded, language}: EditionPassage): boolean {
  return kind === 'heading' && languageTables[language].noteHeading.test(folded.text.trim())
}

/** The head of a table, of which the other edition has no table but texts, one for each row. */
function isHeadOfTexts(
  passage: EditionPassage,
  own: readonly EditionPassage[],
  pairs: EditionComparison['pairs'],
  theirs: 'here' | 'there'
): boolean {
  const above = own[own.indexOf(passage) - 1]
  return (
    passage.kind === 'tableRow' &&
    above?.kind !== 'tableRow' &&
    passage.facts.length === 0 &&
    !pairs.some((pair) => pair[theirs]?.kind === 'tableRow')
  )
}

/** A heading with nothing below it but what a site says to its readers: a card of the site, or a list of other articles. */
function isEmpty(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  const below = own.slice(own.indexOf(passage) + 1)
  const next = below.find((d) => !isNotice(d))
  return passage.kind === 'heading' && (!next || (next.kind === 'heading' && next.depth! <= passage.depth!))
}

/**
 * In italics or bold from end to end, below a picture or below all; right below a picture what is no sentence, or what is
 * said of the picture: a caption, a note of who publishes the text.
 */
function isBesideText(passage: EditionPassage, own: readonly EditionPassage[]): boolean {
  if (passage.kind !== 'paragraph' || sizeOf(passage) > longestEnd) return false
  const at = own.indexOf(passage)
  const above = own[at - 1]
  if (above?.kind !== 'image') return at === own.length - 1 && isWhollyEmphasized(passage)
  return isWhollyEmphasized(passage) || passage.unit.isSentence === false || isSaidBy(passage, above)
}

/** Most words of a caption are what a reader who does not see the picture is told of it. */
function isSaidBy({unit: {anchors}}: EditionPassage, {text, references}: EditionPassage): boolean {
  const told = tokenize([text, ...references.images.map(({alt}) => alt)].join(' ')).tokens
  const words = new Set(told.map((token) => anchorWord(token.text)))
  return anchors.size > 0 && anchors.intersection(words).size > anchors.size * mostWords
}

const mostWords = 0.5

/** The begin of another article, below this one: its text breaks off, within a word or behind one. */
function isCutOff({kind, text}: EditionPassage): boolean {
  return kind === 'paragraph' && /[\p{L}\p{N}][,-]?(?:\.{3}|…)$/u.test(text.trim())
}

/** A sentence below all others whose names no other passage of either edition has: it leads to another article. */
function isOnSomethingElse(passage: EditionPassage, pairs: EditionComparison['pairs']): boolean {
  const names = namesOf(passage)
  const others = pairs.flatMap(({here, there}) => [here ?? [], there ?? []].flat())
  const isElsewhere = (name: string): boolean =>
    others.some((other) => other !== passage && other.unit.anchors.has(anchorWord(name)))
  return (
    passage.kind === 'paragraph' &&
    isPlain(passage) &&
    sizeOf(passage) <= longestTeaser &&
    names.length > 0 &&
    names.every(({text}) => !isElsewhere(text))
  )
}

function passTeasers(gap: readonly EditionPassage[], passed: Set<EditionPassage>): void {
  const links = gap.filter(isLinkOnly)
  for (const link of links) passed.add(link)
  for (const [index, passage] of gap.entries()) {
    // A picture of what is linked to may stand between.
    const next = gap.slice(index + 1).find(({kind}) => kind !== 'image')
    // Of the card of another article the picture alone may be left.
    const isLinked = links.length > 0 || leadsToCards(passage, gap.slice(index + 1))
    const isTeaser = isLinked && isPlain(passage) && sizeOf(passage) <= longestTeaser
    if (isTeaser || (next && passed.has(next) && /[:：]$/.test(passage.text.trim()))) passed.add(passage)
  }
}

/** A picture behind a colon, or several ones. */
function leadsToCards({text}: EditionPassage, behind: readonly EditionPassage[]): boolean {
  const {length} = behind.slice(0, 2).filter(({kind}) => kind === 'image')
  return length > 1 || (behind[0]?.kind === 'image' && /[:：]$/.test(text.trim()))
}

/** A table of contents: blocks of which most have the text of a heading, or lead to one, and the heading above them. */
function passContents(
  gap: readonly EditionPassage[],
  headings: ReadonlySet<string>,
  passed: Set<EditionPassage>
): void {
  const names = [...headings]
  const isEntry = (passage: EditionPassage): boolean =>
    names.some((name) => isNamedAlike(nameOf(passage), name)) || leadsInside(passage)
  for (let start = 0; start < gap.length; start++) {
    const end = gap.findIndex(
      ({kind}, index) => index >= start && kind !== 'listItem' && kind !== 'paragraph'
    )
    const list = gap.slice(start, end < 0 ? gap.length : end)
    if (list.length > 0 && list.filter(isEntry).length * 2 > list.length) {
      for (const passage of list) passed.add(passage)
      const above = gap[start - 1]
      if (above?.kind === 'heading') passed.add(above)
    }
    start += list.length
  }
}

/** “How to brew tea”, above a section that is called “Brew tea at home”: most words are the same. */
function isNamedAlike(entry: string, heading: string): boolean {
  if (entry === heading) return true
  const [one, other] = [entry, heading].map((text) => new Set(text.match(/[\p{L}\p{N}.]{3,}/gu)))
  const shared = one!.intersection(other!).size
  return shared >= fewestShared && shared > Math.max(one!.size, other!.size) * mostWords
}

const fewestShared = 3

function leadsInside(passage: EditionPassage): boolean {
  return isLinkOnly(passage) && passage.references.links[0]!.url.startsWith('#')
}

/** The words of a heading, without its number. */
function nameOf({folded}: EditionPassage): string {
  return folded.text.replace(/^[\s\d.、)]+/, '').trim()
}

/** A block that is one link, and no paragraph of the text. */
function isLinkOnly({kind, text, references: {links}}: EditionPassage): boolean {
  if (kind !== 'heading' && kind !== 'listItem' && kind !== 'paragraph') return false
  const [link] = links
  const bare = text.replaceAll('\uFFFC', '').trim()
  return links.length === 1 && bare !== '' && text.slice(link!.start, link!.end).trim() === bare
}

/** Begins with a picture or a heading, and states nothing: who the author is, share this, related posts. */
function isEndMatter(all: readonly EditionPassage[]): boolean {
  const gap = all.filter((passage) => !isNotice(passage) && sizeOf(passage) > 0)
  const [first] = gap
  const isBelowNotice = all[0] !== undefined && isNotice(all[0])
  if (first?.kind !== 'image' && first?.kind !== 'heading' && !isBelowNotice) return false
  if (!gap.some(({kind}) => kind !== 'image')) return false
  return gap.every(isPlain) && gap.reduce((sum, passage) => sum + sizeOf(passage), 0) <= longestEnd
}

function isPlain({facts, references, kind}: EditionPassage): boolean {
  return facts.every(isVague) && references.cites.length === 0 && kind !== 'code' && kind !== 'tableRow'
}

function sizeOf({tokens, language}: EditionPassage): number {
  return tokens.size / languageTables[language].unitsPerWord
}
