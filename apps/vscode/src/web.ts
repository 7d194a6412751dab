import {FileSystemError, FileType, Uri, workspace, type ExtensionContext} from 'vscode'
import {LanguageClient} from 'vscode-languageclient/browser'
import {startClient} from './client.ts'

/** That of a browser. */
declare const Worker: new (script: string) => ConstructorParameters<typeof LanguageClient>[2]

type Asked = {uri: string; limit?: number}

/** Start the server in a worker, and read files for it. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/worker.js').toString(true)
  await startClient(context, (options) => {
    const client = new LanguageClient('collate', 'Collate', new Worker(script), options)
    client.onRequest('collate/list', ({uri}: Asked) => answer(() => list(Uri.parse(uri))))
    client.onRequest('collate/read', ({uri, limit}: Asked) => answer(() => read(Uri.parse(uri), limit)))
    return client
  })
}

async function list(folder: Uri) {
  const entries = await workspace.fs.readDirectory(folder)
  return Promise.all(
    entries.map(async ([name, type]) => {
      if (type & FileType.SymbolicLink) return {name, kind: 'link', size: 0}
      if (type === FileType.Directory) return {name, kind: 'folder', size: 0}
      const {size} = await workspace.fs.stat(Uri.joinPath(folder, name))
      return {name, kind: 'file', size}
    })
  )
}

/** A message holds no bytes: they come in Base64. */
async function read(file: Uri, limit?: number): Promise<string> {
  const all = await workspace.fs.readFile(file)
  const bytes = limit === undefined ? all : all.subarray(0, limit + 1)
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x80_00)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x80_00))
  return btoa(text)
}

async function answer(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return {value: await work()}
  } catch (error) {
    const name = error instanceof FileSystemError ? error.code : ''
    return {code: codes[name] ?? 'ENOENT'}
  }
}

const codes: Record<string, string> = {
  FileNotADirectory: 'ENOTDIR',
  FileIsADirectory: 'EISDIR',
  NoPermissions: 'EACCES'
}
