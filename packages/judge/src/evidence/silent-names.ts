import type {Span} from '@collate/claims'
import {ofEachWord, saysLittle, wordBoundsOf} from '@collate/claims/reading'
import {foldWord, placeOfWords} from '@collate/claims/text'
import {isFact} from '@collate/statistics/model'
import {ofAllRows} from '../hypotheses/all-rows.ts'
import {judgingWords} from '../language/judging.ts'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import type {JudgeBond, JudgeReading, SentenceContext} from './context.ts'
import type {NameTest, NameValue} from './name.ts'
import {keyOfIndicator} from './name-tests.ts'
import {isTermToo} from './of-term.ts'
import {toldOfIndicator} from './told-of-indicator.ts'

/** Retail sales of consumer goods, of which goods are a part: the measure is said, or the one whose growth it is. */
function isInLabel(
  {start, end}: JudgeBond,
  {citation: {indicator}}: Hypothesis,
  {text, language}: SentenceContext
): boolean {
  const written = inLowerCase(text, language)
  return labelsOf(indicator, language).some((label) => {
    if (label.length <= end - start) return false
    const from = written.lastIndexOf(label, start)
    return from >= 0 && end <= from + label.length
  })
}

const inLowerCase = ofEachWord((text) => text.toLowerCase())

const labelsOf = toldOfIndicator((indicator, language) =>
  [indicator, ...(indicator.growth ? [indicator.growth.of] : [])].map(({label}) =>
    label[language].toLowerCase()
  )
)

/** A name of a category that is none where it stands: of the measure, of what is foreseen, or one of all that there are. */
export function namesNoCategory(
  bond: JudgeBond,
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  return (
    isForeseen(bond, hypothesis) ||
    isInLabel(bond, hypothesis, context) ||
    isOneOfAll(bond, hypothesis, reading)
  )
}

/** A group that the measure is about: its label or one of its terms names it. */
export function isMeasured(
  bond: JudgeBond,
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): boolean {
  return (
    isOfSurvey(bond, context) ||
    isOfLabel(bond, hypothesis, reading, context) ||
    isNamedByLabel(bond, hypothesis) ||
    isPlaceInName(bond, hypothesis, context) ||
    isTermToo(bond, keyOfIndicator(hypothesis), reading)
  )
}

/** 2021年人口普查, the population census: whom a survey is named after. */
function isOfSurvey({end}: Span, {text, language}: SentenceContext): boolean {
  return judgingWords[language].surveyBehind.test(foldWord(text.slice(end)))
}

/** The natural growth of the population, of “natural population growth”: all that a name says is of the label. */
function isOfLabel(
  bond: JudgeBond,
  {citation}: Hypothesis,
  {base}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  const [label] = labelsOf(citation.indicator, language)
  if (placeOfWords(label!, text.slice(bond.start, bond.end).toLowerCase()) >= 0) return true
  // 占国内生产总值的4.6%, of 海洋生产总值三次产业构成: a base is named whole.
  if (base?.isClosed && bond.as === 'base' && bond.strength >= bound) return false
  const words = wordBoundsOf(text, language)
    .cut(bond)
    .map(({start, end}) => text.slice(start, end).toLowerCase())
    .filter((word) => !saysLittle(word, language))
  return words.length > 0 && words.every((word) => placeOfWords(label!, word) >= 0)
}

/** Grammar ties a base to a number from here on. */
const bound = 4

/** Children were 76% of the deaths, of the share of children in deaths: whom the measure is about, and no other base. */
function isNamedByLabel({values}: JudgeBond, {citation: {indicator, rows}}: Hypothesis): boolean {
  const key = `${indicator.package}/${indicator.id}`
  return values.some(
    (d) =>
      d.kind === 'population' &&
      d.measures.has(key) &&
      !rows.some(({population}) => d.id === `${indicator.package}/${population.id}`)
  )
}

/** In Germany, 16% of young adults, of young adults in Germany: where those are who are counted, and no other base. */
function isPlaceInName(
  {start, end, as}: JudgeBond,
  {row: {population}}: Hypothesis,
  {text, language}: SentenceContext
): boolean {
  if (as === 'base') return false
  const place = foldWord(text.slice(start, end))
  return [population.label[language], ...population.aliases[language]].some((name) => {
    const known = foldWord(name)
    const at = placeOfWords(known, place)
    return at >= 0 && known !== place && judgingWords[language].beforePlace.test(known.slice(0, at))
  })
}

/** In low-income countries, 54% of transfusions: of the name of those counted a part stands before the number, the rest is its base. */
export function isPartedName(
  {start, end}: JudgeBond,
  {row: {population}}: Hypothesis,
  {base}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  if (!base || end > base.start) return false
  const part = foldWord(text.slice(start, end))
  const said = foldWord(text.slice(base.start, base.end))
  return [population.label[language], ...population.aliases[language]].some((name) => {
    const known = foldWord(name)
    const at = placeOfWords(known, part)
    if (at < 0) return false
    const rest = `${known.slice(0, at)} ${known.slice(at + part.length)}`
    const words = wordBoundsOf(rest, language)
      .cut({start: 0, end: rest.length})
      .map((word) => rest.slice(word.start, word.end))
      .filter((word) => /\p{L}/u.test(word) && !saysLittle(word, language))
    return words.length > 0 && words.every((word) => placeOfWords(said, word) >= 0)
  })
}

/**
 * 分中央和地方看，中央…，地方…: what a list announces is said of the numbers beside which it is named again, where another
 * name of it is tied to this number no less.
 */
export function isAnnounced(
  {end, values, strength}: JudgeBond,
  isOwn: NameTest,
  {names, quantity}: JudgeReading
): boolean {
  if (end > quantity.start) return false
  const isSame = (value: NameValue): boolean =>
    value.kind !== 'term' && values.some((d) => d.kind === value.kind && d.id === value.id)
  return (
    names.some((d) => d.start > end && d.strength >= strength && d.values.some(isOwn)) &&
    names.some((d) => d.start >= quantity.end && d.values.some(isSame))
  )
}

/** 出口 in 进出口总额, the name of a population: the longer one is said. */
export function isPartOfName(bond: JudgeBond, {names}: JudgeReading): boolean {
  let found = parts.get(bond)
  if (found === undefined) parts.set(bond, (found = names.some((d) => holdsName(d, bond))))
  return found
}

/** Whether a name is a part of another one of its number, whatever the hypothesis. */
const parts = new WeakMap<JudgeBond, boolean>()

function holdsName(d: JudgeBond, {start, end, values}: JudgeBond): boolean {
  return (
    d.start <= start &&
    end <= d.end &&
    d.end - d.start > end - start &&
    d.values.some(({kind}) => kind !== 'term' && !values.some((own) => own.kind === kind))
  )
}

/** Total vehicle sales: a name of those whom another measure counts, and of this one the measure. */
export function isOfMeasure(
  {start, end, values}: JudgeBond,
  {citation: {indicator, rows}}: Hypothesis,
  {names}: JudgeReading
): boolean {
  const key = `${indicator.package}/${indicator.id}`
  const isCounted = rows.some((row) =>
    values.some((d) => d.kind === 'population' && d.id === `${indicator.package}/${row.population.id}`)
  )
  return (
    !isCounted &&
    names.some(
      (d) =>
        start <= d.start &&
        d.end === end &&
        d.values.some((value) => value.kind === 'term' && value.indicator === key)
    )
  )
}

/** In the Net Zero Scenario it is 69% in 2030, from 39% in 2023: a category of which all values are foreseen is of no fact. */
function isForeseen({values}: JudgeBond, {row, citation}: Hypothesis): boolean {
  const told = categoriesOfFacts(citation.rows)
  return (
    row.category === undefined &&
    isFact(row) &&
    values.some((d) => d.kind === 'category' && citation.indicator.categories.has(d.id) && !told.has(d.id))
  )
}

const categoriesOfFacts = ofAllRows(
  (rows) => new Set(rows.flatMap((row) => (isFact(row) && row.category ? [row.category.id] : [])))
)

/** Owed a prevention or relief duty, 预防或救助职责: a list of all categories that there are names none of them. */
function isOneOfAll(
  {run}: JudgeBond,
  {row, citation: {indicator}}: Hypothesis,
  {names}: JudgeReading
): boolean {
  if (run === undefined || row.category) return false
  const key = `${indicator.package}/${indicator.id}`
  const listed = names
    .filter((d) => d.run === run)
    .flatMap(({values}) =>
      values.flatMap((d) => (d.kind === 'category' && d.indicator === key ? [d.id] : []))
    )
  return new Set(listed).size === indicator.categories.size
}
