import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {resolve} from 'node:path'
import process from 'node:process'
import {openSite} from '../open-site.ts'
import {createStaticServer} from './static-server.ts'

/**
 * Serve a built site on this machine, with its headers.
 *
 * @param rest - port and directory; by default `PORT` or 4321, and `dist`
 * @returns an exit status: of a server that has begun, 0
 */
export async function previewSite([
  port = process.env.PORT ?? '4321',
  directory = 'dist'
]: readonly string[]) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    process.stderr.write(`Unexpected \`${port}\`, expected a port number: npm start -- 8080\n`)
    return 2
  }
  const {base} = openSite(process.cwd(), 'preview').settings
  const server = await createStaticServer(resolve(directory), base)
  try {
    await once(server.listen(Number(port), '127.0.0.1'), 'listening')
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    const free = Number(port) < 65535 ? Number(port) + 1 : 0
    process.stderr.write(
      isTaken
        ? `Unexpected port \`${port}\` that another program has, expected a free one: \`npm start -- ${free}\`\n`
        : `Cannot serve on port ${port}: ${(error as Error).message}\n`
    )
    return 1
  }
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/\n`)
  return 0
}
