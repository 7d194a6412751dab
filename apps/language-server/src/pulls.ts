import type {FileDiagnostics, LanguageService} from '@collate/language-service'
import type {
  Connection,
  Diagnostic,
  FullDocumentDiagnosticReport,
  InitializeParams,
  TextDocuments,
  UnchangedDocumentDiagnosticReport
} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Lifecycle} from './lifecycle.ts'

/** Answers an editor that asks for findings by itself. */
export type Pulls = {
  /** Files changed outside of the editor: whoever has asked is told to ask again. */
  changed(): void
}

/** What answers need. */
export type PullSetup = {
  connection: Connection
  lifecycle: Lifecycle
  service: LanguageService
  documents: TextDocuments<TextDocument>
  /** Of the addresses of the editor. */
  pathOf: (uri: string) => string | undefined
  /** What the editor can do, and the folders it has open. */
  params: InitializeParams
}

type Report = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport

/**
 * Answer for a document, with the files that were checked with it, and for all publications that are open.
 *
 * @param begin - called at each question: findings are shown once, either as they are asked for or as they are told
 */
export function answerPulls(
  {connection, lifecycle, service, documents, pathOf, params}: PullSetup,
  begin: () => void
): Pulls {
  const {textDocument, workspace} = params.capabilities
  const takesRelated = textDocument?.diagnostic?.relatedDocumentSupport ?? false
  const canAskAgain = workspace?.diagnostics?.refreshSupport ?? false
  const reportOf = createReports()
  let hasBegun = false

  connection.languages.diagnostics.on(
    lifecycle.guard(async ({textDocument: {uri}, previousResultId}) => {
      start()
      const path = pathOf(uri)
      const files = path === undefined ? [] : await service.diagnose(path)
      const own = files.find((d) => d.path === path)
      const others = files.filter((d) => d !== own).map((d) => [d.uri, reportOf(d.uri, d.diagnostics)])
      return {
        ...reportOf(uri, own?.diagnostics ?? [], previousResultId),
        ...(takesRelated && {relatedDocuments: Object.fromEntries(others) as Record<string, Report>})
      }
    })
  )
  connection.languages.diagnostics.onWorkspace(
    lifecycle.guard(async ({previousResultIds}) => {
      start()
      const known = new Map(previousResultIds.map((d) => [d.uri, d.value]))
      const items = [...(await diagnoseOpen())].map(([uri, diagnostics]) => ({
        uri,
        version: documents.get(uri)?.version ?? null,
        ...reportOf(uri, diagnostics, known.get(uri))
      }))
      const gone = [...known.keys()].filter((uri) => !items.some((d) => d.uri === uri))
      return {items: [...items, ...gone.map((uri) => ({uri, version: null, ...reportOf(uri, [])}))]}
    })
  )

  return {
    changed() {
      if (hasBegun && canAskAgain) connection.languages.diagnostics.refresh()
    }
  }

  function start(): void {
    hasBegun = true
    begin()
  }

  /** Of the publications of all folders and documents that are open. */
  async function diagnoseOpen(): Promise<Map<string, Diagnostic[]>> {
    const found = new Map<string, FileDiagnostics['diagnostics']>()
    const isKnown = (path: string): boolean => [...found.keys()].some((uri) => pathOf(uri) === path)
    const {rootUri, workspaceFolders} = params
    const roots = workspaceFolders ?? (rootUri ? [{uri: rootUri}] : [])
    const folders = roots.map((d) => `${d.uri.replace(/\/$/, '')}/collate.config.json`)
    for (const uri of [...folders, ...documents.keys()]) {
      const path = pathOf(uri)
      if (path === undefined || isKnown(path)) continue
      for (const file of await service.diagnoseAll(path)) found.set(file.uri, file.diagnostics)
    }
    return found
  }
}

/** Makes reports; what an editor has already is not sent again. */
function createReports() {
  const last = new Map<string, {text: string; resultId: string}>()
  let count = 0
  return (uri: string, items: Diagnostic[], previous?: string): Report => {
    const text = JSON.stringify(items)
    const known = last.get(uri)
    const {resultId} = known?.text === text ? known : {resultId: `${++count}`}
    last.set(uri, {text, resultId})
    return resultId === previous ? {kind: 'unchanged', resultId} : {kind: 'full', resultId, items}
  }
}
