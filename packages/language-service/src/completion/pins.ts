import type {Language} from '@collate/claims'
import type {Observation, Statistics} from '@collate/statistics'
import {valueText} from '@collate/suggestions/value-text'
import type {CompletionItem, Range} from 'vscode-languageserver-types'

/** A pin that can be written: its text, and what it means in both languages. */
type Pin = {text: string; labels: Record<Language, string>}

const pinOf: Record<string, (row: Observation) => Pin | undefined> = {
  '@': ({period}) => ({text: period, labels: {zh: period, en: period}}),
  '~': ({population: {id, label}}) => (id === '' ? undefined : {text: id, labels: label}),
  '#': ({category}) => category && {text: category.id, labels: category.label},
  '^': ({vintage}) => ({text: vintage, labels: {zh: vintage, en: vintage}})
}

/**
 * The pins of a citation that its data have.
 *
 * @param head - `package/indicator`, with the pins before this one
 * @param sign - that the pin begins with
 * @param written - what the editor has of the pin
 * @param range - of the pin, without its sign
 */
export function completePin(
  head: string,
  sign: string,
  written: string,
  range: Range,
  {packages}: Statistics,
  language: Language
): CompletionItem[] {
  const [name, indicator] = head.split(/[@~#^]/, 1)[0]!.split('/')
  const rows = packages.get(name ?? '')?.observations.filter((d) => d.indicator.id === indicator) ?? []
  const pins = new Map<string, {pin: Pin; row: Observation}>()
  for (const row of rows.toReversed()) {
    const pin = pinOf[sign]?.(row)
    if (pin && !pins.has(pin.text)) pins.set(pin.text, {pin, row})
  }
  return [...pins.values()].map(({pin: {text, labels}, row}, index) => ({
    label: text,
    kind: 12,
    detail: labels[language] === text ? valueText(row, language) : labels[language],
    sortText: String(index).padStart(4, '0'),
    filterText: [...new Set([written, text, labels.zh, labels.en])].join(' ').trim(),
    textEdit: {range, newText: text}
  }))
}
