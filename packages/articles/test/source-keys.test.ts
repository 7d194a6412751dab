import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readText} from './check-text.ts'

/** What every text that was made from another one says of it. */
const source = {
  title: 'A title',
  url: 'https://example.org/',
  author: 'A. Writer',
  publisher: 'The Paper',
  language: 'en'
}

const statuses = ['granted', 'own', 'licensed', 'quotation', 'unrecorded', undefined]

/** Ways to say nothing, as they stand behind a key; `undefined` is without the key. */
const nothings = [undefined, '', "''", '"  "', 'null', '~', '[]', '{}']

test('the keys of `source`', async (t) => {
  for (const status of statuses) {
    await t.test(`should be enough with rights ${status ?? 'left out'}`, () => {
      assert.deepEqual(faultsOf(status, source), [])
    })

    for (const key of Object.keys(source)) {
      for (const nothing of nothings) {
        await t.test(
          `should be refused with rights ${status ?? 'left out'}: ${key}: ${nothing ?? 'absent'}`,
          () => {
            const faults = faultsOf(status, {...source, [key]: nothing})
            assert.ok(
              faults.some((reason) => reason.includes(`source.${key}`) || reason.includes(expected[key]!)),
              faults.join('\n') || 'nothing is found'
            )
          }
        )
      }
    }
  }
})

/** What a message says that is wanted in the place of a value. */
const expected: Record<string, string> = {
  title: '`text`',
  url: '`a web address`',
  author: '`text`',
  publisher: '`text`',
  language: 'a language tag'
}

function faultsOf(status: string | undefined, keys: Record<string, string | undefined>): string[] {
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${key}: ${value}`]
  )
  const rights = status === undefined ? [] : [`rights: {status: ${status}}`]
  const head = [
    'title: A title',
    'summary: A summary.',
    'published: 2026-01-21',
    'source:',
    ...lines,
    ...rights
  ]
  const {file, frontmatter} = readText(`---\n${head.join('\n')}\n---\n\nText.\n`)
  const faults = file.messages.filter(({ruleId, fatal}) => ruleId === 'article-frontmatter' && fatal)
  assert.equal(frontmatter === undefined, faults.length > 0)
  return faults.map(({reason}) => reason)
}
