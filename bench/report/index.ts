// `node bench/report/index.ts`: from a report of some 30 pages, printed here, to a data package by `collate data`:
// the share of values and locators that are right, what has to be mended by hand, and what it takes.
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {startBrowser} from '@collate/astro/browser'
import {countRight} from './count-right.ts'
import {reportHtml} from './pages.ts'
import {steps, truth} from './steps.ts'

const run = promisify(execFile)
const command = path.join(import.meta.dirname, '../../apps/cli/bin/collate.js')
/** Characters a minute of somebody who types slowly, and looks at the report meanwhile. */
const speed = 100

const root = await mkdtemp(path.join(tmpdir(), 'report-'))
try {
  const pdf = path.join(root, 'report.pdf')
  await print(pdf)
  await writeFile(path.join(root, 'collate.config.json'), '{}')
  await mkdir(path.join(root, 'data'))
  const begin = performance.now()
  let typed = 0
  for (const args of commands()) {
    typed += ['collate', ...args].join(' ').length
    // A proposal that is refused leaves its values to be put in by hand.
    await run(process.execPath, [command, ...args], {cwd: root}).catch(({stderr}: {stderr: string}) =>
      console.log(stderr.trim().slice(0, 300))
    )
  }
  const seconds = (performance.now() - begin) / 1000
  const {pages, values, locators, missing, wrong} = await countRight(
    pdf,
    path.join(root, 'data/harbours'),
    truth
  )
  const all = truth.length
  console.log(`${pages} pages, ${all} values, ${commands().length} commands of ${typed} characters`)
  console.log(
    `values right: ${values} of ${all}; locators right: ${locators} of ${all}; wrong: ${wrong.length}; by hand: ${missing.length}`
  )
  for (const row of wrong) console.log(`  wrong: ${row}`)
  for (const row of missing) console.log(`  by hand: ${row}`)
  const check = await run(process.execPath, [command, 'data', 'check', 'harbours'], {cwd: root}).catch(
    (error: {stdout: string}) => error
  )
  console.log(check.stdout.split('\n')[0])
  console.log(
    `${(seconds / 60).toFixed(1)} minutes of the machine, some ${(typed / speed).toFixed(0)} of typing`
  )
} finally {
  await rm(root, {recursive: true})
}

async function print(file: string): Promise<void> {
  const browser = await startBrowser()
  const page = await browser.newPage()
  await page.setContent(reportHtml())
  await page.pdf({
    path: file,
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate:
      '<div style="font-size:8pt;width:100%;text-align:center">Harbours of the Outer Isles 2031</div>',
    footerTemplate:
      '<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span></div>'
  })
  await browser.close()
}

function commands(): string[][] {
  const populations = [
    'passengers|passengers|旅客',
    'drivers|drivers|驾车旅客',
    'sailings|sailings|航次|crossings',
    'residents|residents|居民',
    'quays|quays|码头'
  ]
  const source =
    'report|Harbours of the Outer Isles 2031|||Harbour Council|https://example.org/harbours.pdf|2032-02-01|en'
  return [
    [
      'data',
      'new',
      'harbours',
      '--title',
      'Harbours',
      '--source',
      source,
      ...populations.flatMap((d) => ['--population', d]),
      '--yes'
    ],
    ...steps.map(({indicator, labels, args}) => [
      'data',
      'add',
      'pdf',
      'report.pdf',
      '--package',
      'harbours',
      '--source',
      'report',
      '--indicator',
      `${indicator}|${labels}`,
      ...args,
      '--write'
    ])
  ]
}
