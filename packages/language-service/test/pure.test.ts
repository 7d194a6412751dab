import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {after, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {bundleService} from '../scripts/bundle.ts'
import {teaFiles} from './tea.ts'

const root = await mkdtemp(join(tmpdir(), 'collate-'))
after(() => rm(root, {recursive: true}))

test('what is published runs without Node, and makes no code of strings', async () => {
  const {outputs} = await bundleService(join(root, 'index.mjs'))
  assert.deepEqual(
    Object.values(outputs).flatMap((d) => d.imports),
    []
  )

  const files = teaFiles()
  const path = '/tea/content/articles/tea/zh.mdx'
  files.set(path, files.get(path)!.replace('82%', '83%'))
  const program = `
    const {log} = console
    const finish = process.exit
    delete globalThis.process
    delete globalThis.Buffer
    const {createLanguageService} = await import(${JSON.stringify(pathToFileURL(join(root, 'index.mjs')).href)})
    const {memoryPlatform} = await import(${JSON.stringify(new URL('tea.ts', import.meta.url).href)})
    const files = new Map(${JSON.stringify([...files])})
    const found = await createLanguageService(memoryPlatform(files)).diagnose(${JSON.stringify(path)})
    log(found.flatMap((d) => d.diagnostics.map(({code}) => code)).join(' '))
    finish(0)
  `
  await writeFile(join(root, 'program.mjs'), program)
  const out = execFileSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', join(root, 'program.mjs')],
    {encoding: 'utf8'}
  )
  assert.match(out, /statistic-value/)
})
