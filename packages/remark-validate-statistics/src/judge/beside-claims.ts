/**
 * Check that a title, a summary or another text beside the body says of a number what the body says.
 *
 * The number is read as if it cited what the body cites for it.  Such texts leave out much, so only words that are
 * there count against it.
 */
import type {Quantity, Language} from '@collate/claims'
import type {VFile} from 'vfile'
import {code} from '../code.ts'
import type {Passage, Span, StatSpan} from '../extract/passage.ts'
import type {Hypothesis} from '@collate/judge/hypotheses/hypothesis'
import type {ArticleContext, JudgedPassage, PassageContext} from '../resolve/context.ts'
import {readPassage} from '../resolve/read-passage.ts'
import type {Stat} from '../resolve/stat.ts'
import type {StatFault} from '../rule.ts'
import {states, uncited} from '../rules/uncited.ts'
import {judge, type Findings} from './judge.ts'

/** Judge the numbers of one text beside the body. */
export function judgeBeside(
  read: JudgedPassage,
  context: ArticleContext,
  file: VFile,
  findings: Findings
): void {
  const {passage, quantities} = read
  const stats = quantities.flatMap((quantity) => {
    const cites = context.cited.filter((d) => states(d, quantity)).map(({cite}) => cite)
    return cites.length > 0 ? [citedAs(quantity, [...new Set(cites)].join(' '))] : []
  })
  if (stats.length === 0) return
  // All at once: what is said of one number is not said of another.
  const judged = readPassage({...passage, stats}, context)
  const wrong = judged.stats.flatMap((stat): StatFault[] => {
    const sign = signAgainst(stat, judged.context)
    return sign ? [saysOther(passage, stat.span, sign, context.language)] : []
  })
  if (wrong.length > 0) judge(read, file, findings, [{id: uncited.id, check: () => wrong}])
}

/** The words that say something else of the number than its statistic does. */
function signAgainst({readings, span}: Stat, context: PassageContext): Span | undefined {
  const {text} = context.passage
  return readings.flatMap(({settled}) => {
    if (!settled) return []
    const {denials, faults, hypothesis} = settled
    const signs = faults.flatMap(({facet, sign}) =>
      sign && (facet === 'period' || isBeside(sign, span, text)) ? [sign] : []
    )
    const missing = faults.find(({facet, isMissing}) => facet === 'measure' && isMissing)?.groups ?? []
    const isUnnamed =
      missing.length > 0 && missing.length === hypothesis?.citation.indicator.terms[context.language].length
    const other = isUnnamed ? termOfOther(hypothesis, context) : undefined
    return [...denials, ...signs, ...(other && isBeside(other, span, text) ? [other] : [])]
  })[0]
}

/** Whether two stretches stand in one clause. */
function isBeside(a: Span, b: Span, text: string): boolean {
  return !/[,，;；:：]/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))
}

/** A term of another measure, which is named in full where this one is not. */
function termOfOther(
  hypothesis: Hypothesis | undefined,
  {named, terms, library, language}: PassageContext
): Span | undefined {
  const own = hypothesis && `${hypothesis.citation.indicator.package}/${hypothesis.citation.indicator.id}`
  const isNamed = (key: string): boolean => {
    const [name = '', id = ''] = key.split('/')
    const other = library.package(name)?.indicators.get(id)
    const groups = other?.terms[language] ?? []
    return (
      other?.unit === hypothesis?.citation.indicator.unit &&
      key !== own &&
      groups.length > 0 &&
      groups.every((_, group) => named.get(key)?.has(group))
    )
  }
  return terms.find(
    ({values}) => values.some((d) => isNamed(d.indicator)) && values.every((d) => d.indicator !== own)
  )
}

function citedAs({start, end}: Quantity, cite: string): StatSpan {
  const attribute = {type: 'mdxJsxAttribute' as const, name: 'cite', value: cite}
  const node = {type: 'mdxJsxTextElement' as const, name: 'Stat', attributes: [attribute], children: []}
  return {node, ancestors: [], isLinked: false, start, end}
}

function saysOther({text}: Passage, quantity: Span, sign: Span, language: Language): StatFault {
  const written = text.slice(quantity.start, quantity.end)
  return {
    severity: 'error',
    reason: `Unexpected ${code(written)}, expected a number that the body cites`,
    span: quantity,
    actual: written,
    note: wordings[language](written, text.slice(sign.start, sign.end))
  }
}

const wordings = {
  zh: (text: string, words: string) =>
    `正文引用了“${text}”，但说的不是“${words}”：标题、摘要和说明里的数字要与正文说同一件事。`,
  en: (text: string, words: string) =>
    `The body cites “${text}”, but not for “${words}”: a title, summary or description says of a number what the body says.`
}
