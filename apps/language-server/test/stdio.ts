import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {getCompileCacheDir} from 'node:module'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {createEditor, type Editor} from './editor.ts'

const bin = fileURLToPath(new URL('../bin/collate-language-server.js', import.meta.url))

/** Start the server as an editor does, and talk to it over its standard input and output. */
export function startServer(args: readonly string[] = ['--stdio']): {
  editor: Editor
  child: ChildProcess
  /** Ends its input. */
  hangUp(): void
  /** Its exit status. */
  ended: Promise<number | null>
} {
  const env = {...process.env, NODE_COMPILE_CACHE: getCompileCacheDir()}
  const child = spawn(process.execPath, [bin, ...args], {env, stdio: ['pipe', 'pipe', 'inherit']})
  const {stdin, stdout} = child
  const ended = once(child, 'exit').then(([status]) => status as number | null)
  const editor = createEditor({
    send(message) {
      const body = Buffer.from(JSON.stringify(message))
      stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]))
    },
    onMessage(take) {
      let rest = Buffer.alloc(0)
      stdout.on('data', (piece: Buffer) => {
        rest = Buffer.concat([rest, piece])
        for (;;) {
          const head = rest.indexOf('\r\n\r\n')
          const length = Number(
            /Content-Length: (\d+)/i.exec(rest.subarray(0, Math.max(head, 0)).toString())?.[1]
          )
          if (head < 0 || rest.length < head + 4 + length) return
          take(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()))
          rest = rest.subarray(head + 4 + length)
        }
      })
    }
  })
  return {editor, child, ended, hangUp: () => stdin.end()}
}
