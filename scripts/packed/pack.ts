import {mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {runTool} from './run-tool.ts'

const root = path.join(import.meta.dirname, '../..')

/** A package as it is published. */
export type Tarball = {name: string; file: string; size: number}

/**
 * Pack every package that is published, as `pnpm publish` would.
 *
 * @param to - folder for the tarballs
 */
export async function packAll(to: string): Promise<Tarball[]> {
  mkdirSync(to, {recursive: true})
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(root, group, name))
  )
  const published = folders.filter((folder) => !('private' in readManifest(folder)))
  for (const folder of published) {
    await runTool('npx', ['-y', 'pnpm@12.20.0', 'pack', '--pack-destination', to], {cwd: folder})
  }
  return published.map((folder) => {
    const {name, version} = readManifest(folder)
    const file = path.join(to, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`)
    return {name, file, size: statSync(file).size}
  })
}

function readManifest(folder: string): {name: string; version: string; private?: boolean} {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
}
