import type {Language} from '@collate/articles'
import {ConfigurationError, configurationName} from '@collate/publication/core'
import {VFile} from 'vfile'
import {deskWordsOf} from '../desk-words.ts'
import type {DeskFinder} from '../desk/find-desk.ts'
import type {Grounds} from '../desk/grounds.ts'
import {absolutePath, reportedPath, slugOfPath} from '../desk/places.ts'
import type {PublicationDesk} from '../desk/publication-desk.ts'
import type {FileDiagnostics} from '../file-diagnostics.ts'
import type {Platform} from '../platform.ts'
import {diagnosticsOf, diagnosticsOfConfiguration} from './diagnostics.ts'

/** What was found in articles, and how often their texts had changed by then. */
type KnownArticles = Map<string, {changes: number; files: FileDiagnostics[]}>

type Diagnose = () => Promise<FileDiagnostics[]>

/** Tells what was found. */
export type Diagnoser = {
  /** In a file and all that was checked with it. */
  one(path: string): Promise<FileDiagnostics[]>
  /** In all files of its publication, part by part: between two of them something else may be asked. */
  all(path: string): Promise<Diagnose[]>
}

/** @param language - of what is told; default: that of each text */
export function createDiagnoser(
  finder: DeskFinder,
  platform: Platform,
  language: Language | undefined
): Diagnoser {
  /** Of whole publications, by what articles are checked against: the findings of each article. */
  const known = new WeakMap<Grounds, KnownArticles>()

  return {
    one: (path) => orConfiguration<FileDiagnostics>(path, diagnose, (found) => found),
    all: (path) => orConfiguration<Diagnose>(path, diagnoseAll, (found) => async () => [found])
  }

  async function orConfiguration<T>(
    path: string,
    ask: (path: string, desk: PublicationDesk) => Promise<T[]>,
    tell: (found: FileDiagnostics) => T
  ): Promise<T[]> {
    try {
      const desk = await finder.find(path)
      return desk ? await ask(path, desk) : []
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      const diagnostics = diagnosticsOfConfiguration(error, language ?? 'en')
      const uri = platform.uriOf(error.path)
      return [tell({path: error.path, uri, reported: configurationName, diagnostics})]
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

  async function diagnoseAll(_: string, desk: PublicationDesk): Promise<Diagnose[]> {
    const base = await desk.base()
    const {folders, beside} = base
    const found: KnownArticles = known.get(base) ?? new Map()
    known.set(base, found)
    return [
      async () => [...beside.values()].map((file) => shown(file, desk)),
      ...Array.from(folders.keys(), (slug) => async () => {
        const changes = desk.changesOf(slug)
        const before = found.get(slug)
        if (before?.changes === changes) return before.files
        const files = await aside(slug, desk)
        found.set(slug, {changes, files})
        return files
      })
    ]
  }

  async function aside(slug: string, desk: PublicationDesk): Promise<FileDiagnostics[]> {
    const checked = await desk.checkAside(slug)
    return [...(checked?.files.values() ?? [])].map((file) => shown(file, desk))
  }

  function shown(file: VFile, {publication}: PublicationDesk): FileDiagnostics {
    const path = absolutePath(file.path, publication)
    const diagnostics = diagnosticsOf(file, publication, platform, deskWordsOf(file, language))
    return {path, uri: platform.uriOf(path), reported: file.path, diagnostics}
  }
}
