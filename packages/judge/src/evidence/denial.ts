import type {Language, Span} from '@collate/claims'
import {foldWord, placeOfWords} from '@collate/claims/text'
import {denialsIn, denies, looksAhead, plans} from '@collate/claims/reading'
import type {Hypothesis, Role} from '../hypotheses/hypothesis.ts'
import {isForecast} from '../hypotheses/newest.ts'
import {valueOf} from '../hypotheses/value.ts'
import {judgingWords} from '../language/judging.ts'
import {compareFractions} from '../numbers/fraction.ts'
import {addedWord} from './added-word.ts'
import {turnedBalance} from './balance.ts'
import {besideWord} from './beside-word.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import {otherDenominator, otherEach} from './denominator.ts'
import {contraryWord} from './foreign.ts'
import {turnedLimit} from './limit.ts'
import {otherNumber} from './numbered.ts'
import {oppositeWord} from './opposite.ts'
import {prefixedWord} from './prefixed.ts'
import {replacedWords} from './replaced.ts'
import {toldOfCell, toldOfIndicator} from './told-of-indicator.ts'

/** No longer way is from a denial to the measure that it denies. */
const reach = 12

/**
 * The words that deny what is said of a quantity, unless they belong to what is measured: a name that holds the word,
 * or a measure that is itself a denial (no experience, 没有电梯).
 */
export function denialsOf(hypothesis: Hypothesis, reading: JudgeReading, context: SentenceContext): Span[] {
  const others = [
    contraryWord,
    oppositeWord,
    otherNumber,
    otherDenominator,
    otherEach,
    replacedWords,
    prefixedWord,
    turnedLimit,
    turnedBalance,
    undenied,
    undeniedAnswer,
    unplanned,
    besideWord,
    addedWord
  ].flatMap((find) => find(hypothesis, reading, context) ?? [])
  return [...deniedBy(hypothesis, reading, context), ...others]
}

/**
 * 系了安全带 of a measure of 未系安全带, could afford it of one of those unable to afford it: the measure denies what
 * is said, and nothing in the clause does.
 */
function undenied(
  {role, citation: {indicator}}: Hypothesis,
  {names, home}: JudgeReading,
  {language, text, clauses}: SentenceContext
): Span | undefined {
  if (role !== 'value') return undefined
  const denied = denyingWords(indicator, language)
  if (denied.length === 0) return undefined
  // 14%的家庭食物无保障，涉及730万成年人: what the clause before denied goes on.
  const written = foldWord(text.slice(0, clauses.list[home]!.end))
  if (denied.some(({word}) => isSaidBy(written, written, word)) || denies(written, language)) return undefined
  const key = `${indicator.package}/${indicator.id}`
  return names.find(
    ({start, end, values}) =>
      clauses.at(start) === home &&
      values.some((d) => d.kind === 'term' && d.indicator === key) &&
      !names.some((d) => d.start <= start && end < d.end && d.values.some(({kind}) => kind !== 'term')) &&
      denied.some(({behind}) => behind.includes(foldWord(text.slice(start, end))))
  )
}

/** 38%有英国纳税记录, of an answer 没有英国纳税记录: what the answer denies is said, and nothing denies it. */
function undeniedAnswer(
  {role, row, citation: {indicator}}: Hypothesis,
  {home}: JudgeReading,
  {language, text, clauses}: SentenceContext
): Span | undefined {
  const [denied] = role === 'value' && row.category ? denyingAnswer(row, indicator, language) : []
  if (!denied) return undefined
  const {start, end} = clauses.list[home]!
  const written = foldWord(text.slice(start, end))
  // 31% failure to keep in touch, another name of those who failed to: it denies in its own words.
  const {label, aliases} = row.category!
  if ([label[language], ...aliases[language]].some((name) => placeOfWords(written, foldWord(name)) >= 0))
    return undefined
  const at = written.indexOf(denied.behind)
  if (at < 0 || denies(written, language)) return undefined
  return {start: start + at, end: start + at + denied.behind.length}
}

/** 已经戒烟, have given up, of a measure of those who want to: no word of the sentence says that they have yet to. */
function unplanned(
  {role, citation: {indicator}}: Hypothesis,
  {names, home}: JudgeReading,
  {language, text, clauses}: SentenceContext
): Span | undefined {
  const label = indicator.label[language]
  if (role !== 'value' || !plans(label, language)) return undefined
  const written = text.slice(0, clauses.list[home]!.end)
  if (looksAhead(written, language) || judgingWords[language].intent.test(written)) return undefined
  const key = `${indicator.package}/${indicator.id}`
  // 推崇, of those who want to go on with it: a word for the wish and what is wished says both.
  const known = foldWord(label)
  return names.find(
    ({start, values}) =>
      clauses.at(start) === home &&
      values.some(
        (d) =>
          d.kind === 'term' &&
          d.indicator === key &&
          d.alternatives.some((word) => placeOfWords(known, foldWord(word)) >= 0)
      )
  )
}

/** The words with which a label denies something, and what each denies. */
function deniedIn(
  label: string,
  language: Language,
  length = Infinity
): Array<{word: string; behind: string}> {
  const written = foldWord(label)
  return denialsIn(written, language)
    .filter(({isAlternative}) => !isAlternative)
    .map(({start, end, isVerb}) => ({
      word: written.slice(start, end),
      behind: written.slice(end, isVerb ? undefined : end + length)
    }))
}

const denyingWords = toldOfIndicator(({label}, language) => deniedIn(label[language], language, reach))

/** The same of the answer that a value is of, where it begins with the denial. */
const denyingAnswer = toldOfCell(({category}, _, language) =>
  deniedIn(category?.label[language] ?? '', language)
    .map(({word, behind}) => ({word, behind: behind.trim()}))
    .filter(
      ({word, behind}) =>
        behind.length >= shortestAnswer && foldWord(category!.label[language]).startsWith(word)
    )
)

/** Characters of what an answer denies, where it can be told from a part of another word. */
const shortestAnswer = 3

const isDenial = toldOfIndicator(({label}, language) => denies(label[language], language))

/** The words of an indicator, and of the category and population of one of its rows; and those of them that deny. */
const ownWords = toldOfCell(({category, population}, {label, terms, categories}, language) => {
  // Inactive, where the value is that of the active: a word of the measure that is the name of another answer.
  const others = [...categories.values()].filter((d) => d !== category).map((d) => d.label[language])
  const known = [
    label[language],
    ...terms[language].flat().filter((word) => !others.includes(word)),
    category?.label[language] ?? '',
    ...(category?.aliases[language] ?? []),
    population.label[language]
  ]
    .join(' ')
    .toLowerCase()
  // 无线 denies nothing, and so does not say 无法.
  const denying = denialsIn(known, language)
    .map(({start, end}) => known.slice(start, end))
    .join(' ')
  return {known, denying}
})

function deniedBy(
  hypothesis: Hypothesis,
  {denials, names, quantity, modes, isGoal}: JudgeReading,
  context: SentenceContext
): Span[] {
  const {role, citation, row} = hypothesis
  const {language, text, clauses} = context
  if (denials.length === 0) return []
  const {known, denying} = ownWords(row, citation.indicator, language)
  const key = `${citation.indicator.package}/${citation.indicator.id}`
  const terms = names.filter(({values}) => values.some((d) => d.kind === 'term' && d.indicator === key))
  const answers = names.filter(({values}) =>
    values.some((d) => d.kind === 'category' && d.indicator === key && d.id === row.category?.id)
  )
  const ownNames = names.filter(({values}) =>
    values.some((value) =>
      value.kind === 'population'
        ? value.id === `${citation.indicator.package}/${row.population.id}`
        : value.indicator === key
    )
  )
  // Is not English, 不是英语, of non-English, 非英语.
  const isPrefixed = (end: number): boolean => {
    const behind = foldWord(text.slice(end)).trimStart()
    return [...known.matchAll(judgingWords[language].prefixed)].some(([, rest]) => behind.startsWith(rest!))
  }
  // Are not sure: the name of an answer may begin in the middle of the denial.
  const isOwn = ({start, end}: Span): boolean =>
    isSaidBy(known, denying, text.slice(start, end).toLowerCase()) ||
    isPrefixed(end) ||
    ownNames.some(
      (name) => name.start < end && end <= name.end && denies(text.slice(name.start, name.end), language)
    )
  // …, were not in lasting exile: where only another clause names the measure or the answer, what denies it there counts.
  const told = [terms, answers].flatMap((d) => (d.every(({start}) => start > quantity.end) ? d : []))
  // 没有系安全带 of a measure of 未系安全带: one denial is as good as another, and two are none.
  const isDenying =
    isDenial(citation.indicator, language) ||
    (row.category !== undefined && denies(row.category.label[language], language))
  // 4.4 trillion yuan are planned for 2025, of a target; 打算戒烟 of a measure of those who 计划戒烟.
  const isOfPlans = isForecast(row) || plans(known, language) || judgingWords[language].intent.test(known)
  const isMissed = fallsShort(hypothesis, context) || isTarget(modes)
  const found = denials.filter(({start, end, before, isOfNumber, isBeyond, isPlan}) => {
    if (isPlan && isOfPlans) return false
    // The target of 100 was not reached, 100次的目标没有达到.
    if (isGoal || (isMissed && end <= quantity.start)) return false
    if (isBeyond && !told.some((name) => name.start >= end && clauses.at(name.start) === clauses.at(start)))
      return false
    if (!isOfNumber && role !== 'value' && (isPlan || !ofWholes.has(role))) return false
    // Before the number only what stands right before the measure.
    // 没有收获, of a measure of 有收获: its word may begin within the denial.
    if (
      before === 'name' &&
      ![...terms, ...answers].some((name) => name.start > start && name.start - end <= reach)
    )
      return false
    return !isOwn({start, end})
  })
  return isDenying && !denials.some(isOwn)
    ? found.filter(({isOfNumber}, index) => isOfNumber || index > 0)
    : found
}

/** 均未达到95%的目标, 95% being what a measure of its own says is the target: what is missed is as high as that. */
function isTarget(modes: JudgeReading['modes']): boolean {
  return modes.some(({mode, strength}) => mode === 'target' && strength >= described)
}

/** What is denied of a part of a whole is denied of how large a part it is. */
const ofWholes: ReadonlySet<Role> = new Set(['share', 'portion'])

/** From this strength on a mode is the noun that the number describes. */
const described = 4

/** Short of the target of 8.3, 未达到目标: what was told before it is less, as the words say. */
function fallsShort({citation, row}: Hypothesis, {told, before}: SentenceContext): boolean {
  if (!isForecast(row)) return false
  const reached = told.slice(before).findLast((d) => d.indicator === citation.indicator && !isForecast(d))
  return reached !== undefined && compareFractions(valueOf(reached), valueOf(row)) < 0
}

/**
 * 禁止 of a measure of 禁用: Chinese words share their first character as English ones their first letters.
 *
 * @param denying - the words of `own` that deny
 */
function isSaidBy(own: string, denying: string, written: string): boolean {
  if (/^\p{Script=Han}/u.test(written)) return own.includes(written) || denying.includes(written[0]!)
  const words = own.split(/[^\p{L}\p{M}\p{N}'’]+/u)
  return (
    ` ${words.join(' ')} `.includes(` ${written} `) ||
    // Planning to, of those who plan to; not were not, of flights that were on time, nor without, of days with rain.
    words.some(
      (word) =>
        word.length > (` ${denying} `.includes(` ${word} `) ? 3 : 4) &&
        written.startsWith(word.slice(0, 5)) &&
        !written.startsWith(`${word} `)
    )
  )
}
