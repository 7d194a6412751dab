/**
 * Warn where a number rests on weak evidence.
 *
 * A text that repeats a number cannot be its own source; a secondary or derived value has not been seen where it was
 * published first.  What was first published in the very text that is translated has.
 */
import type {Observation} from '@collate/statistics'
import {asCode} from '../code.ts'
import {isOwnSource} from '../judge/own-source.ts'
import {sources} from '../judge/evidence-note.ts'
import {followsFrom} from '../judge/follows-from.ts'
import type {PassageContext} from '../resolve/context.ts'
import {rowsOf} from '../resolve/rows.ts'
import type {Stat} from '../resolve/stat.ts'
import {notePhrasesOf, type StatFault, type StatRule} from '../rule.ts'

export const evidence: StatRule = {
  id: 'statistic-evidence',
  check: ({stats, context}) => stats.flatMap((stat) => checkStat(stat, context))
}

function checkStat(stat: Stat, context: PassageContext): StatFault[] {
  const rows = stat.readings.flatMap(rowsOf).filter((row) => row.evidence !== 'primary')
  const own = rows.filter((row) => isOwnSource(row, context))
  const weak = own.length > 0 ? own : rows.filter((row) => isWeak(row, context))
  const [row] = weak
  if (!row) return []
  const reason = own.length > 0 ? 'own' : (row.evidence as 'secondary' | 'derived')
  const phrases = notePhrasesOf(context)
  const {expected} = wordings[context.language]
  return [
    {
      severity: 'warning',
      reason: `Unexpected ${asCode(row.evidence)} evidence for ${asCode(stat.text)}, expected ${asCode(expected)}`,
      span: stat.readings[0]!.claim.quantity,
      actual: row.evidence,
      expected: [expected],
      note: phrases.sentences([
        phrases.statistic(row),
        wordings[context.notesIn].notes[reason],
        ...sources(weak, context)
      ]),
      cause: row.place,
      stat,
      readings: stat.readings.filter((reading) => rowsOf(reading).some((d) => weak.includes(d)))
    }
  ]
}

/** A share that follows from two values that the article cites can be worked out again by anybody who reads it. */
function isWeak(row: Observation, {stated}: PassageContext): boolean {
  return row.evidence === 'secondary' || (row.evidence === 'derived' && !followsFrom(row, stated))
}

const wordings = {
  zh: {
    expected: '第一手来源',
    notes: {
      own: '数据里唯一的出处就是被翻译的这篇文章，等于没有核对',
      secondary: '数据取自转述，没有见到首次发表它的文件',
      derived: '这是由别的数据推算出来的，来源没有直接给出'
    }
  },
  en: {
    expected: 'a primary source',
    notes: {
      own: 'Its only source is the text that is being translated, so nothing has been checked',
      secondary:
        'The value is taken from somebody who repeats it; where it was published first has not been seen',
      derived: 'The value is worked out from others, and no source gives it'
    }
  }
}
