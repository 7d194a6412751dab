import type {ExtensionContext} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import {startClient} from './client.ts'

/** Start the server as a process. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.mjs')
  await startClient(
    context,
    (options) =>
      new LanguageClient(
        'collate',
        'Collate',
        {module, transport: TransportKind.stdio, args: ['--stdio']},
        options
      )
  )
}
