// `npm run dev`: Astro’s server on this machine only, in a process that never had the secrets of this one.
import {spawn} from 'node:child_process'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {buildEnvironment} from '../src/check/environment.ts'

const app = fileURLToPath(new URL('..', import.meta.url))
const child = spawn(
  process.execPath,
  [`${app}node_modules/astro/bin/astro.mjs`, 'dev', '--host', '127.0.0.1', ...process.argv.slice(2)],
  {
    cwd: app,
    // Astro would go to the background where it takes its caller for a program.
    env: {...buildEnvironment(process.env), ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0'},
    stdio: 'inherit'
  }
)
child.on('close', (code) => {
  process.exitCode = code ?? 1
})
