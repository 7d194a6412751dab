import type {Span} from '@collate/claims'
import {anchorWord} from '../align/unit.ts'
import {sentencePairs} from '../align/align-sentences.ts'
import {isCompared, type ComparedPair, type EditionComparison} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import {isSaidAgain} from '../passage/said-again.ts'
import type {Disagreement} from '../rule.ts'
import {mostRuns} from './lone-blocks.ts'
import {allLoneRuns} from './lone-runs.ts'
import {passedOver} from './passed-over.ts'
import {namesOf} from '../words/names.ts'
import {excerpt} from '../text/span.ts'
import {tokenize} from '../text/tokens.ts'
import {languageTables} from '../language/languages.ts'

/** Below this log ratio, against the article's own, a text with fewer sentences has lost one. */
const shortRatio = -0.3
const shortestText = 12
const shortestSentence = 5

type Sized = {pair: ComparedPair; ratio: number}

/**
 * Report sentences that one edition dropped.
 *
 * Translators join and split sentences freely, so that neither the number of
 * sentences nor the length alone says anything: both must be short at once, and
 * a sentence must be left over when the sentences are aligned.
 */
export function reportShortened(
  comparison: EditionComparison,
  disagree: (disagreement: Disagreement) => void
): void {
  const {pairs} = comparison
  // Of a text that was reworked that is said already.
  if (allLoneRuns(comparison).all > mostRuns) return
  const sized = pairs.filter(isCompared).flatMap((pair): Sized[] => {
    const sizes = [sizeOf(pair.here), sizeOf(pair.there)] as const
    if (Math.min(...sizes) === 0 || Math.max(...sizes) < shortestText) return []
    return [{pair, ratio: Math.log(sizes[0] / sizes[1])}]
  })
  const usual = median(sized.map(({ratio}) => ratio))

  const passed = passedOver(comparison, 'here').union(passedOver(comparison, 'there'))
  for (const {pair, ratio} of sized) {
    const {here, there} = pair
    if (passed.has(here) || passed.has(there) || haveOtherLines(pair)) continue
    if (ratio - usual < shortRatio && here.sentences.length < there.sentences.length) {
      const lost = loneSentence(pair, 'there')
      if (lost) disagree(missingSentence(pair, lost))
    }
    if (usual - ratio < shortRatio && there.sentences.length < here.sentences.length) {
      const added = loneSentence(pair, 'here')
      if (added) disagree(extraSentence(pair, added))
    }
  }
}

/** An item of which the others of its list are lines. */
function haveOtherLines({here, there}: ComparedPair): boolean {
  const [mine, theirs] = [here.unit.lines?.length ?? 1, there.unit.lines?.length ?? 1]
  return here.kind === 'listItem' && Math.abs(mine - theirs) > 1
}

function sizeOf({kind, tokens}: EditionPassage): number {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'summary' ? tokens.size : 0
}

function loneSentence(pair: ComparedPair, side: 'here' | 'there'): Span | undefined {
  const {here, there, neighbours} = pair
  const {language} = pair[side]
  const lone = sentencePairs(here, there).find((run) => run.zh.length === 0 || run.en.length === 0)
  const own = side === 'here' ? here : there
  const other = side === 'here' ? there : here
  const sentence = lone?.[language][0] && unsaid(lone[language][0], own, other)
  if (!sentence || isSaidAgain(sentence, own, neighbours[side])) return undefined
  // Where a site speaks to its readers in the same block, what it says of itself may have taken the place of a pair.
  if (
    own.sentences.some(({start, end}) =>
      languageTables[language].notices.test(own.folded.between(start, end))
    )
  )
    return undefined
  const words = own.prose.slice(sentence.start, sentence.end)
  // A line of code that is set as text goes without saying.
  return tokenize(words).size >= shortestSentence && !commandLine.test(words) ? sentence : undefined
}

/**
 * The sentence that was left over, or, where the other passage has its names as often, within a longer sentence, the one
 * that has a name which is not there.
 */
function unsaid(sentence: Span, own: EditionPassage, other: EditionPassage): Span | undefined {
  const [mine, theirs] = [timesIn(own), timesIn(other)]
  const namesIn = ({start, end}: Span): string[] =>
    namesOf(own).flatMap((name) => (start <= name.start && name.end <= end ? anchorWord(name.text) : []))
  const names = new Set(namesIn(sentence))
  const isSaid = names.size > 1 && [...names].every((word) => (theirs.get(word) ?? 0) >= mine.get(word)!)
  return isSaid ? own.sentences.find((d) => namesIn(d).some((word) => !theirs.has(word))) : sentence
}

/** How often a passage has each of its words. */
function timesIn({tokens}: EditionPassage): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const {text} of tokens.tokens) times.set(anchorWord(text), (times.get(anchorWord(text)) ?? 0) + 1)
  return times
}

const commandLine = /[#$] \w|\w@\w|[{}<>]|\s--?\w/

function missingSentence(pair: ComparedPair, lost: Span): Disagreement {
  const text = excerpt(pair.there.text.slice(lost.start, lost.end))
  return {
    pair,
    there: lost,
    unexpected: 'missing sentence',
    expected: `a sentence for \`${text}\``,
    actual: '',
    proposals: [text],
    note: {
      zh: '本段比另一语言版本少一句，长度也明显偏短。请补上译文。',
      en: 'This paragraph has fewer sentences than its pair and is much shorter.  Translate what was left out.'
    }
  }
}

function extraSentence(pair: ComparedPair, added: Span): Disagreement {
  const text = excerpt(pair.here.text.slice(added.start, added.end))
  return {
    pair,
    here: added,
    unexpected: `sentence \`${text}\``,
    expected: 'no sentence that the other edition lacks',
    actual: text,
    note: {
      zh: '另一语言版本没有这一句。请在另一版本中补上，或在此删除。',
      en: 'The other edition has no such sentence.  Add it there or remove it here.'
    }
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
