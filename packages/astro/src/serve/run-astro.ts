import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'
import {buildEnvironment} from '../check/environment.ts'
import {openSite} from '../open-site.ts'

/** What a command adds for Astro: a server is for this machine only. */
const own = {build: [], dev: ['--host', '127.0.0.1']}

/**
 * Run Astro on a site, in a process that never had the secrets of this one.
 *
 * @param rest - options of Astro; `--root` names the site, which is the working directory by default
 * @returns its exit status
 */
export async function runAstro(command: 'build' | 'dev', rest: readonly string[]): Promise<number> {
  const at = rest.indexOf('--root')
  const root = resolve(at < 0 ? '.' : (rest[at + 1] ?? '.'))
  // A wrong configuration ends this process: one that has begun to bundle may wait for its threads for ever.
  openSite(root, command)
  const astro = dirname(createRequire(join(root, 'package.json')).resolve('astro/package.json'))
  const child = spawn(process.execPath, [join(astro, 'bin/astro.mjs'), command, ...own[command], ...rest], {
    // Astro would go to the background where it takes its caller for a program.
    env: {...buildEnvironment(process.env), ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0'},
    stdio: 'inherit'
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  const [status] = (await once(child, 'close')) as [number | null]
  return status ?? 1
}
