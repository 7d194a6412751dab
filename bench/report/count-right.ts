import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {parseCsv} from '@collate/statistics/files'
import {getDocument, VerbosityLevel} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {TrueValue} from './steps.ts'

/** How much of a report a package has right. */
export type RightCount = {
  pages: number
  values: number
  locators: number
  /** Values that no row has, and have to be put in by hand. */
  missing: string[]
  wrong: string[]
}

/** Hold the rows of a package against what its report states, and their locators against the pages of its words. */
export async function countRight(
  pdf: string,
  folder: string,
  truth: readonly TrueValue[]
): Promise<RightCount> {
  const pages = await wordsOfPages(pdf)
  const [rows, populations, categories] = await Promise.all(
    ['observations', 'populations', 'categories'].map((name) => readTable(path.join(folder, `${name}.csv`)))
  )
  const labels = new Map([
    ...populations!.map((d) => [`~${d['id']}`, d['label_en']] as const),
    ...categories!.map((d) => [`${d['indicator']}#${d['id']}`, d['label_en']] as const)
  ])
  const found = new Map(
    rows!.map((row) => {
      const category = labels.get(`${row['indicator']}#${row['category']}`)
      const of = category ?? labels.get(`~${row['population']}`) ?? ''
      return [[row['indicator'], row['period'], of].join(' '), row] as const
    })
  )
  const count: RightCount = {pages: pages.length, values: 0, locators: 0, missing: [], wrong: []}
  for (const {indicator, period, of, value, beside, row: name} of truth) {
    const key = [indicator, period, of].join(' ')
    const row = found.get(key)
    found.delete(key)
    if (row?.['value'] === value) count.values++
    else if (row) count.wrong.push(`${key}: ${row['value']} for ${value}`)
    else count.missing.push(`${key}: ${value}`)
    const title = pages.findIndex((d) => d.includes(squeezed(beside)))
    const page = pages.findIndex((d, at) => at >= title && d.includes(squeezed(name))) + 1
    if (row && new RegExp(`^pp?\\. ${page}(?!\\d)`).test(row['locator'] ?? '')) count.locators++
    else if (row) count.wrong.push(`${key}: at ${row['locator']}, not at p. ${page}`)
  }
  for (const [key, row] of found) count.wrong.push(`${key}: ${row['value']}, which the report does not state`)
  return count
}

/** The words of each page, without spaces: each program sets these otherwise. */
async function wordsOfPages(file: string): Promise<string[]> {
  const data = new Uint8Array(await readFile(file))
  const document = await getDocument({data, verbosity: VerbosityLevel.ERRORS}).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const {items} = await (await document.getPage(number)).getTextContent()
    pages.push(squeezed(items.map((d) => ('str' in d ? d.str : '')).join('')))
  }
  await document.loadingTask.destroy()
  return pages
}

function squeezed(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

async function readTable(file: string): Promise<Array<Record<string, string>>> {
  const [header, ...rows] = parseCsv(await readFile(file, 'utf8')).rows
  return rows.map(({values}) => Object.fromEntries(values.map((d, at) => [header!.values[at]!, d])))
}
