import type {LinkRecord} from '@collate/pipeline/link-record'
import {cellOf} from './reporters/markdown-cell.ts'
import {plural} from './totals.ts'

type Entry = LinkRecord['ledger'][string]
type Row = [url: string, entry: Entry]

/** The mark by which the issue is found again that shows this report. */
const mark = '<!-- collate links -->'

/** The longer a link fails, the louder: by the days that it has been failing. */
const ages = [
  {
    least: 14,
    title: 'Two weeks or more',
    advice:
      'Replace these links, or add an archived copy: `"archive": "https://…"` of the address in `content/links.json`.'
  },
  {least: 3, title: 'Three days or more', advice: 'Look at these by hand: somebody should know by now.'},
  {least: 1, title: 'New', advice: 'Nothing to do yet: most come back by themselves.'}
] as const

const mostRows = 200

/**
 * Markdown about the links of a publication, for the one issue that is updated
 * in place: what fails, the longest first.
 */
export function renderLinkReport({ledger, places}: Pick<LinkRecord, 'ledger' | 'places'>): string {
  const rows = Object.entries(ledger)
  const failing = rows.filter(([, d]) => (d.failingDays ?? 0) > 0).toSorted(byAge)
  const late = [...places.keys()].filter((url) => ledger[url] === undefined)
  const never = failing.filter(([, d]) => d.lastAlive === undefined).length

  const sections = [
    mark,
    `## ${failing.length === 0 ? 'All links answer' : `${plural(failing.length, 'link')} of ${rows.length + late.length} ${failing.length === 1 ? 'fails' : 'fail'}`}`,
    ...ages.map(({least, title, advice}, index) => {
      const most = ages[index - 1]?.least ?? Infinity
      const own = failing.filter(([, d]) => d.failingDays! >= least && d.failingDays! < most)
      return renderAge(title, advice, own, places)
    }),
    never > 0
      ? `${plural(never, 'failing link')} never seen alive: some servers do not open to programs.`
      : '',
    late.length > 0
      ? `${plural(late.length, 'link')} could not be asked in time; a greater \`--link-budget\` helps.`
      : '',
    'No link blocks because of its age: a pull request answers only for the links that it adds or changes.'
  ]

  return `${sections.filter((d) => d !== '').join('\n\n')}\n`
}

function renderAge(
  title: string,
  advice: string,
  rows: readonly Row[],
  places: LinkRecord['places']
): string {
  if (rows.length === 0) return ''
  const lines = rows.slice(0, mostRows).map(([url, entry]) => {
    const {failingDays, reason = '', lastAlive, archive} = entry
    const where = (places.get(url) ?? []).map(cellOf).join('<br>')
    const alive = lastAlive ?? 'never'
    return `| ${failingDays} | ${cellOf(url)} | ${cellOf(reason)} | ${alive} | ${cellOf(archive ?? '')} | ${where} |`
  })
  const rest = rows.length > mostRows ? [``, `${rows.length - mostRows} more are in the ledger.`] : []
  return [
    `### ${title}`,
    '',
    advice,
    '',
    '| Days | Link | Reason | Last alive | Archive | Where |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...rest
  ].join('\n')
}

function byAge([leftUrl, left]: Row, [rightUrl, right]: Row): number {
  return (right.failingDays ?? 0) - (left.failingDays ?? 0) || (leftUrl < rightUrl ? -1 : 1)
}
