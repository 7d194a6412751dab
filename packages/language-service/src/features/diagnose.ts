import type {Language} from '@collate/articles'
import {ConfigurationError, configurationName} from '@collate/publication/core'
import {VFile} from 'vfile'
import {deskWordsOf} from '../desk-words.ts'
import type {DeskFinder} from '../desk/find-desk.ts'
import {absolutePath, reportedPath, slugOfPath} from '../desk/places.ts'
import type {PublicationDesk} from '../desk/publication-desk.ts'
import type {FileDiagnostics} from '../file-diagnostics.ts'
import type {Platform} from '../platform.ts'
import {diagnosticsOf, diagnosticsOfConfiguration} from './diagnostics.ts'

/** Tells what was found: in a file and all that was checked with it, or in all files of its publication. */
export type Diagnoser = Record<'one' | 'all', (path: string) => Promise<FileDiagnostics[]>>

/** @param language - of what is told; default: that of each text */
export function createDiagnoser(
  finder: DeskFinder,
  platform: Platform,
  language: Language | undefined
): Diagnoser {
  return {
    one: (path) => orConfiguration(path, diagnose),
    all: (path) => orConfiguration(path, diagnoseAll)
  }

  async function orConfiguration(
    path: string,
    ask: (path: string, desk: PublicationDesk) => Promise<FileDiagnostics[]>
  ): Promise<FileDiagnostics[]> {
    try {
      const desk = await finder.find(path)
      return desk ? await ask(path, desk) : []
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      const diagnostics = diagnosticsOfConfiguration(error, language ?? 'en')
      return [{path: error.path, uri: platform.uriOf(error.path), reported: configurationName, diagnostics}]
    }
  }

  async function diagnose(path: string, desk: PublicationDesk): Promise<FileDiagnostics[]> {
    if (path.endsWith(`/${configurationName}`))
      return [{path, uri: platform.uriOf(path), reported: configurationName, diagnostics: []}]
    const reported = reportedPath(path, desk.publication)
    if (reported === undefined) return []
    const slug = slugOfPath(reported)
    const checked = slug === undefined ? undefined : await desk.check(slug)
    if (checked) return [...checked.files.values()].map((file) => shown(file, desk))
    const {beside} = await desk.base()
    const folder = reported.startsWith('data/') ? reported.split('/').slice(0, 2).join('/') : undefined
    const related = [...beside.values()].filter(
      (d) => folder !== undefined && d.path.startsWith(`${folder}/`)
    )
    const own = beside.get(reported) ?? new VFile({path: reported})
    return [...new Set([own, ...related])].map((file) => shown(file, desk))
  }

  async function diagnoseAll(_: string, desk: PublicationDesk): Promise<FileDiagnostics[]> {
    const {folders, beside} = await desk.base()
    const all = [...beside.values()].map((file) => shown(file, desk))
    for (const slug of folders.keys()) {
      const checked = await desk.check(slug)
      for (const file of checked?.files.values() ?? []) all.push(shown(file, desk))
    }
    return all
  }

  function shown(file: VFile, {publication}: PublicationDesk): FileDiagnostics {
    const path = absolutePath(file.path, publication)
    const diagnostics = diagnosticsOf(file, publication, platform, deskWordsOf(file, language))
    return {path, uri: platform.uriOf(path), reported: file.path, diagnostics}
  }
}
