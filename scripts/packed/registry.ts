import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync, writeFileSync} from 'node:fs'
import {createServer, type AddressInfo} from 'node:net'
import path from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {runTool} from './run-tool.ts'

/** A registry of our packages, which asks the usual one for all others. */
export type Registry = {address: string; publish: (tarball: string) => Promise<void>; stop: () => void}

/** One of its dependencies resolves to a release that does not start without this. */
const manifest = {
  private: true,
  dependencies: {verdaccio: '6.10.4'},
  overrides: {'node-fetch': '2.7.0'}
}

/** @param folder - for its program and what is published to it */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, {recursive: true})
  const usual = (await runTool('npm', ['config', 'get', 'registry'], {cwd: folder})).trim()
  const port = await freePort()
  const address = `http://127.0.0.1:${port}/`
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest))
  writeFileSync(path.join(folder, '.npmrc'), `//127.0.0.1:${port}/:_authToken=nobody\n`)
  writeFileSync(path.join(folder, 'config.yaml'), configuration(usual))
  await runTool('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {cwd: folder})

  const program = path.join(folder, 'node_modules/.bin/verdaccio')
  const child = spawn(program, ['--config', 'config.yaml', '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    stdio: 'ignore'
  })
  await answering(`${address}-/ping`)

  return {
    address,
    async publish(tarball) {
      const options = ['--registry', address, '--provenance=false', '--ignore-scripts']
      await runTool('npm', ['publish', tarball, ...options], {cwd: folder})
    },
    stop: () => child.kill()
  }
}

function configuration(usual: string): string {
  const own = "'@collate/*', collate, create-collate, remark-safe-mdx, remark-validate-statistics"
  const entries = own.split(', ').map((name) => `  ${name}: {access: $all, publish: $all}`)
  return [
    'storage: ./storage',
    'max_body_size: 100mb',
    `uplinks: {usual: {url: ${usual}}}`,
    'packages:',
    ...entries,
    "  '**': {access: $all, proxy: usual}",
    'log: {type: file, path: ./log, level: warn}'
  ].join('\n')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  return port
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const isThere = await fetch(address).then(
      ({ok}) => ok,
      () => false
    )
    if (isThere) return
    await wait(200)
  }
  throw new Error(`The registry at ${address} does not answer`)
}
