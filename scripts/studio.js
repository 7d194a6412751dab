// `npm run studio`: install, build the studio, serve it on this machine alone.
import process from 'node:process'
import {install, run} from './setup.js'

const [port = process.env.PORT ?? '4322'] = process.argv.slice(2)

await install()
await run('node', ['apps/studio/scripts/build.ts'])
await run('node', ['packages/astro/src/bin.ts', 'preview', port, 'apps/studio/dist'])
