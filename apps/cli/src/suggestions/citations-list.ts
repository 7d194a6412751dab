import {styleText} from 'node:util'
import type {Language} from '@collate/articles'
import {type Proposal, type Uncited, reasonsOf} from '@collate/suggestions/citations'
import {printable, printableLine} from '../printable.ts'

/** An article's quantities without citations. */
export type UncitedFile = {
  /** As a person at this place would name it. */
  path: string
  /** In which its proposals are told. */
  language: Language
  uncited: readonly Uncited[]
}

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string

/** Proposals for people: where, what to paste, and why. */
export function renderCitations(files: readonly UncitedFile[], {colour}: {colour: boolean}): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, {validateStream: false}) : text)
  const blocks = files.flatMap(({path, language, uncited}) =>
    uncited.map((d) => renderUncited(d, path, language, paint))
  )
  return `${blocks.join('\n\n')}\n`
}

const texts = {
  zh: {
    none: '数据里没有与这句话相符的数字：用 `collate statistics` 找；报告还没有数据包的，用 `collate data new NAME` 建一个，再用 `collate data add` 收入数值；或改写成不带数字的说法',
    beside: '标题、摘要和说明文字里不能加标签：请在正文里引用它',
    crossed: '标签放不进这里的格式：请手工把标签加在整个格式外面',
    fault: (ruleId: string) => `贴上后仍有错误 ${ruleId}`
  },
  en: {
    none: 'no statistic goes with this sentence: look with `collate statistics`; where its report has no data package yet, make one with `collate data new NAME` and add its values with `collate data add`; or say it without a number',
    beside: 'no tags in titles, summaries and captions: cite it in the body',
    crossed: 'tags do not fit into the markup here: put them round all of it by hand',
    fault: (ruleId: string) => `an error would be left, ${ruleId}`
  }
}

function renderUncited(uncited: Uncited, path: string, language: Language, paint: Paint): string {
  const {position, text, proposals, isBeside} = uncited
  const {line, column} = position.start
  const place = paint('underline', `${path}:${line}:${column}`)
  const head = `${place}  ${paint('bold', printableLine(text))}  ${paint('dim', printableLine(excerpt(uncited)))}`
  if (proposals.length === 0) return `${head}\n  ${texts[language].none}`
  const isBare = proposals.every((d) => d.paste === undefined)
  const hint = isBare ? [`  ${isBeside ? texts[language].beside : texts[language].crossed}`] : []
  // Beside what the check accepts, the others only distract.
  const accepted = proposals.filter((d) => !d.fault)
  const shown = accepted.length > 0 ? accepted : proposals
  return [head, ...hint, ...shown.map((d) => renderProposal(d, language, paint))].join('\n')
}

const marks = {agrees: '✓', open: '·', disagrees: '✗'} as const

function renderProposal(proposal: Proposal, language: Language, paint: Paint): string {
  const {paste, cite, fault, observation} = proposal
  const reasons = reasonsOf(proposal, language)
  const facets = reasons.map(({verdict, text}) => `${marks[verdict]} ${text}`).join('  ')
  const isExplained = reasons.some((d) => d.verdict === 'disagrees')
  const left = fault
    ? [`    ${texts[language].fault(fault.ruleId)}${isExplained ? '' : `: ${fault.note[language]}`}`]
    : []
  const {title, publisher, published} = observation.source
  const lines = [
    `  ${paint(fault ? 'yellow' : 'green', printableLine(paste ?? `cite="${cite}"`))}`,
    `    ${facets}`,
    ...left,
    paint('dim', `    ${title} (${publisher}, ${published})`)
  ]
  return lines.map(printable).join('\n')
}

const reach = 30

/** The words round a quantity. */
function excerpt({sentence, text}: Uncited): string {
  const at = Math.max(0, sentence.indexOf(text))
  const start = Math.max(0, at - reach)
  const end = Math.min(sentence.length, at + text.length + reach)
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`
}
