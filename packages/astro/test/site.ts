import {spawn} from 'node:child_process'
import {mkdir} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/** Folder of our own site. */
export const app = fileURLToPath(new URL('../../../apps/site/', import.meta.url))
/** What builds a site. */
export const commandFile = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

/** What a built site was made of, and where it is. */
export type Built = {
  directory: string
  content: string
  data: string
  /** Whether it is built without files to take away. */
  isBare?: boolean
}

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

/** Stands in the environment of every build, and may be in nothing that comes of it. */
export const plantedSecret = 'CANARY_OF_THE_ENVIRONMENT'

/** What a build leaves for the next: the same typeface, picture or file to take away is made once for all sites. */
export const sharedCache = `${app}.astro/caches`

/** Build a site as `npm run build` does. */
export async function build(
  {directory, content, data, isBare = false}: Built,
  parameters: readonly string[] = []
): Promise<{status: number | null; output: string}> {
  await mkdir(directory, {recursive: true})
  const child = spawn(process.execPath, [commandFile, 'build', ...parameters], {
    cwd: app,
    env: {
      ...process.env,
      SECRET_TOKEN: plantedSecret,
      COLLATE_CONTENT: content,
      COLLATE_DATA: data,
      COLLATE_OUT: directory,
      ...(isBare && {COLLATE_TAKEAWAY: 'off'}),
      COLLATE_CACHE: sharedCache
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {status, output}
}
