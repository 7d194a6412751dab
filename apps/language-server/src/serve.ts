import {createLanguageService, type LanguageService, type Platform} from '@collate/language-service'
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  ErrorCodes,
  ResponseError,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type InitializeError,
  type InitializeParams,
  type InitializeResult
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {asWritten, type Addresses} from './addresses.ts'
import {createLifecycle} from './lifecycle.ts'
import {answerPulls, type Pulls} from './pulls.ts'
import {createPublisher, type Publisher} from './publisher.ts'
import {answerRequests} from './requests.ts'

/** Where a server runs. */
export type ServerWorld = Omit<Platform, 'uriOf'> & {
  addresses: Addresses
  /** The session is over. */
  exit(status: 0 | 1): void
}

/** Serve one editor until it says `exit`. */
export function serveEditor(connection: Connection, world: ServerWorld): void {
  const lifecycle = createLifecycle(connection)
  const documents = new TextDocuments(TextDocument)
  const {pathOf, uriOf} = asWritten(world.addresses)
  let service: LanguageService | undefined
  let publisher: Publisher | undefined
  let pulls: Pulls | undefined
  let isWatching = false

  connection.onInitialize((params) => {
    const refused = lifecycle.begin() ?? refusalOf(params)
    if (refused) return refused
    isWatching = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    service = createLanguageService({files: world.files, uriOf, today: world.today}, languageOf(params))
    publisher = createPublisher(service, connection, documents, pathOf)
    pulls = answerPulls({connection, lifecycle, service, documents, pathOf, params}, () => publisher?.end())
    return result
  })
  connection.onInitialized(() => {
    if (isWatching)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({globPattern}))
      })
  })
  connection.onShutdown(() => lifecycle.end())
  connection.onExit(() => world.exit(lifecycle.hasEnded() ? 0 : 1))

  answerRequests(connection, lifecycle, () => service!, pathOf)
  followTexts()
  documents.listen(connection)

  function followTexts(): void {
    documents.onDidChangeContent(({document}) => {
      const path = pathOf(document.uri)
      if (path === undefined || !lifecycle.isOpen()) return
      service?.write(path, document.getText())
      publisher?.check(affected(path))
    })
    documents.onDidClose(({document: {uri}}) => {
      const path = pathOf(uri)
      if (path === undefined || !lifecycle.isOpen()) return
      service?.close(path)
      publisher?.check(affected(path))
    })
    connection.onDidChangeWatchedFiles(({changes}) => {
      if (!lifecycle.isOpen()) return
      const paths = changes.flatMap(({uri, type}) => {
        const path = pathOf(uri)
        if (path !== undefined) service?.changed(path, type !== FileChangeType.Changed)
        return path ?? []
      })
      publisher?.check([...paths, ...openPaths()])
      pulls?.changed()
    })
  }

  /** An edition concerns its article; data, the glossary and the configuration concern all that is open. */
  function affected(path: string): string[] {
    return /\/articles\/[^/]+\/(?:zh|en)\.mdx$/.test(path) ? [path] : [path, ...openPaths()]
  }

  function openPaths(): string[] {
    return documents.all().flatMap((d) => pathOf(d.uri) ?? [])
  }
}

const watched = [
  '**/collate.config.json',
  '**/articles/*/*',
  '**/*.csv',
  '**/datapackage.json',
  '**/links.json'
]

const result: InitializeResult = {
  serverInfo: {name: 'collate-language-server'},
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental},
    hoverProvider: true,
    completionProvider: {triggerCharacters: ['"', '/', '@', '#', '~', '^', ' ']},
    codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
    definitionProvider: true,
    referencesProvider: true,
    diagnosticProvider: {identifier: 'collate', interFileDependencies: true, workspaceDiagnostics: true},
    inlayHintProvider: true,
    codeLensProvider: {}
  }
}

function refusalOf({
  initializationOptions: options
}: InitializeParams): ResponseError<InitializeError> | undefined {
  const language: unknown = (options as {language?: unknown} | null | undefined)?.language
  if (language === undefined || language === null || language === 'zh' || language === 'en') return undefined
  return new ResponseError(
    ErrorCodes.InvalidParams,
    `Unexpected \`language\` ${JSON.stringify(language)}, expected \`zh\` or \`en\``,
    {retry: false}
  )
}

function languageOf({initializationOptions: options}: InitializeParams): 'zh' | 'en' | undefined {
  return (options as {language?: 'zh' | 'en' | null} | null | undefined)?.language ?? undefined
}
