// eslint-disable-next-line typescript/no-explicit-any -- what comes over a wire has any shape
export type Received = any

/** A message of the protocol. */
type Message = {
  id?: number
  method?: string
  params?: Received
  result?: Received
  error?: {code: number; message: string}
}

/** How messages reach a server and come back. */
export type Wire = {send(message: object): void; onMessage(take: (message: Message) => void): void}

/** An editor as far as tests need one. */
export type Editor = ReturnType<typeof createEditor>

const patience = 30_000

/**
 * Talk to a server.
 *
 * @param answerServer - what the server is told that asks something itself
 */
export function createEditor(
  wire: Wire,
  answerServer: (method: string, params: Received) => Promise<object | null> = async () => null
) {
  let last = 0
  const answers = new Map<number, (message: Message) => void>()
  const found = new Map<string, {version?: number; diagnostics: Received[]}>()
  const waiting = new Set<() => void>()

  wire.onMessage((message) => {
    if (message.method === 'textDocument/publishDiagnostics') {
      found.set(message.params.uri, message.params)
      for (const wake of waiting) wake()
    } else if (message.method && message.id !== undefined) {
      const {id, method, params} = message
      void answerServer(method, params).then((result) => wire.send({jsonrpc: '2.0', id, result}))
    } else if (message.id !== undefined) answers.get(message.id)?.(message)
  })

  const editor = {
    found,
    notify: (method: string, params: object = {}): void => wire.send({jsonrpc: '2.0', method, params}),
    /** The whole answer, with its result or error. */
    request(method: string, params?: object): Promise<Message> {
      const id = ++last
      return new Promise((resolve) => {
        answers.set(id, resolve)
        wire.send({jsonrpc: '2.0', id, method, ...(params && {params})})
      })
    },
    async begin(initializationOptions: object = {}, more: object = {}): Promise<Message> {
      const answer = await editor.request('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
        ...more,
        initializationOptions
      })
      editor.notify('initialized')
      return answer
    },
    open(uri: string, text: string, languageId = 'mdx'): void {
      editor.notify('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}})
    },
    /** Type over a stretch of one line. */
    type(uri: string, version: number, line: number, from: number, to: number, text: string): void {
      const range = {start: {line, character: from}, end: {line, character: to}}
      editor.notify('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{range, text}]})
    },
    /** Wait until what is found of a file is as it should be. */
    until(
      uri: string,
      isRight: (told: {version?: number; diagnostics: Received[]}) => boolean
    ): Promise<Received[]> {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`${uri}: ${JSON.stringify(found.get(uri))}`))
        }, patience)
        const look = (): void => {
          const told = found.get(uri)
          if (!told || !isRight(told)) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(told.diagnostics)
        }
        waiting.add(look)
        look()
      })
    }
  }
  return editor
}
