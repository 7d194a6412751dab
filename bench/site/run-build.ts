import {spawn} from 'node:child_process'

/** What a build came to. */
export type Build = {milliseconds: number; output: string}

/**
 * Run a build of Astro.
 *
 * @param directory - of the project; it finds `astro` itself
 * @throws with the output, when it fails
 */
export async function runBuild(directory: string, environment: Record<string, string>): Promise<Build> {
  const start = performance.now()
  const child = spawn(process.execPath, [`${directory}/node_modules/astro/bin/astro.mjs`, 'build'], {
    cwd: directory,
    env: {...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1'},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  if (status !== 0) throw new Error(`${directory} was not built\n${output}`)
  return {milliseconds: performance.now() - start, output}
}
