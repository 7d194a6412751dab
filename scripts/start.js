// `npm start`: install, check, build, serve.
import {install, run} from './setup.js'

await install()
await run('node', ['apps/cli/bin/collate.js', 'check'])
await run('turbo', ['run', 'build', '--output-logs=new-only'])
await run('pnpm', ['--filter', '@collate/site', 'run', 'preview', ...process.argv.slice(2)])
