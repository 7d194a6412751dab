import {spawn} from 'node:child_process'

/** What a build came to; `processor` is the time of all its processes, in milliseconds too. */
export type Build = {milliseconds: number; processor: number; output: string}

/** Only a shell knows what its children, and theirs, have taken. */
const timed = '"$@"; status=$?; times; exit $status'

/**
 * Run a build of Astro.
 *
 * @param directory - of the project; it finds `astro` itself
 * @throws with the output, when it fails
 */
export async function runBuild(directory: string, environment: Record<string, string>): Promise<Build> {
  const start = performance.now()
  const build = [process.execPath, `${directory}/node_modules/astro/bin/astro.mjs`, 'build']
  const child = spawn('sh', ['-c', timed, 'sh', ...build], {
    cwd: directory,
    env: {...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1'},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`${directory} was not built\n${output}`)
  return {milliseconds: performance.now() - start, processor: processorTime(output), output}
}

/** Read the last line of `times`, the user and system time of children: `1m2.340s 0m5.600s`. */
function processorTime(output: string): number {
  const last = [...output.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)].at(-1)
  if (!last) throw new Error('The shell told no time')
  const [userMinutes, user, systemMinutes, system] = last.slice(1).map(Number)
  return 1000 * (60 * (userMinutes! + systemMinutes!) + user! + system!)
}
