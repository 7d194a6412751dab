/** Ask about one address with linkinator, with time-out, retries and anchors: what it can do at its best. */
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import process from 'node:process'
import {LinkChecker} from 'linkinator'
import {tellAnswer, tellMemory} from './tell.ts'

const url = process.argv[2]!
tellMemory()
const page = createServer((_, response) => {
  response.writeHead(200, {'content-type': 'text/html'}).end(`<title>x</title><a href="${url}">x</a>`)
})
await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
const {links} = await new LinkChecker().check({
  path: `http://127.0.0.1:${(page.address() as AddressInfo).port}/`,
  timeout: 5000,
  retry: true,
  retryErrors: true,
  retryErrorsCount: 2,
  checkFragments: true
})
const found = links.filter(
  (d) => !d.url.startsWith(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`)
)
const broken = found.find((d) => d.state === 'BROKEN') ?? found[0]
tellAnswer(broken ? `${broken.state}${broken.status === undefined ? '' : ` ${broken.status}`}` : 'not found')
