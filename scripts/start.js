// `npm start`: install, check, build, serve.
import {install, run} from './setup.js'

await install()
await run('node', ['apps/cli/bin/collate.js', 'check'])
await run('turbo', ['run', 'build', '--output-logs=new-only'])
const [port = process.env.PORT ?? '4321', directory = 'apps/site/dist'] = process.argv.slice(2)
await run('node', ['packages/astro/src/bin.ts', 'preview', port, directory])
