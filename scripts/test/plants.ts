import assert from 'node:assert/strict'
import {chmod, mkdir, readFile, symlink, writeFile} from 'node:fs/promises'
import path from 'node:path'

/** Leaves its name where it runs: a line for a shell, without a quotation mark that JSON or YAML would mind. */
const mark = (name: string) => `touch $MARKS/${name}`

/** Module that leaves its name. */
const module = (name: string) =>
  `require('node:fs').writeFileSync(process.env.MARKS + '/${name}', '')\nmodule.exports = {hooks: {}}\n`

/** What package managers run by themselves, and what our own commands would. */
const lifecycle = [
  'pnpm:devPreinstall',
  'preinstall',
  'install',
  'postinstall',
  'preprepare',
  'prepare',
  'postprepare',
  'prepublish',
  'dependencies',
  'build',
  'check',
  'test'
]

const scripts = (name: string) => Object.fromEntries(lifecycle.map((d) => [d, mark(name)]))

/** Where a pull request that changes no code can put files. */
export const besideCode = ['content/', 'packages/statistics/data/']

/**
 * Put into a pull request all that tools which stand in it, or above it, would run or obey.
 *
 * Each leaves a mark of its own in the folder `MARKS`, or asks the registry.
 *
 * @param registry - address that nobody may ask
 * @param places - folders to put it into, `''` for the top
 */
export async function plant(
  folder: string,
  registry: string,
  places: readonly string[] = ['', ...besideCode]
): Promise<void> {
  const npmrc = (name: string) =>
    [
      `registry=${registry}`,
      `script-shell=./${name}.sh`,
      `node-options=--require=./${name}.cjs`,
      `git=./${name}.sh`,
      `shell=./${name}.sh`,
      `userconfig=./.npmrc`,
      `global-pnpmfile=./.pnpmfile.cjs`,
      `use-node-version=0.0.1`,
      `prefix=./node_modules`,
      `proxy=${registry}`,
      `https-proxy=${registry}`,
      'ignore-scripts=false'
    ].join('\n')

  for (const at of places) {
    const name = at === '' ? 'root' : at.split('/').at(-2)!
    await put(folder, {
      [`${at}package.json`]: JSON.stringify({
        name: 'content',
        private: true,
        packageManager: `pnpm@12.20.0`,
        devEngines: {packageManager: {name: 'pnpm', version: '1.0.0', onFail: 'error'}},
        scripts: scripts(`script-of-${name}`),
        dependencies: {'evil-dependency': `${registry}evil.tgz`},
        pnpm: {overrides: {pnpm: `${registry}pnpm.tgz`}, onlyBuiltDependencies: ['evil-dependency']},
        workspaces: ['**']
      }),
      [`${at}.npmrc`]: npmrc('npmrc'),
      [`${at}.pnpmfile.cjs`]: module(`pnpmfile-of-${name}`),
      [`${at}.yarnrc`]: 'yarn-path "./yarn.cjs"\n',
      [`${at}.yarnrc.yml`]: 'yarnPath: ./yarn.cjs\n',
      [`${at}yarn.cjs`]: module('yarn'),
      [`${at}npmrc.cjs`]: module('node-options'),
      [`${at}npmrc.sh`]: `#!/bin/sh\n${mark('script-shell')}\n`,
      [`${at}pnpm-workspace.yaml`]: `packages: ['**']\npnpmfile: .pnpmfile.cjs\nregistry: ${registry}\n`,
      [`${at}node_modules/pnpm/package.json`]: '{"name": "pnpm", "version": "12.20.0", "bin": "pnpm.cjs"}',
      [`${at}node_modules/pnpm/pnpm.cjs`]: `#!/usr/bin/env node\n${module('pnpm')}`,
      [`${at}node_modules/collate/package.json`]:
        '{"name": "collate", "version": "99.0.0", "bin": "bin/collate.js"}',
      [`${at}node_modules/collate/bin/collate.js`]: `#!/usr/bin/env node\n${module('collate')}`,
      [`${at}node_modules/@collate/cli/package.json`]:
        '{"name": "@collate/cli", "exports": {"./start": "./start.cjs"}}',
      [`${at}node_modules/@collate/cli/start.cjs`]: module('cli'),
      [`${at}turbo.json`]: JSON.stringify({
        remoteCache: {enabled: true, apiUrl: registry},
        tasks: {check: {}}
      }),
      [`${at}node.config.json`]: '{"nodeOptions": {"import": ["./npmrc.cjs"]}}',
      [`${at}.env`]: `NODE_OPTIONS=--require=./npmrc.cjs\nCI=\n`,
      [`${at}bunfig.toml`]: 'preload = ["./npmrc.cjs"]\n',
      [`${at}.pnp.cjs`]: module('pnp'),
      [`${at}.nvmrc`]: '0.0.1\n',
      [`${at}.tool-versions`]: 'nodejs 0.0.1\n',
      [`${at}mise.toml`]: `[hooks]\nenter = "${mark('mise')}"\n`,
      [`${at}.envrc`]: `${mark('direnv')}\n`,
      [`${at}Makefile`]: `check:\n\t${mark('make')}\n`,
      [`${at}tsconfig.json`]:
        '{"extends": "./npmrc.cjs", "compilerOptions": {"paths": {"*": ["./npmrc.cjs"]}}}',
      [`${at}collate.config.json`]: '{"content": "./node_modules"}',
      [`${at}astro.config.mjs`]: `import './npmrc.cjs'\n`,
      [`${at}vite.config.js`]: `import './npmrc.cjs'\n`,
      [`${at}postcss.config.cjs`]: module('postcss')
    })
    await mkdir(path.join(folder, at, 'node_modules/.bin'), {recursive: true})
    for (const tool of ['pnpm', 'npx', 'node', 'collate', 'git', 'turbo']) {
      await script(path.join(folder, at, 'node_modules/.bin', tool), mark(`bin-${tool}`))
    }
  }

  if (!places.includes('')) return
  await put(folder, {
    '.gitattributes': '* diff=evil merge=evil\n',
    '.gitmodules': '[submodule "a"]\n\tpath = a\n\turl = ../evil\n\tupdate = !touch $MARKS/submodule\n',
    'apps/cli/bin/collate.js': module('command'),
    'scripts/scope/say-scope.ts': module('scope'),
    'scripts/scope/scope.ts': module('scope'),
    '.husky/post-checkout': `#!/bin/sh\n${mark('husky')}\n`
  })
  await symlink('../node_modules', path.join(folder, 'apps/node_modules'))
}

async function put(folder: string, files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file)
    await mkdir(path.dirname(target), {recursive: true})
    await writeFile(target, text)
  }
}

async function script(file: string, line: string): Promise<void> {
  await writeFile(file, `#!/bin/sh\n${line}\n`)
  await chmod(file, 0o755)
}

/** Make a number of the sample article false. */
export async function falsify(folder: string): Promise<void> {
  await edit(folder, 'content/articles/tea-houses-2025/zh.mdx', '>41%<', '>42%<')
}

/** Put one text in the place of another, which must be there. */
export async function edit(folder: string, name: string, from: string, to: string): Promise<void> {
  const file = path.join(folder, name)
  const text = await readFile(file, 'utf8')
  assert.ok(text.includes(from), `no \`${from}\` in ${name}`)
  await writeFile(file, text.replace(from, to))
}
