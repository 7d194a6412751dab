import {attribute, settleWaivers} from '@collate/findings'
import type {Observation} from '@collate/statistics'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {ReadArticle} from '../read-article.ts'
import type {StatNode} from '../extract/passage.ts'
import type {Answered, ReadPassage, StatReading} from '../resolve/stat.ts'
import {judgeCaption} from './captions.ts'
import {judgeCharts} from './charts.ts'
import {judge, type Findings} from './judge.ts'

/**
 * Judge all that an article says; what is found becomes messages of the file.
 *
 * An editor’s note answers findings first, and what it says itself is judged
 * after that: no note answers for a note.
 *
 * @returns messages about each claim
 */
export function judgeArticle(
  {context, cited, loose, charts}: ReadArticle,
  tree: Root,
  file: VFile
): Findings {
  const findings: Findings = new Map()
  const passages = [...cited, ...loose]
  const lists = Map.groupBy(cited, ({passage}) => passage.list)
  for (const read of passages) {
    const {note, chart, list} = read.passage
    const inList = list && lists.get(list)?.flatMap(rowsTold)
    if (chart) judgeCaption(read, chart, loose, file, findings)
    else if (!note) judge({...read, ...(inList && {inList})}, file, findings)
  }
  judgeCharts(charts, file, context)

  const bodyStart = file.data.article?.bodyStart ?? 0
  settleWaivers(tree, file, {today: context.today, bodyStart, judged: isJudged})

  for (const read of passages) {
    const {note} = read.passage
    if (note) judge({...read, answered: answeredBy(note, findings)}, file, findings)
  }
  return findings
}

function answeredBy(note: StatNode, findings: Findings): Answered {
  const rule = attribute(note, 'waives')
  const id = attribute(note, 'finding')
  const readings = [...findings].flatMap(([reading, messages]) =>
    messages.some((d) => d.ruleId === rule && d.finding === id) ? [reading] : []
  )
  return {
    rows: [...new Set(readings.flatMap(rowsAbout))],
    written: readings.map(({claim}) => claim.quantity)
  }
}

function rowsTold({stats}: ReadPassage): Observation[] {
  return stats.flatMap(({readings}) => readings.flatMap(({targets: [target]}) => target?.row ?? []))
}

function rowsAbout({targets, pair, expected, fault}: StatReading): Observation[] {
  return [
    ...targets.flatMap(({row}) => row ?? []),
    ...(pair ? [pair.from, pair.to] : []),
    ...expected.flatMap(({rows}) => rows),
    ...(fault && 'row' in fault ? [fault.row] : [])
  ]
}

/** Notes for other rules are left to whoever judges by them. */
function isJudged(rule: string): boolean {
  return rule.startsWith('statistic-') || rule === 'waiver-unknown'
}
