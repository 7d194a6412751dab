import {fileURLToPath} from 'node:url'
import {createStaticServer} from './static-server.js'

/*
 * Serve the built site on this machine: `node scripts/serve.js [PORT] [DIR]`.
 */

const [port = process.env.PORT ?? '4321', directory = fileURLToPath(new URL('../dist', import.meta.url))] =
  process.argv.slice(2)
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
  process.stderr.write(`Unexpected \`${port}\`, expected a port number: npm start -- 8080\n`)
  process.exit(2)
}
const server = await createStaticServer(directory)

server.on('error', (error) => {
  process.stderr.write(`Cannot serve on port ${port}: ${error.message}\n`)
  process.exitCode = 1
})
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/\n`)
})
