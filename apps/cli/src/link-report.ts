import type {LinkRecord} from '@collate/pipeline/link-record'
import {cellOf} from './reporters/markdown-cell.ts'
import type {Tell} from './told.ts'
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
export function renderLinkReport(
  {ledger, places}: Pick<LinkRecord, 'ledger' | 'places'>,
  tell: Tell
): string {
  const rows = Object.entries(ledger)
  const failing = rows.filter(([, d]) => (d.failingDays ?? 0) > 0).toSorted(byAge)
  const late = [...places.keys()].filter((url) => ledger[url] === undefined)
  const never = failing.filter(([, d]) => d.lastAlive === undefined).length

  const sections = [
    mark,
    `## ${headlineOf(failing.length, rows.length + late.length, tell)}`,
    ...ages.map(({least, title, advice}, index) => {
      const most = ages[index - 1]?.least ?? Infinity
      const own = failing.filter(([, d]) => d.failingDays! >= least && d.failingDays! < most)
      return renderAge(title, advice, own, places, tell)
    }),
    never > 0
      ? tell(`${plural(never, 'failing link')} never seen alive: some servers do not open to programs.`)
      : '',
    late.length > 0
      ? tell(`${plural(late.length, 'link')} could not be asked in time; a greater \`--link-budget\` helps.`)
      : '',
    tell(
      'No link blocks because of its age: a pull request answers only for the links that it adds or changes.'
    )
  ]

  return `${sections.filter((d) => d !== '').join('\n\n')}\n`
}

function headlineOf(failing: number, all: number, tell: Tell): string {
  if (failing === 0) return tell('All links answer')
  return tell(failing === 1 ? `1 link of ${all} fails` : `${failing} links of ${all} fail`)
}

function renderAge(
  title: string,
  advice: string,
  rows: readonly Row[],
  places: LinkRecord['places'],
  tell: Tell
): string {
  if (rows.length === 0) return ''
  const lines = rows.slice(0, mostRows).map(([url, entry]) => {
    const {failingDays, reason = '', lastAlive, archive} = entry
    const where = (places.get(url) ?? []).map(cellOf).join('<br>')
    const alive = lastAlive ?? tell('never')
    return `| ${failingDays} | ${cellOf(url)} | ${cellOf(reason)} | ${alive} | ${cellOf(archive ?? '')} | ${where} |`
  })
  const rest = rows.length > mostRows ? [``, tell(`${rows.length - mostRows} more are in the ledger.`)] : []
  return [
    `### ${tell(title)}`,
    '',
    tell(advice),
    '',
    `| ${['Days', 'Link', 'Reason', 'Last alive', 'Archive', 'Where'].map(tell).join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    ...rest
  ].join('\n')
}

function byAge([leftUrl, left]: Row, [rightUrl, right]: Row): number {
  return (right.failingDays ?? 0) - (left.failingDays ?? 0) || (leftUrl < rightUrl ? -1 : 1)
}
