import {
  isHead,
  isMember,
  namesChange,
  polesIn,
  saysLittle,
  wordBoundsOf,
  refersBack
} from '@collate/claims/reading'
import type {Language, Span} from '@collate/claims'
import {foldText, foldWord, placeOfWords} from '@collate/claims/text'
import type {Hypothesis} from '../hypotheses/hypothesis.ts'
import {tellsGrowth} from '../hypotheses/growth.ts'
import {judgingWords} from '../language/judging.ts'
import type {JudgeReading, SentenceContext} from './context.ts'
import type {NameValue} from './name.ts'
import {nounsOf} from './denominator.ts'
import {endsAlike, partsOf} from './ends-alike.ts'
import {isEntireWhole} from './entire-whole.ts'
import {tells} from './tells.ts'
import {toldOfIndicator} from './told-of-indicator.ts'
import {partOfBase} from './modifier.ts'

/**
 * The base that grammar ties to a share, where it is nobody whom the statistic counts: 82% of guests of tea houses.
 *
 * @returns nothing where it is a name of whom or what is counted, ends with a word of theirs, or is anyone at all
 */
export function foreignBase(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  const {base, quantity, names, rate} = reading
  const isPart = quantity.kind === 'percent' || (rate.end ?? rate.before) !== undefined
  const {citation, role, row} = hypothesis
  const {language, text} = context
  const {indicator} = citation
  if (role !== 'value' || !isPart) return undefined
  if (base && isEntireWhole(base, hypothesis, reading, context)) return undefined
  if (base && !base.isAnyone && otherwiseChanging(hypothesis, base, context)) return base
  if (tellsGrowth(citation)) return undefined
  const member = memberBehind(hypothesis, reading, context)
  if (member) return member
  if (!base) return undefined
  if (base.isAnyone) return foreignDescription(hypothesis, reading, context)
  // 83%的此类申请: those who were named before.
  if (refersBack(text.slice(base.start), language)) return undefined
  const key = `${indicator.package}/${indicator.id}`
  const own = [row.population.id, indicator.population.id].map((id) => `${indicator.package}/${id}`)
  const isNamed =
    isWithAll(hypothesis, base, context) ||
    names.some(
      ({start, end, values}) =>
        start < base.end &&
        base.start < end &&
        (!base.isClosed || end >= base.end - 1) &&
        values.some(
          (d) =>
            (d.kind === 'population' && (own.includes(d.id) || indicator.base === 'named')) ||
            (d.kind === 'category' &&
              d.indicator === key &&
              !isLedOtherwise(start, hypothesis, reading, context))
        )
    )
  const counted = row.n ?? row.population.size
  if (base.size && counted !== undefined && base.size.value !== String(counted)) return base.size
  if (isNamed) return partOfBase(hypothesis, reading, context)
  if (isOpposed(base, hypothesis, context)) return base
  const words = wordBoundsOf(text, language).cut({start: base.start, end: base.end})
  // 58% of the population was insecure: whoever lives there.
  const isPeople = words.slice(0, 2).some((d) => isHead(text.slice(d.start, d.end), language))
  // 在成年人中，用过它的只有33%: what opens the statement is the base, and the measure is no other one.
  const isFramed = names.some(
    ({as, strength, values}) =>
      as === 'frame' && strength >= 2 && values.some((d) => d.kind === 'population' && own.includes(d.id))
  )
  if (indicator.base === 'named' && !isPeople && endsWithMeasure(hypothesis, base, names, context))
    return isFramed ? undefined : base
  // 占第三产业增加值的, of 体育产业增加值占国内生产总值的比重: what is a part by its name is none of the whole.
  const wholes = wholesOf(indicator, language)
  const known = [
    ...(wholes.length > 0 ? wholes : [indicator.label[language], ...indicator.terms[language].flat()]),
    ...[row.population, indicator.population, row.category].flatMap((d) =>
      d ? [d.label[language], ...d.aliases[language]] : []
    )
  ]
  // 83.5%的纪录, 36%的前低: what names no one.
  if (words.every((d) => saysLittle(text.slice(d.start, d.end), language))) return undefined
  const isLittle = (word: string): boolean => saysLittle(word, language)
  const said = withoutEnd(base, isLittle, text, language)
  // Of the cases started: nor is what is measured.
  const isMeasured = (word: string): boolean =>
    judgingWords[language].predicate.test(word) && tells(indicator, foldWord(word), context)
  const bare = withoutEnd(base, (word) => isLittle(word) || isMeasured(word), text, language)
  const isOfOthers = row.population.id !== '' && startsOtherwise(base, own, known, reading, context)
  const isOwn =
    endsAlike(said, known, base.isClosed) ||
    // 占全球食物不足总人数, of 占全球食物不足人数的比例: the noun of the whole may say little by itself.
    endsAlike(text.slice(base.start, base.end), wholes, base.isClosed) ||
    (base.isCounted && endsAlike(said.slice(1), known)) ||
    (!base.isClosed && endsAlike(bare, known))
  return isOwn && !isOfOthers ? undefined : base
}

/** Of what a measure is a share by its name: 国内生产总值, of 体育产业增加值占国内生产总值的比重. */
const wholesOf = toldOfIndicator(({label}, language) => {
  const found = judgingWords[language].shareOf.exec(foldWord(label[language]))
  return found ? [(found[1] ?? found[2])!] : []
})

/** 英格兰全部家庭, all the teachers: the name of those counted, with a word for all of them in it. */
function isWithAll(
  {row: {population}, citation: {indicator}}: Hypothesis,
  {start, end}: Span,
  {text, language}: SentenceContext
): boolean {
  const {all} = judgingWords[language]
  const said = foldWord(text.slice(start, end))
  if (!all.test(said)) return false
  const bare = said.replace(all, '').trim()
  return [population, indicator.population].some((d) =>
    [d.label[language], ...d.aliases[language]].some((name) => foldWord(name) === bare)
  )
}

/** 59% of *high*-income households, 高收入家庭, where the data have those of low income. */
function isOpposed(
  {start, end}: Span,
  {citation: {indicator}, row}: Hypothesis,
  {text, language}: SentenceContext
): boolean {
  const names = [row.population, indicator.population].flatMap((d) => [
    d.label[language],
    ...d.aliases[language]
  ])
  const known = polesIn(names.join(' | '), language)
  return polesIn(text.slice(start, end), language).some(
    ({scale, side}) =>
      known.some((d) => d.scale === scale) && !known.some((d) => d.scale === scale && d.side === side)
  )
}

/** Of *travellers* who foresee better results: a word of nobody counted stands before what is told of them. */
function isLedOtherwise(
  end: number,
  {citation: {indicator}}: Hypothesis,
  {base, topics, names}: JudgeReading,
  context: SentenceContext
): boolean {
  return topics().some(
    (topic) =>
      topic.start >= base!.start &&
      topic.end <= end &&
      !topic.isSupport &&
      !names.some((d) => d.start < topic.end && topic.start < d.end) &&
      !tells(indicator, topic.word, context)
  )
}

/** 占总发电量的84.2%, of total generation: the whole, where it is a part of the *increase*; and the other way round. */
function otherwiseChanging(
  {citation: {indicator}, row}: Hypothesis,
  {start, end}: Span,
  {language, text}: SentenceContext
): boolean {
  const whole = [row.population, indicator.population].find((d) => d.id !== '')
  if (!whole || indicator.growth) return false
  const changes = (name: string): boolean => namesChange(name, language)
  const names = [whole.label[language], ...whole.aliases[language]]
  const isChange = changes(text.slice(start, end))
  return (
    names.every((name) => changes(name) !== isChange) && !(isChange && changes(indicator.label[language]))
  )
}

/** 71%的渡轮*乘客*, nurses’ *husbands*: the name goes on, and its last word is what is counted. */
function memberBehind(
  {citation: {indicator}, row}: Hypothesis,
  {base, names, quantity, stretch}: JudgeReading,
  context: SentenceContext
): Span | undefined {
  const {text, language} = context
  const within = base ?? {start: stretch.start, end: quantity.start}
  const own = [row.population.id, indicator.population.id].map((id) => `${indicator.package}/${id}`)
  // Of the world's *labour force*, whoever else has the name that the place is called by.
  const isGroup = (value: NameValue): boolean =>
    value.kind === 'population' &&
    (own.includes(value.id) || (base !== undefined && row.population.id !== ''))
  const group = names.findLast(
    ({start, end, values}) => within.start <= start && end <= within.end && values.some(isGroup)
  )
  if (!group) return undefined
  const [link] = judgingWords[language].owner.exec(text.slice(group.end))!
  const start = group.end + link.length
  const [next] = wordBoundsOf(text, language).cut({start, end: text.length})
  const word = next && text.slice(next.start, next.end)
  if (!word || !((base && link.endsWith(' ')) || isMember(word, language))) return undefined
  const isNamed = names.some(
    (d) => d.start < next.end && next.start < d.end && d.values.some(({kind}) => kind !== 'term')
  )
  const isOwn = [row.population, indicator.population].some((d) =>
    [d.label[language], ...d.aliases[language]].some(
      (name) => placeOfWords(foldWord(name), foldWord(word)) >= 0
    )
  )
  return isNamed || isOwn || tells(indicator, foldWord(word), context) ? undefined : next
}

/** 22% of *phishing* attacks, 22%的*网络钓鱼*攻击: nobody counted is named, and the first word is none of theirs. */
function startsOtherwise(
  base: Span,
  own: readonly string[],
  known: readonly string[],
  {names}: JudgeReading,
  {text, language}: SentenceContext
): boolean {
  const first = wordBoundsOf(text, language)
    .cut({start: base.start, end: base.end})
    .find(({start, end}) => tellsMuch(text.slice(start, end), language))
  const isOwn = ({start, end, values}: JudgeReading['names'][number]): boolean =>
    values.some(
      (d) =>
        (d.kind === 'population' && own.includes(d.id)) ||
        (d.kind === 'term' && first !== undefined && start < first.end && first.start < end)
    )
  return first !== undefined && !names.some(isOwn) && !endsAlike(text.slice(first.start, first.end), known)
}

/** Of trains were, 占资金总额: a verb, or a noun, that says little is none of them. */
function withoutEnd(
  {start, end}: Span,
  isNone: (word: string) => boolean,
  text: string,
  language: Language
): string {
  const words = wordBoundsOf(text, language).cut({start, end})
  while (words.length > 1 && isNone(text.slice(words.at(-1)!.start, words.at(-1)!.end))) words.pop()
  return text.slice(start, words.at(-1)?.end ?? end)
}

/** All, the, 全国: not what says which. */
function tellsMuch(word: string, language: Language): boolean {
  return word.length >= judgingWords[language].tellingLength && !saysLittle(word, language)
}

/** 85% of the people who had never been charged: words that tell which of all people, and none of those counted. */
function foreignDescription(
  {citation: {indicator}, row}: Hypothesis,
  {base, names, topics}: JudgeReading,
  context: SentenceContext
): Span | undefined {
  const described = base?.described
  if (!described || row.population.id === '') return undefined
  const isIn = ({start, end}: Span): boolean => start < described.end && described.start < end
  const key = `${indicator.package}/${indicator.id}`
  const isGroup = (value: NameValue): boolean =>
    value.kind === 'population' || (value.kind === 'category' && value.indicator === key)
  if (names.some((d) => isIn(d) && d.values.some(isGroup))) return undefined
  // Where the description ends and the statement goes on nobody can tell: its first word decides.
  const said = topics().find((topic) => isIn(topic) && !topic.isSupport)
  return said && !tells(indicator, said.word, context) ? said : undefined
}

/** 82% of the green tea: a word of the measure, and none of whom it is asked of. */
function endsWithMeasure(
  {row, citation}: Hypothesis,
  base: NonNullable<JudgeReading['base']>,
  names: JudgeReading['names'],
  {language, text}: SentenceContext
): boolean {
  const term = names.find(
    ({start, end, values}) => start >= base.start && end === base.end && values.some((d) => d.kind === 'term')
  )
  const said = term && text.slice(term.start, term.end).toLowerCase()
  const people = [row.population, citation.indicator.population].flatMap((d) => [
    d.label[language],
    ...d.aliases[language]
  ])
  // 34% of their income, of the share of income spent on housing: that is what the measure is a share of.
  const label = foldText(citation.indicator.label[language]).text.toLowerCase()
  const isMeasured = term?.values.some(
    (d) => d.kind === 'term' && d.alternatives.some((word) => label.includes(foldWord(word).toLowerCase()))
  )
  if (isMeasured && judgingWords[language].divided.test(label)) return false
  if (isMeasured && nounsOf(citation.indicator, language).some((noun) => noun.includes(said!))) return false
  // 49.4%的科次获得A: it begins with who they are, and goes on to what is told of them.
  // 16% of the cases started: so it does where the verb stands right behind them.
  const [first] = partsOf(text.slice(base.start, base.end))
  const isHanName = isHanWord.test(first ?? '')
  const leading = isHanName ? first : partsOf(text.slice(base.start, term?.start)).at(-1)
  const isVerb = isHanName || judgingWords[language].predicate.test(said ?? '')
  const isLed = !base.isClosed && isVerb && people.flatMap(partsOf).includes(leading ?? '')
  return said !== undefined && !isLed && !people.some((name) => placeOfWords(name.toLowerCase(), said) >= 0)
}

const isHanWord = /^\p{Script=Han}/u
