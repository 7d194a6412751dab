import type {FileDiagnostics, LanguageService} from '@collate/language-service'
import type {Connection, TextDocuments} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {messageOfError} from './lifecycle.ts'

/** Tells an editor what is found, as soon as it is known. */
export type Publisher = {
  /** Check a file; what is asked for while a check runs is checked once, behind it. */
  check(paths: Iterable<string>): void
  /** Tell nothing any more, and take back what was told: the editor asks by itself. */
  end(): void
}

/** @param pathOf - path of an open document; nothing for what is no file */
export function createPublisher(
  service: LanguageService,
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  pathOf: (uri: string) => string | undefined
): Publisher {
  const waiting = new Set<string>()
  /** Addresses with findings, by the file that they were checked with. */
  const told = new Map<string, Set<string>>()
  let isRunning = false
  let hasEnded = false
  let lastFault = ''

  return {
    check(paths) {
      if (hasEnded) return
      for (const path of paths) waiting.add(path)
      if (!isRunning) void run()
    },
    end() {
      if (hasEnded) return
      hasEnded = true
      waiting.clear()
      for (const uri of new Set([...told.values()].flatMap((d) => [...d])))
        void connection.sendDiagnostics({uri, diagnostics: []})
      told.clear()
    }
  }

  async function run(): Promise<void> {
    isRunning = true
    // Whatever stands in the same message of the editor comes first.
    await Promise.resolve()
    for (const path of waiting) {
      waiting.delete(path)
      const versions = versionsNow()
      try {
        tell(path, await service.diagnose(path), versions)
      } catch (error) {
        sayOnce(messageOfError(error))
      }
    }
    isRunning = false
  }

  function tell(
    path: string,
    files: readonly FileDiagnostics[],
    versions: ReadonlyMap<string, number>
  ): void {
    if (hasEnded) return
    const now = versionsNow()
    const found = new Set<string>()
    for (const {uri, path: own, diagnostics} of files) {
      const version = versions.get(own)
      // Written on in the meantime: the next check tells.
      if (version !== now.get(own)) continue
      if (diagnostics.length > 0) found.add(uri)
      void connection.sendDiagnostics({uri, diagnostics, ...(version !== undefined && {version})})
    }
    const shown = new Set(files.map((d) => d.uri))
    for (const uri of told.get(path) ?? [])
      if (!shown.has(uri)) void connection.sendDiagnostics({uri, diagnostics: []})
    told.set(path, found)
  }

  function versionsNow(): Map<string, number> {
    const open = documents.all().map((d) => [pathOf(d.uri), d.version] as const)
    return new Map(open.flatMap(([path, version]) => (path === undefined ? [] : [[path, version]])))
  }

  function sayOnce(fault: string): void {
    if (fault !== lastFault) connection.window.showErrorMessage(`collate: ${fault}`)
    lastFault = fault
  }
}
