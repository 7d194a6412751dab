import type {CheckedNumber} from '@collate/pipeline'
import {escapeMarkup} from '../markup.ts'
import {numberTexts} from './number-words.ts'

type Language = keyof typeof numberTexts

/** What some numbers were taken for, and the words by which they were compared: folded away, since most are true. */
export function renderNumbers(numbers: readonly CheckedNumber[], language: Language): string {
  if (numbers.length === 0) return ''
  const entries = numbers.map((d) => `<li>${renderNumber(d, language)}</li>`).join('')
  return `<details class="numbers"><summary>${numberTexts[language].summary(numbers.length)}</summary><ul>${entries}</ul></details>`
}

function renderNumber({written, reading, compared, unsaid}: CheckedNumber, language: Language): string {
  const words = numberTexts[language]
  const colon = language === 'zh' ? '：' : ': '
  const comma = language === 'zh' ? '、' : ', '
  const held = reading.says.length > 0 ? `${words.takenFor}${colon}${reading.says.join(' ')}` : words.nothing
  const said = compared.map((d) => renderWords(d, language))
  const parts = [
    `<strong>${escapeMarkup(written)}</strong> ${escapeMarkup(held)}`,
    ...(said.length > 0 ? [`${words.comparedBy}${colon}${said.join(comma)}`] : []),
    ...(unsaid.length > 0 ? [`${words.unsaid}${colon}${unsaid.map((d) => words.facets[d]).join(comma)}`] : [])
  ]
  return parts.join('<br>')
}

function renderWords(
  {facet, words, strength, agrees, in: beside}: CheckedNumber['compared'][number],
  language: Language
): string {
  const {facets, strengths, places, against} = numberTexts[language]
  const place = beside ? [places[beside]] : ofNumber.has(facet) ? [] : [strengths[strength]]
  const details = [facets[facet], ...place, ...(agrees ? [] : [against])]
  const [open, close, comma] = language === 'zh' ? ['（', '）', '，'] : [' (', ')', ', ']
  return `<q class="${agrees ? 'agrees' : 'differs'}">${escapeMarkup(words)}</q>${open}${details.join(comma)}${close}`
}

/** What the number says itself stands nowhere else. */
const ofNumber: ReadonlySet<CheckedNumber['unsaid'][number]> = new Set(['value', 'unit', 'hedge'])
