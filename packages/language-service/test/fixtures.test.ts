import assert from 'node:assert/strict'
import {mkdtemp, rm} from 'node:fs/promises'
import {enableCompileCache} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {checkContent} from '@collate/pipeline'
import {findPublication, publicationDisk} from '@collate/publication'
import type {VFile} from 'vfile'
import {createLanguageService} from '../src/index.ts'
import {writeAllCases} from './all-cases.ts'
import {diskPlatform} from './disk-platform.ts'

// The check starts processes: what they compile is kept.
enableCompileCache()

/*
 * The findings of the language service are those of the command: on every
 * fixture that tests of the command use, id by id, in every file but the
 * pictures, which nobody writes in an editor.
 */

const today = '2026-02-01'
const repository = fileURLToPath(new URL('../../../', import.meta.url))
const root = await mkdtemp(join(tmpdir(), 'collate-'))
after(() => rm(root, {recursive: true}))

test('findings of all cases', async () => {
  await writeAllCases(root)
  assert.ok((await compare(root)) > 20)
})

test('findings of our own publication', async () => {
  await compare(repository.replace(/\/$/, ''))
})

/** @returns how many findings there are */
async function compare(folder: string): Promise<number> {
  const {content, data, check, site} = findPublication(folder, publicationDisk)
  const {isIgnored, uncited, release} = check
  const {languages} = site
  const options = {content, data, isIgnored, uncited, release, languages, today, cache: false as const}
  const expected = (await checkContent(options)).flatMap(findingsOf)
  const service = createLanguageService(diskPlatform(today))
  const all = await service.diagnoseAll(join(content, 'articles/x/zh.mdx'))
  const shown = all.flatMap(({reported, diagnostics}) =>
    diagnostics.map(({code, data: {finding}, range, severity}) => {
      const place = `${range.start.line + 1}:${range.start.character + 1}`
      return `${reported}:${place} ${['', 'error', 'warning', 'info'][severity!]} ${code} ${finding}`
    })
  )
  assert.deepEqual(shown.toSorted(), expected.toSorted())
  return expected.length
}

function findingsOf({path, messages}: VFile): string[] {
  if (/\.(?:png|jpe?g|webp|avif)$/.test(path)) return []
  return messages
    .filter((d) => !d.waived)
    .map(({line, column, fatal, ruleId, finding}) => {
      const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info'
      return `${path}:${line ?? 1}:${column ?? 1} ${severity} ${ruleId} ${finding}`
    })
}
