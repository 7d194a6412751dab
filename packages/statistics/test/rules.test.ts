import assert from 'node:assert/strict'
import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {dataRules} from '../src/data-rules.ts'
import {lines, readWith} from './base-package.ts'

const folder = join(import.meta.dirname, '..', 'src', 'rules')

/** Files that replace those of the sound package, and the report; no report means silence. */
type Example = {files: Record<string, string>; report: string}

test('rules', async (t) => {
  await t.test('should each have a page of examples', async () => {
    const pages = (await readdir(folder)).filter((d) => d.endsWith('.md')).toSorted()
    assert.deepEqual(pages, dataRules.map((rule) => `${rule.id}.md`).toSorted())
  })

  for (const {id} of dataRules) {
    const examples = readExamples(await readFile(join(folder, `${id}.md`), 'utf8'))
    for (const [index, {files, report}] of examples.entries()) {
      await t.test(`${id}: example ${index + 1} of its page`, async () => {
        const reading = await readWith(files)
        assert.equal(lines(reading).join('\n'), report)
        for (const {note, reason} of reading.problems) {
          assert.match(reason, /^Unexpected .*, expected .*[^.]$/s)
          assert.match(note.en, /^[^\p{Script=Han}]+$/u)
          assert.match(note.zh, /\p{Script=Han}.*。$/su)
        }
      })
    }
    await t.test(`${id}: examples on both sides`, () => {
      assert.ok(examples.some((d) => d.report === ''))
      assert.ok(examples.some((d) => d.report.includes(` ${id} `)))
    })
  }
})

/** Code blocks with the name of a file, up to a `text` block or to prose. */
function readExamples(page: string): Example[] {
  const examples: Example[] = []
  const blocks = page.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```\n(\s*)(?=(.?))/gms)
  let files: Example['files'] = {}
  for (const [, language, name, content, , next] of blocks) {
    if (language !== 'text') files[name!] = content!
    const isDone = language === 'text' || next !== '`'
    if (!isDone) continue
    examples.push({files, report: language === 'text' ? content!.trimEnd() : ''})
    files = {}
  }
  return examples
}
