import type {Edition, Language} from '@collate/articles'
import type {Vocabulary} from '@collate/claims'
import {counterpart} from '@collate/claims/text'
import {compileTerms, type TermIndex} from '@collate/claims/terms'
import {comparePassages, targetOf} from './comparison/compare-editions.ts'
import type {EditionComparison} from './comparison/comparison.ts'
import {inOrderOfWork, type FoundInOrder} from './comparison/in-order.ts'
import {pairPassages} from './comparison/pair-passages.ts'
import {emptyGlossary, type Glossary} from './glossary/glossary.ts'
import {indexTerms, type GlossaryIndex} from './glossary/term-index.ts'
import type {NameFinder} from './facts/read-facts.ts'
import type {Lock} from './lock/lock.ts'
import {pairRules} from './pair-rules.ts'
import type {EditionPassage} from './passage/passage.ts'
import {readPassages} from './passage/read-passages.ts'
import {reportDisagreement} from './report-disagreement.ts'

/** Both editions of an article. */
export type EditionPair = Record<Language, Edition>

/** What a pair is judged with. */
export type PairContext = {
  /** Default: no terms. */
  glossary?: Glossary
  /** What was accepted; absent: nothing yet.  `unreadable`: reported already. */
  lock?: Lock | 'unreadable'
  /** Populations and categories of the data packages, by language. */
  vocabulary?: Record<Language, Vocabulary>
}

/**
 * Check that two editions of an article state the same facts.
 *
 * Findings go into the file of the edition that was made from the other, their
 * cause at the other one.
 */
export function checkPair(pair: EditionPair, context: PairContext = {}): void {
  const comparison = compareEditions(pair, context)
  const found: FoundInOrder[] = []
  for (const {id, check} of pairRules) {
    if (id === 'translation-stale' && context.lock === 'unreadable') continue
    check(comparison, (disagreement) => found.push({rule: id, disagreement}))
  }
  for (const {rule, disagreement} of inOrderOfWork(comparison, found))
    reportDisagreement(comparison, rule, disagreement)
}

/** Read, align and match two editions. */
export function compareEditions(pair: EditionPair, context: PairContext = {}): EditionComparison {
  const {glossary = emptyGlossary, lock, vocabulary} = context
  const target = targetOf(pair)
  const passages = {zh: read('zh'), en: read('en')}
  return {
    here: pair[target],
    there: pair[counterpart[target]],
    pairs: comparePassages(pairPassages(passages.zh, passages.en), target),
    glossary,
    ...(lock && lock !== 'unreadable' && {lock})
  }

  function read(language: Language) {
    return passagesOf(pair[language], vocabulary?.[language], indexTerms(glossary, language))
  }
}

/** Read an edition, or give what was read of it before: of a pair often one alone has changed. */
function passagesOf(
  edition: Edition,
  vocabulary: Vocabulary | undefined,
  findTerms: GlossaryIndex
): readonly EditionPassage[] {
  const before = read.get(edition)
  if (before && before.vocabulary === vocabulary && before.findTerms === findTerms) return before.passages
  const names = JSON.stringify(vocabulary?.populations ?? [])
  const passages = readPassages(edition, {findNames: nameFinder(vocabulary), names, findTerms})
  read.set(edition, {vocabulary, findTerms, passages})
  return passages
}

type PassagesRead = {
  vocabulary: Vocabulary | undefined
  findTerms: GlossaryIndex
  passages: readonly EditionPassage[]
}

const read = new WeakMap<Edition, PassagesRead>()

/** Looks for the populations of the data packages; compiled once for each vocabulary. */
function nameFinder(vocabulary: Vocabulary | undefined): NameFinder {
  if (!vocabulary || vocabulary.populations.length === 0) return () => []
  let index = compiled.get(vocabulary)
  if (!index) {
    const entries = vocabulary.populations.flatMap(({id, names}) => names.map((name) => [name, id] as const))
    const labels = (vocabulary.measures ?? []).map((label) => [label, undefined] as const)
    compiled.set(vocabulary, (index = compileTerms<string | undefined>([...entries, ...labels])))
  }
  const {find} = index
  return (sentence) =>
    find(sentence).flatMap(({start, end, values}) => {
      const ids = values.filter((d) => d !== undefined)
      return ids.length > 0 ? [{start, end, values: [ids]}] : []
    })
}

/** What a name means, and nothing of the label of a measure. */
const compiled = new WeakMap<Vocabulary, TermIndex<string | undefined>>()
