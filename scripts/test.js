// `npm test`: install, browser and Redis, every test; the last line counts them.
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {preparePrograms} from './programs.js'
import {install, status} from './setup.js'

await install()
await preparePrograms()

// Hundreds of processes load the same modules: each is compiled once, and kept beside what was installed.
process.env.NODE_COMPILE_CACHE = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))

const run = ['run', 'test', '--continue', '--output-logs=full']
const counts = {pass: 0, fail: 0}
// What stands on all others would begin last and end alone, on one core: it begins first, beside them.
const longest = '@collate/astro'
const codes = await Promise.all([
  status('turbo', [...run, `--filter=${longest}`, '--concurrency=1'], count),
  status('turbo', [...run, `--filter=!${longest}`, '--concurrency=2'], count)
])
console.log(`\n${counts.pass} passed, ${counts.fail} failed`)
if (counts.pass === 0) console.error('No test ran: the packages have none, or turbo found no package.')
process.exit(Math.max(...codes) || (counts.pass === 0 || counts.fail > 0 ? 1 : 0))

/** Node's test runner closes each package with `ℹ pass 12` and `ℹ fail 0`. */
function count(line) {
  const match = /(?:ℹ|#) (pass|fail) (\d+)\s*$/.exec(line)
  if (match) counts[match[1]] += Number(match[2])
}
