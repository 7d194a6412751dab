import assert from 'node:assert/strict'
import {mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {writeAllCases} from '@collate/language-service/cases'
import {checkContent} from '@collate/pipeline'
import {localDate} from '../src/today.ts'
import type {Editor} from './editor.ts'

/**
 * Open every text and table of all fixtures of the command in an editor: its findings are those of the command, id by id.
 *
 * @param folder - where the fixtures are written
 * @param uriOf - how the editor calls a file of it
 */
export async function findsAllCases(
  editor: Editor,
  folder: string,
  uriOf: (path: string) => string
): Promise<void> {
  await mkdir(folder, {recursive: true})
  await writeAllCases(folder)
  const [content, data] = [join(folder, 'content'), join(folder, 'data')]
  const files = await checkContent({content, data, cache: false, today: localDate(new Date())})
  await editor.begin({language: 'en'})
  for (const {path, messages} of files) {
    if (!/\.(?:mdx|csv)$/.test(path)) continue
    const file = path.startsWith('data/') ? join(data, path.slice('data/'.length)) : join(content, path)
    const expected = messages.filter((d) => !d.waived)
    editor.open(uriOf(file), await readFile(file, 'utf8'), 'x')
    const found = await editor.until(uriOf(file), (d) => d.version === 1)
    assert.deepEqual(
      found.map((d) => `${d.code} ${d.data.finding} ${d.range.start.line + 1}`).toSorted(),
      expected.map((d) => `${d.ruleId} ${d.finding} ${d.line ?? 1}`).toSorted(),
      path
    )
    for (const {message} of found) assert.match(message, /^[A-Z]/)
  }
}
