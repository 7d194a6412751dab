import {once} from 'node:events'
import {createServer, type AddressInfo} from 'node:net'

const attempts = 5

/** Start a server on a port that nothing listens on; on another one where somebody took it in between. */
export async function onFreePort<T>(start: (port: number) => Promise<T>): Promise<T> {
  for (let left = attempts - 1; ; left--) {
    try {
      return await start(await freePort())
    } catch (error) {
      if (left === 0) throw error
    }
  }
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  return port
}
