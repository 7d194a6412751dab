import {commands, window, workspace, type ExtensionContext} from 'vscode'
import type {BaseLanguageClient, LanguageClientOptions, Location} from 'vscode-languageclient'

/** Files that the server is told of. */
function clientOptions(): LanguageClientOptions {
  const language = workspace.getConfiguration('collate').get<string>('language')
  return {
    documentSelector: ['**/*.mdx', '**/*.csv', '**/datapackage.json', '**/collate.config.json'].map(
      (pattern) => ({pattern})
    ),
    initializationOptions: language ? {language} : {}
  }
}

/** Start a client, with the commands that ask its server, and start it anew when its language is changed. */
export async function startClient(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient
): Promise<void> {
  let client = create(clientOptions())
  context.subscriptions.push(
    {dispose: () => void client.stop()},
    commands.registerCommand('collate.openPair', () => openPair(client)),
    workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('collate.language')) return
      await client.stop()
      client = create(clientOptions())
      await client.start()
    })
  )
  await client.start()
}

async function openPair(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const {document, selection} = editor
  const pair = await client.sendRequest<Location | null>('collate/pairedBlock', {
    textDocument: {uri: document.uri.toString()},
    position: selection.active
  })
  if (!pair) return
  const {uri, range} = client.protocol2CodeConverter.asLocation(pair)
  await window.showTextDocument(uri, {selection: range, viewColumn: -2})
}
