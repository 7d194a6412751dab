import type {DataFinding, DataTable} from '@collate/language-service'
import type {DataWords} from '../data-words.ts'
import {messageText, newElement} from '../page/new-element.ts'
import type {StudioWords} from '../studio-words.ts'

const severityClass: Record<DataFinding['severity'], string> = {
  error: 'severity-1',
  warning: 'severity-2',
  missing: 'severity-3'
}

/**
 * List what was found in data, worst first.
 *
 * @param goTo - opens the form of a row; what stands in no row of a sound table opens none
 */
export function dataFindingEntries(
  findings: readonly DataFinding[],
  tables: readonly DataTable[],
  words: StudioWords,
  say: DataWords,
  goTo: (table: DataTable, row: number, column: string | undefined) => void
): HTMLElement[] {
  const order: ReadonlyArray<DataFinding['severity']> = ['error', 'warning', 'missing']
  return findings
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({path, line, row, column, severity, rule, message}) => {
      const [headline = '', ...notes] = message.split('\n')
      const name = path.slice(path.lastIndexOf('/') + 1)
      const table = tables.find((d) => d.path === path && d.isSound)
      const text = messageText(headline)
      const head =
        table && row !== undefined
          ? newElement('button', {type: 'button', class: 'headline'}, ...text)
          : newElement('p', {}, ...text)
      if (table && row !== undefined) head.addEventListener('click', () => goTo(table, row, column))
      return newElement(
        'li',
        {class: `finding ${severityClass[severity]}`},
        newElement(
          'p',
          {class: 'about'},
          newElement('span', {class: 'severity'}, say.severities[severity]),
          ` · ${name}, ${words.line(line + 1)}${rule === undefined ? '' : ` · ${rule}`}`
        ),
        head,
        ...notes.map((note) => newElement('p', {class: 'note'}, ...messageText(note)))
      )
    })
}
