/**
 * Check that a value is said of those it counts.
 *
 * 82% of container users is not 82% of respondents.  Where a text names nobody, a
 * reader takes the base for everybody.
 */
import type {Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {asCode} from '../code.ts'
import {unitScale} from '@collate/judge/numbers'
import {elsewhere, whoseValue} from '../judge/elsewhere.ts'
import {evidenceNote, sources} from '../judge/evidence-note.ts'
import {labelOfName} from '../judge/named-as.ts'
import {findNarrowing} from '../judge/narrowing.ts'
import {unseenFault} from '../judge/unseen-fault.ts'
import {unseenPopulations} from '../judge/unseen-pins.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {ReadingFault, StatReading, Stat, Target} from '../resolve/stat.ts'
import {notePhrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const population: StatRule = {
  id: 'statistic-population',
  check: ({stats, context}) => stats.flatMap((stat) => checkStat(stat, context))
}

/** A base is a matter of the whole citation: each wrong name is reported once. */
function checkStat(stat: Stat, context: PassageContext): StatFault[] {
  const {readings} = stat
  const found = new Map<string, StatFault>()
  for (const reading of readings) {
    if (reading.role === 'parts' || reading.role === 'rank') continue
    const target = reading.targets.find((d) => d.populationFault && (d.populationFault.span || needsName(d)))
    const finding = target
      ? wrongPopulation(reading, target, context)
      : reading.fault?.facet === 'population'
        ? otherPopulation(reading, reading.fault, context)
        : narrowedPopulation(reading, context)
    if (!finding) continue
    const named = target?.populationFault?.span ? finding.actual : undefined
    const key = JSON.stringify([finding.expected, target ? named : finding.span])
    const known = found.get(key)
    if (known) found.set(key, {...known, readings: [...known.readings!, reading]})
    else found.set(key, finding)
  }
  if (found.size > 0) return [...found.values()]
  return unseenPopulations(stat, context).map((d) =>
    unseenFault(d, 'of nobody named', wordings[context.notesIn].unseen, context)
  )
}

/** A rate says by its measure of whom it is, as long as it is of everybody. */
function needsName(target: Target): boolean {
  const {base, population: own} = target.series.indicator
  const isImplied = base === 'implied' && target.populationFault?.known.id === own.id
  return isShare(target) && !isImplied
}

/** A count is of what it counts; only a share needs its base. */
function isShare({series}: Target): boolean {
  return unitScale(series.indicator.unit) !== 'amount'
}

function wrongPopulation(reading: StatReading, target: Target, context: PassageContext): StatFault {
  const {language, notesIn, passage} = context
  const {span, known} = target.populationFault!
  const phrases = notePhrasesOf(context)
  const notes = wordings[notesIn]
  const isOfNobody = known.id === ''
  const name = isOfNobody ? wordings[language].noBase : known.label[language]
  const written = span && passage.text.slice(span.start, span.end)
  const rows = target.row ? [target.row] : []
  return {
    severity: written ? 'error' : 'warning',
    reason: written
      ? `Unexpected ${asCode(written)}, expected ${asCode(name)}`
      : `Unexpected ${asCode(reading.slice)} of nobody named, expected ${asCode(name)}`,
    span: span ?? reading.claim.quantity,
    actual: written ?? reading.slice,
    expected: [name],
    note: phrases.sentences([
      ...rows.map(phrases.statistic),
      !span
        ? notes.none(isOfNobody ? notes.noBase : known.label[notesIn])
        : isOfNobody
          ? notes.nobody(passage.text.slice(span.start, span.end))
          : whyOther(reading, span, known.label[notesIn], context),
      ...sources(rows, context)
    ]),
    cause: known.place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** Which words were taken for the base, and why they are none of its names. */
function whyOther({settled}: StatReading, span: Span, name: string, context: PassageContext): string {
  const notes = wordings[context.notesIn]
  const written = context.passage.text.slice(span.start, span.end)
  const size = settled?.reading.base?.size
  if (size && size.start === span.start) return notes.size(written, name)
  const other = labelOfName(span, 'population', context)
  if (other === undefined || other[context.notesIn] === name) return notes.foreign(written, name)
  const isLabel = other[context.language].toLowerCase() === written.toLowerCase()
  return isLabel ? notes.other(written, name) : notes.alias(written, name, other[context.notesIn])
}

/** A part of those it counts: nobody has said that the value holds for it. */
function narrowedPopulation(reading: StatReading, context: PassageContext): StatFault | undefined {
  const target = reading.role === 'value' ? reading.targets.find(isShare) : undefined
  const known = target?.population
  const span = known && findNarrowing(reading, target, context)
  if (!span) return undefined
  const {language, notesIn, passage} = context
  const phrases = notePhrasesOf(context)
  const written = passage.text.slice(span.start, span.end)
  const name = known.label[language]
  const rows = target.row ? [target.row] : []
  return {
    severity: 'warning',
    reason: `Unexpected ${asCode(written)}, expected ${asCode(name)}`,
    span,
    actual: written,
    expected: [name],
    note: phrases.sentences([
      ...rows.map(phrases.statistic),
      wordings[notesIn].part(written, known.label[notesIn]),
      ...sources(rows, context)
    ]),
    cause: known.place,
    stat: reading.stat,
    readings: [reading]
  }
}

function otherPopulation(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const {row} = fault as ReadingFault & {facet: 'population'}
  const {notesIn} = context
  const notes = wordings[notesIn]
  const nameOf = (d: Observation): string =>
    d.population.id === '' ? notes.noBase : d.population.label[notesIn]
  const why =
    row.population.id === '' ? notes.ofNobody(reading.slice) : whoseValue(reading, notes, nameOf, row)
  return elsewhere(
    reading,
    fault,
    evidenceNote(reading, [fault.expected, {rows: [row]}], why, context),
    context
  )
}

const wordings = {
  zh: {
    other: (text: string, name: string) => `“${text}”被当作基数，这个数字的基数却是“${name}”`,
    alias: (text: string, name: string, other: string) =>
      `“${text}”被当作基数，是“${other}”的别名，这个数字的基数却是“${name}”`,
    foreign: (text: string, name: string) =>
      `“${text}”紧连着数字，被当作基数，却不是“${name}”的名称：确是同一群对象的，请在populations.csv的aliases_zh里加上这个说法`,
    size: (text: string, name: string) => `“${text}”被当作基数的大小，与来源给出的“${name}”的数目不符`,
    none: (name: string) => `句中没有写明基数；这个数字说的是“${name}”`,
    noBase: '不写基数',
    nobody: (text: string) =>
      `数据没有写明这个数字说的是谁，“${text}”就没有依据：请改写；如果来源说的正是他们，请在indicators.csv或observations.csv的population中写明`,
    value: (text: string, name: string) => `“${text}”是“${name}”的数值`,
    ofNobody: (text: string) => `“${text}”是不属于任何统计对象的那个数值`,
    gap: (text: string, name: string, other: string) => `“${text}”是“${name}”与“${other}”之差`,
    unseen: (name: string) => `引用限定了“${name}”，读者却看不到：请在句中、表头、小标题或前一句里写明`,
    part: (text: string, name: string) => `“${text}”只是“${name}”的一部分，来源没有单独给出这部分的数值`
  },
  en: {
    other: (text: string, name: string) =>
      `“${text}” was taken for the base, and the number counts “${name}”`,
    alias: (text: string, name: string, other: string) =>
      `“${text}” was taken for the base: an alias of “${other}”, and the number counts “${name}”`,
    foreign: (text: string, name: string) =>
      `“${text}” was taken for the base, to which grammar ties the number, and it is no name of “${name}”: where it is one, add it to aliases_en in populations.csv`,
    size: (text: string, name: string) =>
      `“${text}” was taken for how many were asked, and the source counts another number of “${name}”`,
    none: (name: string) => `The sentence does not say of whom; the number counts “${name}”`,
    noBase: 'no base',
    nobody: (text: string) =>
      `The data name nobody whom this number counts, so nothing bears out “${text}”: say it another way, or, where the source says it of them, fill in \`population\` in indicators.csv or observations.csv`,
    value: (text: string, name: string) => `“${text}” is the value of “${name}”`,
    ofNobody: (text: string) => `“${text}” is the value of nobody in particular`,
    gap: (text: string, name: string, other: string) =>
      `“${text}” is the gap between “${name}” and “${other}”`,
    unseen: (name: string) =>
      `The citation pins “${name}”, and no reader sees that: name them in the sentence, the head of the table, the heading or the sentence before`,
    part: (text: string, name: string) =>
      `“${text}” is only a part of “${name}”, and the source gives no value for it alone`
  }
}
