import {attribute, report} from '@collate/findings'
import type {VFile} from 'vfile'
import {isKnown, readCitations} from '../citation.ts'
import type {StatNode} from '../extract/passage.ts'
import type {ArticleContext} from '../resolve/context.ts'
import {unknown, unknownCitation} from '../rules/unknown.ts'
import {hasFault, source} from './judge.ts'

/** Check that charts draw statistics that are there. */
export function judgeCharts(
  charts: readonly StatNode[],
  file: VFile,
  {library, language}: ArticleContext
): void {
  for (const chart of charts) {
    if (hasFault(file, chart)) continue
    for (const citation of readCitations(attribute(chart, 'of'), library)) {
      if (isKnown(citation)) continue
      const {reason, severity, actual, expected, note: zh} = unknownCitation(citation, 'zh')
      const {note: en} = unknownCitation(citation, 'en')
      report(
        file,
        {
          ruleId: unknown.id,
          severity,
          reason,
          place: chart.position,
          against: citation.text,
          actual,
          expected,
          note: {zh, en},
          language
        },
        source
      )
    }
  }
}
