import type {Severity} from '@collate/findings'
import type {VFile} from 'vfile'
import {readCheckedFile, type CheckedFile, type Message} from '../checked-file.ts'
import {locate, type Reporter} from '../reporter.ts'
import type {Tell} from '../told.ts'
import {countTotals, plural} from '../totals.ts'
import {renderChanges} from './changed-data.ts'
import {cellOf} from './markdown-cell.ts'
import {section} from './markdown-section.ts'

type Placed = Message & {path: string}

/** GitHub shows one mebibyte of a summary: enough for this many rows at their longest. */
const mostRows = 200
const mostHosts = 50

/** Markdown for the summary of a job: what blocks, what does not, what was waived, what was checked. */
export const summary: Reporter = (files, settings) => {
  const {tell} = settings
  const checked = files.map(readCheckedFile)
  const all = checked.flatMap((file) =>
    file.messages.map((d): Placed => ({...d, path: locate(file.path, settings)}))
  )
  const open = (severity: Severity) => all.filter((d) => !d.waived && d.severity === severity)
  const totals = countTotals(files)

  const sections = [
    `## ${tell(totals.error > 0 ? `Not ready: ${plural(totals.error, 'error')}` : 'Ready to merge')}`,
    [
      `${plural(totals.claims, 'claim')} in ${plural(totals.files, 'file')} checked against ${plural(totals.statistics, 'statistic')}: `,
      `${plural(totals.error, 'error')}, ${plural(totals.warning, 'warning')}, ${totals.info} for information, ${totals.waived} waived.`
    ]
      .map(tell)
      .join(''),
    renderFindings(tell, 'What blocks', open('error')),
    renderChanges(files, settings),
    renderFindings(
      tell,
      'What does not block',
      [...open('warning'), ...open('info')].filter((d) => d.ruleId !== 'data-changed')
    ),
    renderWaived(all, tell),
    renderFiles(checked, tell),
    renderLinks(files, tell)
  ]

  return `${sections.filter((d) => d !== '').join('\n\n')}\n`
}

function renderFindings(tell: Tell, title: string, findings: readonly Placed[]): string {
  if (findings.length === 0) return ''
  const rows = findings
    .slice(0, mostRows)
    .map((d) => [
      cellOf(place(d)),
      cellOf(d.reason),
      cellOf(d.note ?? ''),
      cellOf(`${d.ruleId} ${d.finding}`)
    ])
  return section(tell, title, ['Where', 'What', 'Why', 'Rule'], rows, findings.length)
}

function renderWaived(findings: readonly Placed[], tell: Tell): string {
  const waived = findings.filter((d) => d.waived)
  const rows = waived
    .slice(0, mostRows)
    .map((d) => [cellOf(place(d)), cellOf(d.reason), ...waiverCells(d), cellOf(`${d.ruleId} ${d.finding}`)])
  return section(tell, 'Waived', ['Where', 'What', 'By', 'Until', 'Reason', 'Rule'], rows, waived.length)
}

function waiverCells({waived}: Placed): string[] {
  return [cellOf(waived?.by ?? ''), waived?.until ?? '', cellOf(waived?.reason ?? '')]
}

function renderFiles(files: readonly CheckedFile[], tell: Tell): string {
  const rows = files
    .filter((d) => d.claims > 0)
    .slice(0, mostRows)
    .map((d) => [
      cellOf(d.path),
      String(d.claims),
      String(d.statistics),
      String(d.messages.filter((m) => !m.waived).length)
    ])
  const count = files.filter((d) => d.claims > 0).length
  return section(tell, 'Claims checked', ['File', 'Claims', 'Statistics', 'Findings'], rows, count)
}

const states = ['alive', 'moved', 'dead', 'unknown', 'private'] as const

/** What the web said, and the hosts that a reviewer has not seen before. */
function renderLinks(files: readonly VFile[], tell: Tell): string {
  const links = files.flatMap((d) => d.data.links ?? [])
  const rows = states
    .map((state) => ({state, urls: new Set(links.filter((d) => d.state === state).map((d) => d.url))}))
    .filter(({urls}) => urls.size > 0)
    .map(({state, urls}) => [tell(state), String(urls.size)])
  const hostsOf = (isNew: boolean) =>
    new Set(links.filter((d) => d.isNew === isNew && URL.canParse(d.url)).map((d) => new URL(d.url).host))
  const hosts = [...hostsOf(true).difference(hostsOf(false))].toSorted()
  const shown = hosts.slice(0, mostHosts).map(cellOf).join(', ')
  const more = hosts.length > mostHosts ? ` ${tell(`and ${hosts.length - mostHosts} more`)}` : ''
  return [
    section(tell, 'Links asked', ['State', 'Links'], rows, rows.length),
    hosts.length > 0 ? `${tell('Hosts that are new here: ')}${shown}${more}${tell('.')}` : ''
  ]
    .filter((d) => d !== '')
    .join('\n\n')
}

function place({path, line, column}: Placed): string {
  return `${path}:${line}:${column}`
}
