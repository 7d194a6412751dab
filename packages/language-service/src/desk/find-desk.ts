import {
  ConfigurationError,
  configurationName,
  createPublication,
  folderOf,
  readConfiguration
} from '@collate/publication/core'
import {openDesk, type PublicationDesk} from './publication-desk.ts'
import type {DocumentStore} from './store.ts'

/** Finds publications: that of a file has the nearest `collate.config.json` above it. */
export type DeskFinder = {
  /**
   * @returns nothing where the file belongs to no publication
   * @throws {ConfigurationError} where the configuration says what cannot be
   */
  find(path: string): Promise<PublicationDesk | undefined>
  /** Take note that a file is not what it was. */
  forget(path: string, isListed: boolean): void
}

/** @param today - tells the day */
export function createDeskFinder(store: DocumentStore, today: () => string): DeskFinder {
  const desks = new Map<string, PublicationDesk>()
  const homes = new Map<string, string | undefined>()

  return {
    async find(path) {
      const folder = folderOf(path)
      if (!homes.has(folder)) homes.set(folder, await findHome(folder))
      const home = homes.get(folder)
      return home === undefined ? undefined : (desks.get(home) ?? openAt(home))
    },
    forget(path, isListed) {
      if (path.endsWith(`/${configurationName}`)) {
        homes.clear()
        desks.clear()
      } else for (const desk of desks.values()) if (isOf(path, desk)) desk.forget(path, isListed)
    }
  }

  async function findHome(from: string): Promise<string | undefined> {
    for (let folder = from; ; folder = folderOf(folder)) {
      const loaded = await store.load(nameIn(folder))
      if ('value' in loaded) return folder
      if (folderOf(folder) === folder) return undefined
    }
  }

  async function openAt(home: string): Promise<PublicationDesk> {
    const loaded = await store.load(nameIn(home))
    const text = 'value' in loaded ? textOf(loaded.value) : '{}'
    const {configuration, faults} = readConfiguration(text)
    if (!configuration) throw new ConfigurationError(nameIn(home), faults)
    const desk = openDesk(createPublication(home, configuration), store, today)
    desks.set(home, desk)
    return desk
  }
}

function nameIn(folder: string): string {
  return folder === '/' ? `/${configurationName}` : `${folder}/${configurationName}`
}

function textOf(value: string | Uint8Array): string {
  return typeof value === 'string' ? value : new TextDecoder('utf-8', {ignoreBOM: true}).decode(value)
}

function isOf(path: string, {publication: {content, data}}: PublicationDesk): boolean {
  return path.startsWith(`${content}/`) || path.startsWith(`${data}/`)
}
