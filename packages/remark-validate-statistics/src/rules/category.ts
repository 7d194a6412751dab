/**
 * Check that a value is said of the category it belongs to.
 */
import type {Span} from '@collate/claims'
import type {Observation} from '@collate/statistics'
import {asCode, codes} from '../code.ts'
import {elsewhere, whoseValue} from '../judge/elsewhere.ts'
import {evidenceNote, sources} from '../judge/evidence-note.ts'
import {labelOfName} from '../judge/named-as.ts'
import {joinedName} from '../judge/joined-names.ts'
import {unseenFault} from '../judge/unseen-fault.ts'
import {unseenCategories} from '../judge/unseen-pins.ts'
import {listsOf, type PartList} from '../resolve/list.ts'
import type {PassageContext} from '../resolve/context.ts'
import type {CategoryFault, ReadingFault, StatReading} from '../resolve/stat.ts'
import {notePhrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const category: StatRule = {
  id: 'statistic-category',
  check({stats, context}) {
    const lists = listsOf(stats.flatMap(({readings}) => readings))
    return stats.flatMap((stat) => {
      const found = stat.readings.flatMap((reading) => {
        const named =
          reading.targets.flatMap((target) => target.categoryFault ?? [])[0] ?? joinedName(reading, context)
        if (named && !speaksOfList(reading, lists)) return [wrongCategory(reading, named, context)]
        return reading.fault?.facet === 'category' ? [otherCategory(reading, reading.fault, context)] : []
      })
      return found.length > 0
        ? found
        : unseenCategories(stat, context).map((d) =>
            unseenFault(d, 'without a category', wordings[context.notesIn].unseen, context)
          )
    })
  }
}

/** The rest, a number of parts, and the sum of parts that stand before it, are of no category. */
function speaksOfList({role, claim, stat}: StatReading, lists: readonly PartList[]): boolean {
  if (role !== 'sum') return role === 'rest' || role === 'parts'
  return lists.some(
    ({series, readings}) =>
      stat.citations.some(({indicator}) => indicator === series.indicator) &&
      readings.filter((d) => d.claim.quantity.start < claim.quantity.start).length > 1
  )
}

function wrongCategory(
  reading: StatReading,
  {span, known}: CategoryFault,
  context: PassageContext
): StatFault {
  const {language, notesIn, passage} = context
  const phrases = notePhrasesOf(context)
  const names = known.map(({label}) => label[language])
  const written = span && passage.text.slice(span.start, span.end)
  const rows = written === undefined ? [] : reading.targets.flatMap(({row}) => row ?? [])
  const notes = wordings[notesIn]
  return {
    severity: 'error',
    reason: written
      ? `Unexpected ${asCode(written)}, expected ${codes(names)}`
      : `Unexpected ${asCode(reading.slice)} without a category, expected one of ${codes(names)}`,
    span: span ?? reading.claim.quantity,
    actual: written ?? reading.slice,
    expected: names,
    note: phrases.sentences([
      ...rows.map(phrases.statistic),
      span ? whyOther(span, context) : notes.none(reading.targets[0]!.series.indicator.label[notesIn]),
      ...sources(rows, context)
    ]),
    cause: (rows[0] ?? known[0]!).place,
    stat: reading.stat,
    readings: [reading]
  }
}

/** Which words were taken for the category, and what the data call that. */
function whyOther(span: Span, context: PassageContext): string {
  const notes = wordings[context.notesIn]
  const written = context.passage.text.slice(span.start, span.end)
  const label = labelOfName(span, 'category', context)
  return label === undefined || label[context.language].toLowerCase() === written.toLowerCase()
    ? notes.cited(written)
    : notes.alias(written, label[context.notesIn])
}

function otherCategory(reading: StatReading, fault: ReadingFault, context: PassageContext): StatFault {
  const {row} = fault as ReadingFault & {facet: 'category'}
  const {notesIn} = context
  const nameOf = (d: Observation): string => (d.category ?? d.indicator).label[notesIn]
  const why = whoseValue(reading, wordings[notesIn], nameOf, row)
  return elsewhere(
    reading,
    fault,
    evidenceNote(reading, [fault.expected, {rows: [row]}], why, context),
    context
  )
}

const wordings = {
  zh: {
    cited: (text: string) => `“${text}”被当作类别，引用的却是另一项`,
    alias: (text: string, name: string) => `“${text}”被当作类别，是“${name}”的别名，引用的却是另一项`,
    none: (label: string) => `“${label}”的数值分项给出，句中要写明是哪一项`,
    unseen: (name: string) => `引用限定了“${name}”，读者却看不到：请在句中、表头、小标题或前一句里写明`,
    value: (text: string, name: string) => `“${text}”是“${name}”的数值`,
    gap: (text: string, name: string, other: string) => `“${text}”是“${name}”与“${other}”之差`
  },
  en: {
    cited: (text: string) => `“${text}” was taken for the category, and the citation names another one`,
    alias: (text: string, name: string) =>
      `“${text}” was taken for the category: an alias of “${name}”, and the citation names another one`,
    none: (label: string) => `“${label}” has a value for each category: name it in the sentence`,
    unseen: (name: string) =>
      `The citation pins “${name}”, and no reader sees that: name it in the sentence, the head of the table, the heading or the sentence before`,
    value: (text: string, name: string) => `“${text}” is the value of “${name}”`,
    gap: (text: string, name: string, other: string) =>
      `“${text}” is the gap between “${name}” and “${other}”`
  }
}
