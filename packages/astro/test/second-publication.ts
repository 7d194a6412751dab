import {execFile, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {cp, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {keptFolder} from '../src/kept/kept-folder.ts'
import {app, commandFile, fixtures, sharedCache} from './site.ts'

/** A publication of somebody else, in a folder of its own. */
export type SecondPublication = {
  root: string
  /** A file of it, by its path. */
  write: (path: string, text: string) => Promise<void>
  build: () => Promise<{status: number | null; output: string}>
}

/** What its builds leave for the next, beside what all sites share. */
export function keptFor(root: string): string {
  return keptFolder({out: join(root, 'dist'), cache: sharedCache})
}

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/**
 * Make a publication as a stranger would: content, data, two files of
 * configuration, and two packages that are installed.
 *
 * @param configuration - `collate.config.json`
 * @param options - of the integration
 */
export async function plantPublication(
  t: {after: (clean: () => Promise<void>) => void},
  configuration: object,
  options: object = {}
): Promise<SecondPublication> {
  // Astro finds no script of a package that shares no folder with the site.
  await mkdir(`${app}.astro`, {recursive: true})
  const root = await mkdtemp(`${app}.astro/tea-`)
  t.after(async () => {
    for (const folder of [root, keptFor(root)]) await rm(folder, {recursive: true, force: true})
  })
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await writeFile(join(root, path), text)
  }
  await cp(join(fixtures, 'tea'), root, {recursive: true})
  await mkdir(join(root, 'node_modules/@collate'), {recursive: true})
  await symlink(packageFolder, join(root, 'node_modules/@collate/astro'))
  await symlink(join(packageFolder, 'node_modules/astro'), join(root, 'node_modules/astro'))
  await write('package.json', '{"type": "module", "private": true}')
  await write('collate.config.json', JSON.stringify(configuration, undefined, 2))
  await write(
    'astro.config.mjs',
    `import collate from '@collate/astro'\nexport default {integrations: [collate(${JSON.stringify(options)})]}\n`
  )
  return {root, write, build: () => buildIn(root)}
}

/** Put what would be published of this package in the place of its sources; of Node, nothing else runs under `node_modules`. */
export async function installPacked({root}: SecondPublication): Promise<void> {
  const pnpm = createRequire(import.meta.url).resolve('../../../node_modules/pnpm/bin/pnpm.mjs')
  const place = join(root, 'node_modules/@collate')
  await run(process.execPath, [pnpm, 'pack', '--pack-destination', root], {cwd: packageFolder})
  const [tarball = ''] = (await readdir(root)).filter((name) => name.endsWith('.tgz'))
  await rm(join(place, 'astro'))
  await run('tar', ['-xzf', join(root, tarball), '-C', place])
  await rename(join(place, 'package'), join(place, 'astro'))
  await symlink(join(packageFolder, 'node_modules'), join(place, 'astro/node_modules'))
}

const run = promisify(execFile)

/** Build as its own script would; what takes long is kept between tests. */
async function buildIn(root: string): Promise<{status: number | null; output: string}> {
  const {COLLATE_CONTENT: _content, COLLATE_DATA: _data, COLLATE_OUT: _out, ...environment} = process.env
  const child = spawn(process.execPath, [commandFile, 'build'], {
    cwd: root,
    env: {...environment, COLLATE_CACHE: sharedCache, LANG: 'en'},
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return {status, output}
}

/** Whether a path of a built site leads to a file. */
export function isThere(directory: string, path: string): boolean {
  const file = join(directory, decodeURIComponent(path.replace(/[?#].*$/, '')))
  return existsSync(path.replace(/[?#].*$/, '').endsWith('/') ? join(file, 'index.html') : file)
}
