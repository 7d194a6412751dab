import {reasonsOf} from '@collate/suggestions/citations'
import type {UncitedFile} from './citations-list.ts'
import {statisticRecord} from './statistics-json.ts'

/** Proposals for programs: one record for each quantity without a citation. */
export function citationsJson(files: readonly UncitedFile[]): string {
  return `${JSON.stringify(citationRecords(files), undefined, 2)}\n`
}

/**
 * The numbers without a citation as `collate cite --format json` prints them: one record each, 1-based, the
 * best proposal first.
 */
export function citationRecords(files: readonly UncitedFile[]) {
  return files.flatMap(({path, language, uncited}) =>
    uncited.map(({position: {start, end}, text, sentence, isBeside, proposals}) => ({
      path,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      text,
      sentence,
      inBody: !isBeside,
      proposals: proposals.map((proposal) => ({
        ...statisticRecord(proposal.observation),
        cite: proposal.cite,
        paste: proposal.paste ?? null,
        reasons: reasonsOf(proposal, language),
        fault: proposal.fault ? {...proposal.fault, note: proposal.fault.note[language]} : null
      }))
    }))
  )
}
