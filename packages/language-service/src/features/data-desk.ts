import {changeRow, idOf, newPackageFiles} from '@collate/data-sources'
import {isId, tableNames, type TableName} from '@collate/statistics/files'
import {listPackages} from '@collate/statistics/read'
import type {DataService} from '../data-service.ts'
import {reportedEdition} from '../desk/edition-memory.ts'
import type {DeskFinder} from '../desk/find-desk.ts'
import {absolutePath, reportedPath} from '../desk/places.ts'
import type {PublicationDesk} from '../desk/publication-desk.ts'
import type {FileDiagnostics} from '../file-diagnostics.ts'
import {dataFindingsIn} from './data-findings.ts'
import {readPastedTable} from './pasted-table.ts'
import {dataTablesIn, type TableTexts} from './data-tables.ts'

const descriptorName = 'datapackage.json'

/**
 * Serve who works on data.
 *
 * @param inTurn - waits for what was asked before
 * @param diagnose - tells the findings of the article that a file belongs to
 */
export function createDataDesk(
  finder: DeskFinder,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  diagnose: (path: string) => Promise<FileDiagnostics[]>
): DataService {
  const ofPackage = <T>(
    path: string,
    answer: (name: string, desk: PublicationDesk) => Promise<T[]>
  ): Promise<T[]> =>
    inTurn(async () => {
      const desk = await finder.find(path)
      const [data, name, file] = (desk && reportedPath(path, desk.publication)?.split('/')) ?? []
      return desk && data === 'data' && name && file ? answer(name, desk) : []
    })

  return {
    dataPackages: (path) =>
      inTurn(async () => {
        const desk = await finder.find(path)
        return desk ? listed(desk) : []
      }),
    dataTables: (path) => ofPackage(path, async (name, desk) => dataTablesIn(await textsOf(name, desk))),
    dataFindings: (path, language) =>
      ofPackage(path, async (name, desk) => {
        const {publication, store} = desk
        return dataFindingsIn(name, publication, store.data, await textsOf(name, desk), language)
      }),
    changedTable: async (table, text, change) => changeRow(table, text, change),
    newPackage: (path, name, title) =>
      inTurn(async () => {
        const desk = await finder.find(path)
        if (!desk || !isId(name) || (await listed(desk)).some((d) => d.name === name)) return null
        const folder = `${desk.publication.data}/${name}`
        const files = newPackageFiles({name, title, rows: {}})
        return Array.from(files, ([file, text]) => ({path: `${folder}/${file}`, text}))
      }),
    pastedTable: async (path, table, language) => {
      const [read] = await ofPackage(path, async (name, desk) => {
        const folder = `${desk.publication.data}/${name}`
        return [readPastedTable(name, folder, await textsOf(name, desk), table, language)]
      })
      return read ?? null
    },
    idOfLabel: async (label) => idOf(label, ''),
    citingArticles: (path) => ofPackage(path, citing)
  }

  async function citing(name: string, desk: PublicationDesk): Promise<FileDiagnostics[]> {
    const {folders} = await desk.base()
    const found: FileDiagnostics[] = []
    for (const {slug, editions} of folders.values()) {
      const paths = editions.map((d) => absolutePath(reportedEdition(slug, d), desk.publication))
      const texts = await Promise.all(paths.map((d) => textOf(d, desk)))
      if (paths[0] !== undefined && texts.some((d) => d?.includes(`${name}/`)))
        found.push(...(await diagnose(paths[0])))
    }
    return found
  }
}

async function listed({publication: {data, check}, store}: PublicationDesk) {
  const {names} = await listPackages(data, store.data, check.isIgnored).catch(() => ({names: []}))
  const packages = names.map(async (name) => {
    const path = `${data}/${name}/${descriptorName}`
    const loaded = await store.load(path)
    return {name, title: titleIn(loaded) ?? name, path}
  })
  return Promise.all(packages)
}

function titleIn(loaded: {value: string | Uint8Array} | {code: string}): string | undefined {
  if ('code' in loaded) return undefined
  const text = typeof loaded.value === 'string' ? loaded.value : new TextDecoder().decode(loaded.value)
  try {
    const {title} = JSON.parse(text) as {title?: unknown}
    return typeof title === 'string' && title !== '' ? title : undefined
  } catch {
    return undefined
  }
}

async function textsOf(name: string, desk: PublicationDesk): Promise<TableTexts> {
  const texts = new Map<TableName, {path: string; text: string}>()
  for (const table of tableNames) {
    const path = `${desk.publication.data}/${name}/${table}.csv`
    const text = await textOf(path, desk)
    if (text !== undefined) texts.set(table, {path, text})
  }
  return texts
}

async function textOf(path: string, {store}: PublicationDesk): Promise<string | undefined> {
  const loaded = await store.load(path)
  if ('code' in loaded) return undefined
  if (typeof loaded.value === 'string') return loaded.value
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(loaded.value)
}
