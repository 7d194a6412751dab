import type {Span} from '@collate/claims'
import {asideOf, type Topic} from '@collate/claims/reading'
import {isPair, type Hypothesis, type Role} from '../hypotheses/hypothesis.ts'
import {hasWords} from '../language/judging.ts'
import type {JudgeBond, JudgeReading, SentenceContext} from './context.ts'
import {isWordOfGap} from './gaps.ts'
import {isToldWith, tells} from './tells.ts'
import {countsLabel} from './whole-label.ts'

/**
 * A word of the clause of a quantity that says what the number is of, and is none of the statistic: grain *demand*
 * was 149.9 million tonnes.
 *
 * It stands before the number, right behind it, or behind those whose share it is (41% of tea houses served *cocaine*).
 *
 * @param isNamed - whether its clause has a word of the measure
 */
export function foreignWord(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext,
  isNamed: boolean
): Span | undefined {
  if (derived.has(hypothesis.role)) return undefined
  const {quantity, home, clause, stretch, names, stance} = reading
  const isMove = isToldAsMove(hypothesis, reading)
  // Four times the share who listened to one: each side of a ratio is told in its own words.
  const isKnown = (word: Topic): boolean =>
    isToldWith(word, hypothesis.citation, names, context) ||
    (hypothesis.from !== undefined && tells(hypothesis.from.indicator, word.word, context))
  const key = `${hypothesis.citation.indicator.package}/${hypothesis.citation.indicator.id}`
  const isTerm = ({values}: JudgeBond): boolean =>
    values.some((d) => d.kind === 'term' && d.indicator === key)
  // Regular pay was 1.9% higher and total pay 2.2%: the measure is named behind the number before.
  const isAnew = names.some((d) => isTerm(d) && d.start >= stretch.start && d.end <= quantity.start)
  const isSaidOf = ({start, end, isAside, isContrary}: Topic): boolean =>
    home === clause
      ? (end <= quantity.start && !((isContrary || isAnew) && end <= stretch.start)) ||
        (start >= stretch.start && end <= stretch.end)
      : end <= quantity.start && !isAside
  // Whom it is of is judged by itself.
  const isGroup = (word: Span): boolean =>
    names.some(
      ({start, end, values, run}) =>
        start < word.end &&
        word.start < end &&
        values.some(
          (d) =>
            d.kind === 'population' || (d.kind === 'category' && (d.indicator === key || run !== undefined))
        )
    )
  // 比2024年4月确定的184.03英镑高1.7%: what a number is set against is of its own measure, and so is the difference.
  const isSetAgainst = ({end}: Span): boolean =>
    stance.as === 'than' || stance.as === 'from' || (isPair(hypothesis.role) && end <= stretch.start)
  if (namesNext(hypothesis, reading, context)) return undefined
  const isTarget = isTargetOfTold(hypothesis, reading, context)
  const found = reading
    .homeTopics()
    .filter(
      (word) =>
        isSaidOf(word) &&
        !(word.isSupport && (isNamed || isSetAgainst(word))) &&
        !isMeans(word.start, context) &&
        !isGroup(word) &&
        !isMove(word) &&
        !isKnown(word) &&
        !isShared(word, hypothesis, context) &&
        !isTermWithEnd(word, hypothesis, names) &&
        !(isTarget && !word.isContrary)
    )
  return found.find(({isSupport}) => !isSupport) ?? found[0]
}

/** Pork lost 880,000 tonnes, and sank from 5 million to 4 million: a verb that tells the change, or where it began and ended. */
function isToldAsMove({role}: Hypothesis, {stance: {as, move}}: JudgeReading): (word: Span) => boolean {
  const told = isPair(role) || as === 'to' || as === 'from' ? move : undefined
  return (word) => told !== undefined && told.start < word.end && word.start < told.end
}

/** 已超过规划设定的60%的目标, 超额完成1200万人的目标: what the target is for was told with what is held against it. */
function isTargetOfTold(
  {citation}: Hypothesis,
  {modes}: JudgeReading,
  {told, before}: SentenceContext
): boolean {
  return (
    modes.some(({mode, strength}) => mode === 'target' && strength >= near) &&
    told.slice(before).some(({indicator}) => indicator === citation.indicator)
  )
}

/** From this strength on a mode is said beside the number. */
const near = 1.5

/** 好感度 of 好感: a word of the measure, and the character that makes an amount of it. */
function isTermWithEnd(
  word: Span,
  {citation: {indicator}}: Hypothesis,
  names: readonly JudgeBond[]
): boolean {
  const key = `${indicator.package}/${indicator.id}`
  return names.some(
    ({start, end, values}) =>
      start < word.end &&
      word.start < end &&
      word.end - end === 1 &&
      values.some((d) => d.kind === 'term' && d.indicator === key)
  )
}

/** Numbers that are told of the ones beside them: what those are of, these are. */
const derived: ReadonlySet<Role> = new Set(['margin', 'rest', 'sum', 'parts'])

/**
 * A word of the stretch of a quantity that makes its statement one about something else, or may: the bank *lost*
 * 103,300 clients; procurators *overlooked* 6,300 arrests.
 */
export function contraryWord(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  if (derived.has(hypothesis.role)) return undefined
  const {quantity, stretch, names, base, stance, rate} = reading
  const {move} = stance
  const people = behindPeople(reading)
  if (derived.has(hypothesis.role) || reading.isGoal) return undefined
  const isKnown = (word: Topic): boolean => context.citations.some((d) => isToldWith(word, d, names, context))
  return reading.homeTopics().find((topic) => {
    const {isContrary, isSupport, isAside, start, end} = topic
    return (
      (reading.home === reading.clause || (isContrary && end <= quantity.start)) &&
      !isSupport &&
      !isShared({start, end}, hypothesis, context) &&
      !isWordOfGap(hypothesis, topic, reading, context) &&
      (isContrary ||
        (!isAside && isVerbOf(end, quantity.start, context) && !countsLabel(hypothesis, reading, context))) &&
      !isMeans(start, context) &&
      // 37 deaths per 1,000 live births: of what the rate counts.
      !(rate.end !== undefined && quantity.end <= start && end <= rate.end) &&
      stretch.start <= start &&
      end <= stretch.end &&
      !(base && base.start < end && start < base.end && (start < people || end <= quantity.start)) &&
      !(move && move.start < end && start < move.end) &&
      !names.some((d) => d.start < end && start < d.end && d.values.some(({kind}) => kind !== 'term')) &&
      !isKnown(topic)
    )
  })
}

/**
 * A word that stands nearer to a number than those of its measure, and is none of the data: the typical monthly *rent*
 * was $393; 725 car occupants were *rescued*.
 */
export function nearerWord(
  hypothesis: Hypothesis,
  reading: JudgeReading,
  context: SentenceContext
): Span | undefined {
  if (derived.has(hypothesis.role)) return undefined
  const {quantity, stretch, names, base} = reading
  const {indicator} = hypothesis.citation
  const key = `${indicator.package}/${indicator.id}`
  const isOwn = ({values}: JudgeBond): boolean => values.some((d) => d.kind !== 'term' || d.indicator === key)
  const isIn = ({start, end}: Span): boolean => stretch.start <= start && end <= stretch.end
  const own = names.filter((name) => isOwn(name) && isIn(name))
  const isMove = isToldAsMove(hypothesis, reading)
  const isTerm = ({values}: JudgeBond): boolean => values.some(({kind}) => kind === 'term')
  // A word that another measure of the data is told with is judged by its own, but where it stands behind the number
  // and this one's do not: 供应绿茶的茶馆里82%放音乐.
  const isSaidBehind = own.some((d) => d.start >= quantity.end && isTerm(d))
  const isJudgedElsewhere = (d: JudgeBond, {start}: Span): boolean =>
    isSaidBehind || start < quantity.start || isOwn(d)
  const told = reading
    .topics()
    .filter(
      (topic) =>
        isIn(topic) &&
        !topic.isAside &&
        !topic.isSupport &&
        !isMove(topic) &&
        !isMeans(topic.start, context) &&
        !names.some((d) => d.start < topic.end && topic.start < d.end && isJudgedElsewhere(d, topic))
    )
  const origin = base && base.start >= quantity.end ? base.end : quantity.end
  const isTarget = isTargetOfTold(hypothesis, reading, context)
  const isUnknown = (word: Topic): boolean =>
    !(isTarget && !word.isContrary) &&
    !context.citations.some((d) => isToldWith(word, d, names, context)) &&
    !isShared(word, hypothesis, context)
  const behind = told.find(({start}) => start >= origin)
  // 59%的教师因压力考虑过离开: where words of place stand behind their noun, why and when lead up to the verb.
  const reach = asideOf(context.language) === 'behind' ? stretch.end : (behind?.end ?? origin)
  const isSaid = own.some(
    (d) => d.start >= quantity.end && d.start < reach && (d.start >= origin || isTerm(d))
  )
  if (behind && isUnknown(behind) && !isSaid && !namesNext(hypothesis, reading, context)) return behind
  const before = told.findLast(({end}) => end <= quantity.start)
  const isAct =
    before &&
    !before.isContrary &&
    isVerbOf(before.end, quantity.start, context) &&
    countsLabel(hypothesis, reading, context)
  if (before && !isAct && isUnknown(before) && !own.some((d) => d.end > before.start)) return before
  return undefined
}

/** 86% exchanged messages at least once a week, 82% spoke on the phone: the next answer to the same question. */
function namesNext(
  {citation: {indicator}}: Hypothesis,
  {names, quantity, stretch}: JudgeReading,
  {told, before}: SentenceContext
): boolean {
  const key = `${indicator.package}/${indicator.id}`
  const here = told.slice(before).filter((d) => d.indicator === indicator && d.category !== undefined)
  const isNew = (id: string): boolean => here.every(({category}) => category!.id !== id)
  return (
    here.length > 0 &&
    names.some(
      ({start, end, values}) =>
        start >= quantity.end &&
        end <= stretch.end &&
        values.some((d) => d.kind === 'category' && d.indicator === key && isNew(d.id))
    )
  )
}

/** 70% came from Asia, 9% came from Europe: a number of the same measure was told with the word, and agreed. */
function isShared(
  {start, end}: Span,
  {citation}: Hypothesis,
  {text, told, before}: SentenceContext
): boolean {
  const written = text.slice(start, end)
  const isTold = told.slice(before).some(({indicator}) => indicator === citation.indicator)
  return isTold && text.slice(0, start).includes(written)
}

/** 99% of the industry by revenue: how it is reckoned. */
function isMeans(start: number, {text}: SentenceContext): boolean {
  return hasWords(text.slice(0, start), 'means')
}

/** Right before a number stands the verb of which it is the object, or the noun that it counts. */
function isVerbOf(end: number, start: number, {text}: SentenceContext): boolean {
  return end <= start && hasWords(text.slice(end, start), 'beforeObject')
}

/** Where those end whose share a number is. */
function behindPeople({base, quantity, names}: JudgeReading): number {
  if (!base || quantity.kind !== 'percent') return Infinity
  const people = names.findLast(
    ({start, end, values}) =>
      start < base.end && base.start < end && values.some(({kind}) => kind === 'population')
  )
  return people?.end ?? Infinity
}
