/**
 * Check that a text measures what its source measured.
 *
 * “Containers in production” is not “most or all applications in containers in
 * production”: the words that an indicator requires have to be in the sentence.
 */
import type {Span} from '@collate/claims'
import type {Indicator} from '@collate/statistics'
import {asCode} from '../code.ts'
import {sources} from '../judge/evidence-note.ts'
import {lookAlike} from '../judge/terms.ts'
import type {JudgedPassage, PassageContext} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {StatReading, Stat} from '../resolve/stat.ts'
import {notePhrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const measure: StatRule = {
  id: 'statistic-measure',
  check: (passage) => passage.stats.flatMap((stat) => checkStat(stat, passage))
}

/** The words of a measure are a matter of the whole citation: what is missing is reported once. */
function checkStat(stat: Stat, passage: JudgedPassage): StatFault[] {
  const {context} = passage
  const found: StatFault[] = []
  const told = new Set<Indicator>()
  for (const reading of stat.readings) {
    const {settled} = reading
    const indicator = rowsOf(reading)[0]?.indicator
    if (!settled || !indicator) continue
    const fault = settled.faults.find(({facet}) => facet === 'measure')
    if (fault && !told.has(indicator)) {
      told.add(indicator)
      const {groups: missing, sign} = fault
      if (!missing && sign) {
        // Of a number that is wrong either way nobody knows which way it was meant.
        if (reading.fault?.facet !== 'value')
          found.push(saysOtherwise(reading, sign, indicator, 'turned', context))
        continue
      }
      const groups = indicator.terms[context.language].filter((_, group) => missing?.includes(group))
      // Had lost their home through domestic abuse: the words are there, and another one stands nearer.
      const isNearer = sign && groups.every((words) => words.some((word) => isWritten(word, passage)))
      found.push(
        isNearer
          ? saysOtherwise(reading, sign, indicator, 'denied', context)
          : wrongMeasure(stat, groups, indicator, undefined, context)
      )
    }
    const other = !fault && lookAlike(indicator, stat, passage)
    if (other && !told.has(indicator)) {
      told.add(indicator)
      found.push(wrongMeasure(stat, [], indicator, other.label, context))
    }
    const [denial] = settled.denials
    if (denial && !fault && !other) found.push(saysOtherwise(reading, denial, indicator, 'denied', context))
  }
  return found
}

function isWritten(word: string, {context}: JudgedPassage): boolean {
  return context.passage.text.toLowerCase().includes(word.toLowerCase())
}

/** Words that deny the measure, or name its two sides the other way round. */
function saysOtherwise(
  reading: StatReading,
  span: Span,
  indicator: Indicator,
  why: 'denied' | 'turned',
  context: PassageContext
): StatFault {
  const rows = rowsOf(reading)
  const {language, notesIn, passage} = context
  const phrases = notePhrasesOf(context)
  const written = passage.text.slice(span.start, span.end)
  const label = indicator.label[language]
  return {
    severity: 'error',
    reason: `Unexpected ${asCode(written)}, expected ${asCode(label)}`,
    span,
    actual: written,
    expected: [label],
    note: phrases.sentences([
      ...rows.slice(0, 1).map(phrases.statistic),
      wordings[notesIn][why](written, indicator.label[notesIn]),
      ...sources(rows, context)
    ]),
    ...(rows[0] && {cause: rows[0].place}),
    stat: reading.stat,
    readings: [reading]
  }
}

function wrongMeasure(
  stat: Stat,
  missing: string[][],
  indicator: Indicator,
  other: Indicator['label'] | undefined,
  context: PassageContext
): StatFault {
  const {language, notesIn, passage} = context
  const {label} = indicator
  const phrases = notePhrasesOf(context)
  const notes = wordings[notesIn]
  const rows = [...new Set(stat.readings.flatMap(rowsOf))]
  const instead = missing.length > 0 ? termInstead(indicator, context) : undefined
  const expected = missing.map((group) => group[0]!)
  const words = missing.map((group) => group.map((word) => `“${word}”`).join(notes.or))
  return {
    severity: 'error',
    reason:
      expected.length > 0
        ? `Unexpected ${asCode(stat.text)} without ${expected.map(asCode).join(' and ')}, expected ${asCode(label[language])}`
        : `Unexpected ${asCode(other![language])}, expected ${asCode(label[language])}`,
    span: stat.readings[0]?.claim.quantity ?? stat.span,
    actual: stat.text,
    expected: expected.length > 0 ? expected : [label[language]],
    note: phrases.sentences([
      ...rows.slice(0, 2).map(phrases.statistic),
      words.length > 0 ? notes.missing(label[notesIn], words) : undefined,
      instead && notes.instead(passage.text.slice(instead.start, instead.end), instead.other.label[notesIn]),
      other && notes.other(other[notesIn]),
      ...sources(rows, context)
    ]),
    ...(rows[0] && {cause: rows[0].place}),
    stat,
    readings: stat.readings
  }
}

/** A word of another measure of the same kind that the sentence names in full, where one of this one is missing. */
function termInstead(
  {package: name, id, unit}: Indicator,
  {terms, library, named, language}: PassageContext
): (Span & {other: Indicator}) | undefined {
  const key = `${name}/${id}`
  for (const {values, ...span} of terms) {
    if (values.some((d) => d.indicator === key)) continue
    for (const {indicator} of values) {
      const [packageName = '', other = ''] = indicator.split('/')
      const found = library.package(packageName)?.indicators.get(other)
      const isNamed = found?.terms[language].every((_, group) => named.get(indicator)?.has(group))
      if (found?.unit === unit && isNamed) return {...span, other: found}
    }
  }
  return undefined
}

const wordings = {
  zh: {
    or: '或',
    missing: (label: string, words: string[]) =>
      `“${label}”要求句中有${words.join('，以及')}，缺了它说的就是另一件事`,
    instead: (word: string, label: string) => `句中的“${word}”是“${label}”的用语`,
    other: (label: string) => `句子说的像是“${label}”`,
    turned: (word: string, label: string) => `“${word}”把“${label}”的前后项颠倒了，比值也要随之颠倒`,
    denied: (word: string, label: string) => `有了“${word}”，句子说的就不再是“${label}”`
  },
  en: {
    or: ' or ',
    missing: (label: string, words: string[]) =>
      `“${label}” needs ${words.join(', and ')} in the sentence; without it the number says something else`,
    instead: (word: string, label: string) => `“${word}” in the sentence is a word of “${label}”`,
    other: (label: string) => `The sentence reads like “${label}”`,
    turned: (word: string, label: string) =>
      `“${word}” turns round the two sides of “${label}”; the number has to be turned round with them`,
    denied: (word: string, label: string) => `With “${word}” the sentence no longer says “${label}”`
  }
}
