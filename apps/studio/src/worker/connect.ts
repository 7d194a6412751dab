/** What messages are sent over: a worker for its page, the page for its worker. */
export type Port = {
  postMessage(message: unknown): void
  addEventListener(type: 'message', take: (event: {data: unknown}) => void): void
}

/** Asks the other side for something that it can do. */
export type Ask<Other> = <K extends keyof Other & string>(
  method: K,
  ...args: Other[K] extends (...args: infer A) => unknown ? A : never
) => Promise<Other[K] extends (...args: never[]) => infer R ? Awaited<R> : never>

type Message =
  | {id: number; method: string; args: unknown[]}
  | {id: number; value: unknown}
  | {id: number; fault: string; code: string}

/**
 * Join both sides of a port: each answers what the other one asks.
 *
 * What an answer throws, the other side throws, with its `code` where it has one.
 *
 * @param own - what this side can do
 */
export function connect<Other>(port: Port, own: object): Ask<Other> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0
  const send = (message: Message): void => {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    port.postMessage(message)
  }

  port.addEventListener('message', ({data}) => {
    const message = data as Message
    if ('method' in message) void answer(message.id, message.method, message.args)
    else {
      const asked = waiting.get(message.id)
      waiting.delete(message.id)
      if ('value' in message) asked?.resolve(message.value)
      else asked?.reject(Object.assign(new Error(message.fault), {code: message.code}))
    }
  })

  return ((method: string, ...args: unknown[]) => {
    const asked = Promise.withResolvers<unknown>()
    waiting.set(++last, asked)
    send({id: last, method, args})
    return asked.promise
  }) as Ask<Other>

  async function answer(id: number, method: string, args: unknown[]): Promise<void> {
    try {
      const work = (own as Record<string, (...args: unknown[]) => unknown>)[method]!
      send({id, value: await work(...args)})
    } catch (error) {
      const {message, code = ''} = error as {message: string; code?: string}
      send({id, fault: message, code})
    }
  }
}
