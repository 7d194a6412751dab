/**
 * Check that the title and the caption of a chart say what the chart shows.
 *
 * Their numbers are judged as if a `<Stat>` with the chart's indicator stood round
 * them; without numbers, they may not describe another indicator in its place.
 */
import {attribute} from '@collate/findings'
import type {Quantity, Span} from '@collate/claims'
import {unitKind} from '@collate/judge/numbers'
import type {Indicator} from '@collate/statistics'
import type {VFile} from 'vfile'
import {isKnown, readCitations, type KnownCitation} from '../citation.ts'
import {asCode} from '../code.ts'
import type {Passage, StatNode} from '../extract/passage.ts'
import type {ArticleContext, JudgedPassage} from '../resolve/context.ts'
import {readPassage} from '../resolve/read-passage.ts'
import type {StatFault, StatRule} from '../rule.ts'
import {rules} from '../rules.ts'
import {evidence} from '../rules/evidence.ts'
import {superseded} from '../rules/superseded.ts'
import {uncited} from '../rules/uncited.ts'
import {unknown} from '../rules/unknown.ts'
import {unread} from '../rules/unread.ts'
import {judge, type Findings} from './judge.ts'
import {withoutMeans, withoutSources} from './caption-sources.ts'
import {wordsAgainstChart} from './told-of-chart.ts'
import {describedInstead, missingTerms} from './terms.ts'

/** Judge one text of a chart; `others` are all texts of the article. */
export function judgeCaption(
  read: JudgedPassage,
  chart: StatNode,
  others: readonly JudgedPassage[],
  file: VFile,
  findings: Findings
): void {
  const {passage, context} = read
  const citations = readCitations(attribute(chart, 'of'), context.library).filter(isKnown)
  const [citation] = citations
  // A chart of nothing is told by itself; its numbers then are like those of other texts beside the body.
  if (!citation) return judge(read, file, findings)
  const isNumber = ({kind}: Quantity): boolean =>
    statistical.has(kind) || kind === unitKind(citation.indicator.unit)
  const alone = readCited(withoutSources(passage, citation.indicator, context), chart, context)
  const lacksTerms = missingTerms(citation.indicator, alone.context).length > 0
  const beside = others.find((d) => d !== read && d.passage.chart === chart)
  const readBehind = (text: Passage): JudgedPassage =>
    readCited(lacksTerms && beside ? behind(text, beside.passage) : text, chart, context)
  const numbers = alone.quantities.filter(isNumber)

  judge(read, file, findings, [unread])
  if (numbers.length > 0) judge(readBehind(alone.passage), file, findings, captionRules)
  const worded = withoutMeans(alone.passage, numbers, context.language)
  const against = otherWords(citation, numbers, chart)
  if (against.check(readCited(worded, chart, context)).length > 0)
    judge(readCited(worded, chart, context), file, findings, [against])
  else if (lacksTerms && numbers.length === 0)
    judge(readBehind(worded), file, findings, [otherMeasure(citation)])
}

const statistical: ReadonlySet<string> = new Set(['percent', 'points', 'multiple'])
const left: ReadonlySet<StatRule> = new Set([unknown, evidence, superseded, uncited, unread])

/** What contradicts the chart, facet by facet; in a text beside the body it is `statistic-uncited`. */
const captionRules: readonly StatRule[] = rules
  .filter((rule) => !left.has(rule))
  .map(({id, check}) => ({
    id: uncited.id,
    check: (passage) =>
      check(passage)
        .filter(({severity}) => severity === 'error')
        .map((disagreement) => ({...disagreement, note: `${disagreement.note}  (${id})`}))
  }))

/** The same text as a citation of what the chart shows. */
function readCited(passage: Passage, chart: StatNode, context: ArticleContext): JudgedPassage {
  const cite = {type: 'mdxJsxAttribute' as const, name: 'cite', value: attribute(chart, 'of')}
  const node = {...chart, attributes: [cite]}
  const stat = {node, ancestors: [], isLinked: false, start: passage.own.start, end: passage.own.end}
  return readPassage({...passage, stats: [stat]}, context)
}

/** What one text of a chart leaves out, the other one may say. */
function behind(passage: Passage, {text}: Passage): Passage {
  const context = `${text}. `
  const own = {start: context.length, end: context.length + passage.text.length}
  return {...passage, text: context + passage.text, shown: context + passage.shown, own}
}

/** A denial, another population, category, time or measure. */
function otherWords(citation: KnownCitation, numbers: readonly Span[], chart: StatNode): StatRule {
  return {
    id: uncited.id,
    check({passage, context}) {
      const words = wordsAgainstChart(passage, numbers, citation, chart, context)
      return words ? [otherThanShown(passage, words, citation, context)] : []
    }
  }
}

function otherThanShown(
  {shown}: Passage,
  span: Span,
  {indicator}: KnownCitation,
  {language, notesIn}: ArticleContext
): StatFault {
  const text = shown.slice(span.start, span.end)
  const label = indicator.label[language]
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(text)}, expected ${asCode(label)}`,
    span,
    actual: text,
    expected: [label],
    note: otherWordings[notesIn](indicator.label[notesIn], text)
  }
}

const otherWordings = {
  zh: (label: string, words: string) =>
    `图表画的是“${label}”，没有一个值说的是“${words}”：图题和说明要说图表里有的事`,
  en: (label: string, words: string) =>
    `The chart shows “${label}”, and none of its values is of “${words}”: a title or caption says what the chart shows`
}

function otherMeasure({indicator}: KnownCitation): StatRule {
  return {
    id: uncited.id,
    check({passage, context}) {
      const other = describedInstead(indicator, context)
      return other ? [wrongChart(passage, indicator, other, context)] : []
    }
  }
}

function wrongChart(
  {shown, own}: Passage,
  indicator: Indicator,
  other: Indicator,
  {language, notesIn}: ArticleContext
): StatFault {
  const text = shown.slice(own.start, own.end)
  const label = indicator.label[language]
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(text)}, expected ${asCode(label)}`,
    span: own,
    actual: text,
    expected: [label],
    note: `${wordings[notesIn](indicator.label[notesIn], other.label[notesIn])}  (statistic-measure)`
  }
}

const wordings = {
  zh: (label: string, other: string) => `图表画的是“${label}”，这里说的像是“${other}”。`,
  en: (label: string, other: string) => `The chart shows “${label}”; this reads like “${other}”.`
}
