import type {LanguageService} from '@collate/language-service'
import type {CompletionList, Connection, Location, TextDocumentPositionParams} from 'vscode-languageserver'
import type {Lifecycle} from './lifecycle.ts'

/** The request for the block of the other edition that says the same. */
const pairedBlock = 'collate/pairedBlock'

/**
 * Answer what an editor asks.
 *
 * @param serviceOf - there once the session has begun
 * @param pathOf - of the addresses of the editor
 */
export function answerRequests(
  connection: Connection,
  {guard}: Lifecycle,
  serviceOf: () => LanguageService,
  pathOf: (uri: string) => string | undefined
): void {
  connection.onHover(
    guard(({textDocument, position}) =>
      ask(textDocument.uri, null, (path, service) => service.hover(path, position))
    )
  )
  connection.onCompletion(
    guard(({textDocument, position}) =>
      ask<CompletionList>(textDocument.uri, {isIncomplete: true, items: []}, async (path, service) => ({
        // What is typed next is looked for anew.
        isIncomplete: true,
        items: await service.complete(path, position)
      }))
    )
  )
  connection.onCodeAction(
    guard(({textDocument, range, context: {only}}) =>
      ask(textDocument.uri, [], async (path, service) =>
        !only || only.some((kind) => kind === '' || kind === 'quickfix') ? service.actions(path, range) : []
      )
    )
  )
  connection.onDefinition(
    guard(({textDocument, position}) =>
      ask(textDocument.uri, [], (path, service) => service.definition(path, position))
    )
  )
  connection.onReferences(
    guard(({textDocument, position}) =>
      ask(textDocument.uri, [], (path, service) => service.references(path, position))
    )
  )
  connection.languages.inlayHint.on(
    guard(({textDocument, range}) =>
      ask(textDocument.uri, [], (path, service) => service.inlayHints(path, range))
    )
  )
  connection.onCodeLens(
    guard(({textDocument}) => ask(textDocument.uri, [], (path, service) => service.codeLenses(path)))
  )
  connection.onRequest(
    pairedBlock,
    guard(({textDocument, position}: TextDocumentPositionParams) =>
      ask<Location | null>(textDocument.uri, null, (path, service) => service.pairedBlock(path, position))
    )
  )

  async function ask<T>(
    uri: string,
    nothing: T,
    answer: (path: string, service: LanguageService) => Promise<T>
  ): Promise<T> {
    const path = pathOf(uri)
    return path === undefined ? nothing : answer(path, serviceOf())
  }
}
