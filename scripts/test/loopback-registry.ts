import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {run} from './repository.ts'

/** A package to publish: its manifest, and its files by path. */
export type PublishedPackage = {
  name: string
  version: string
  bin?: Record<string, string>
  files: Record<string, string>
}

/** A registry of packages that have no dependencies. */
export type LoopbackRegistry = {
  address: string
  /** What it was asked for, in order: `GET /collate`. */
  asked: string[]
  stop: () => void
}

/**
 * Serve packages as npm's registry would.
 *
 * @param folder - for their tarballs
 */
export async function serveRegistry(
  folder: string,
  packages: readonly PublishedPackage[]
): Promise<LoopbackRegistry> {
  const answers = new Map<string, string | Buffer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const answer = answers.get(request.url!)
    response.writeHead(answer === undefined ? 404 : 200).end(answer)
  }).listen(0, '127.0.0.1')
  server.unref()
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  for (const published of packages) {
    const {files, ...manifest} = published
    const tarball = await packFiles(folder, {...files, 'package.json': JSON.stringify(manifest)})
    const dist = {
      tarball: `${address}${manifest.name}.tgz`,
      integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`
    }
    const {name, version} = manifest
    const document = {name, 'dist-tags': {latest: version}, versions: {[version]: {...manifest, dist}}}
    answers.set(`/${name}`, JSON.stringify(document)).set(`/${name}.tgz`, tarball)
  }
  return {address, asked, stop: () => server.close()}
}

async function packFiles(folder: string, files: Record<string, string>): Promise<Buffer> {
  const place = await mkdtemp(path.join(folder, 'package-'))
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(place, 'package', file)
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, text, {mode: 0o755})
  }
  const {status, output} = await run(place, 'tar', ['-czf', 'package.tgz', 'package'])
  if (status !== 0) throw new Error(output)
  return readFile(path.join(place, 'package.tgz'))
}
