// `npm start`: install, check, build, serve.
import {createServer} from 'node:net'
import process from 'node:process'
import {install, run} from './setup.js'

const [port = process.env.PORT ?? '4321', directory = 'apps/site/dist'] = process.argv.slice(2)

// Whoever waits for a build should not learn at its end that nothing can be served.
if (await isTaken(Number(port))) {
  console.error(`Unexpected port ${port} that another program has, expected a free one: npm start -- PORT`)
  process.exit(2)
}
await install()
await run('node', ['apps/cli/bin/collate.js', 'check'])
await run('turbo', ['run', 'build', '--output-logs=new-only'])
await run('node', ['packages/astro/src/bin.ts', 'preview', port, directory])

/** Whether another program listens there already; what is no port is told by the server. */
function isTaken(number) {
  return new Promise((resolve) => {
    if (!Number.isInteger(number) || number < 0 || number > 65535) return resolve(false)
    const server = createServer()
    server.on('error', (error) => resolve(error.code === 'EADDRINUSE'))
    server.listen(number, '127.0.0.1', () => server.close(() => resolve(false)))
  })
}
