/** The language server in a worker of a browser; its editor reads the files for it. */
import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import type {FileEntry} from '@collate/language-service'
import {serveEditor} from './serve.ts'
import {localDate} from './today.ts'
import {storeAddresses, toBytes, type FileAnswer} from './worker-files.ts'

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0]

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
serveEditor(connection, {
  files: {
    list: async (folder) =>
      open(await connection.sendRequest('collate/list', {uri: storeAddresses.uriOf(folder)})),
    read: async (path, limit) =>
      toBytes(
        open<string>(await connection.sendRequest('collate/read', {uri: storeAddresses.uriOf(path), limit}))
      )
  },
  addresses: storeAddresses,
  today: () => localDate(new Date()),
  exit: () => undefined
})
connection.listen()

function open<T = FileEntry[]>(answer: FileAnswer<T>): T {
  if ('value' in answer) return answer.value
  throw Object.assign(new Error(answer.code), {code: answer.code})
}
