import {spawn} from 'node:child_process'
import {mkdir} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/** Folder of this app. */
export const app = fileURLToPath(new URL('..', import.meta.url))
export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** What a built site was made of, and where it is. */
export type Built = {directory: string; content: string; data: string}

const sites = `${app}.astro/sites`

/** The publication itself, as `npm run build` makes it. */
export const published: Built = {
  directory: `${sites}/published`,
  content: fileURLToPath(new URL('../../../content', import.meta.url)),
  data: fileURLToPath(new URL('../../../packages/statistics/data', import.meta.url))
}

/** A small publication in which everything occurs that may stand in an article. */
export const everything: Built = {
  directory: `${sites}/everything`,
  content: `${fixtures}/content`,
  data: `${fixtures}/data`
}

/** Build a site, with caches of its own. */
export async function build({
  directory,
  content,
  data
}: Built): Promise<{status: number | null; output: string}> {
  await mkdir(directory, {recursive: true})
  const child = spawn(process.execPath, [`${app}node_modules/astro/bin/astro.mjs`, 'build'], {
    cwd: app,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      COLLATE_CONTENT: content,
      COLLATE_DATA: data,
      COLLATE_OUT: directory,
      COLLATE_CACHE: directory.replace('/sites/', '/caches/')
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {status, output}
}
