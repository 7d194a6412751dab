import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {allRules} from '@collate/findings'
import {readExamples} from '@collate/findings/examples'
import {rules} from '../src/rules.ts'
import {checkText, printMessages} from './check-text.ts'

const folder = new URL('../src/rules/', import.meta.url)

test('rules', async (t) => {
  await t.test('should each have a page of examples', async () => {
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.md'))
    assert.deepEqual(pages, rules.map((rule) => `${nameOf(rule.id)}.md`).toSorted())
  })

  await t.test('should all be known to waivers', () => {
    const known = [...allRules].filter((id) => id.startsWith('statistic-'))
    assert.deepEqual(rules.map((rule) => rule.id).toSorted(), known.toSorted())
  })

  for (const {id} of rules) {
    const examples = await readExamples(new URL(`${nameOf(id)}.md`, folder))
    for (const {language, input, output} of examples) {
      await t.test(`${id}, ${language}: ${input}`, () => {
        const {file} = checkText(input, language)
        assert.deepEqual(printMessages(file, id), output)
        for (const {note, notes} of file.messages) {
          assert.equal(note, notes?.[language])
          assert.match(unquoted(notes!.zh), /\p{Script=Han}/u)
          assert.doesNotMatch(unquoted(notes!.en), /\p{Script=Han}/u)
        }
      })
    }
    await t.test(`${id} should be shown at work in both languages`, () => {
      const found = examples.filter((example) => example.output.length > 0)
      assert.deepEqual(new Set(found.map((example) => example.language)), new Set(['zh', 'en']))
    })
  }
})

/** A note without what it cites of texts and reports. */
function unquoted(note: string): string {
  return note.replaceAll(/“[^”]*”|`[^`]*`/g, '')
}

function nameOf(id: string): string {
  return id.replace('statistic-', '')
}
