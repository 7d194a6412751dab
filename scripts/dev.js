// `npm run dev`: install, then write with live reload, findings next to the text.
import {install, run} from './setup.js'

await install()
await run('pnpm', ['--filter', '@collate/site', 'run', 'dev', ...process.argv.slice(2)])
