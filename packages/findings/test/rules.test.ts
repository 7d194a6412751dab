import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {allRules, waivableRules} from '../src/index.ts'
import {waiverRules} from '../src/settle-waivers.ts'
import {checkText, printMessages} from './check-text.ts'
import {readExamples} from './read-examples.ts'

const folder = new URL('../src/rules/', import.meta.url)

test('rules about waivers', async (t) => {
  await t.test('should each have a page of examples', async () => {
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.md'))
    assert.deepEqual(pages, waiverRules.map((rule) => `${rule.id}.md`).toSorted())
  })

  for (const {id} of waiverRules) {
    const examples = await readExamples(new URL(`${id}.md`, folder))
    for (const {language, input, output} of examples) {
      await t.test(`${id}, ${language}: ${input}`, () => {
        const file = checkText(input, language)
        assert.deepEqual(printMessages(file, id), output)
        // Every finding is waived, or open because the note is at fault.
        assert.equal(
          file.messages.some((d) => d.ruleId === 'statistic-value' && !d.waived),
          output.length > 0 && input.includes('82%')
        )
      })
    }
    await t.test(`${id} should be shown at work in both languages, and speak them`, () => {
      const found = examples.filter((example) => example.output.length > 0)
      assert.deepEqual(new Set(found.map((example) => example.language)), new Set(['zh', 'en']))
      for (const {input, language} of found) {
        const note = checkText(input, language).messages.find((d) => d.ruleId === id)?.note ?? ''
        assert.equal(/\p{Script=Han}/u.test(note), language === 'zh', note)
      }
    })
  }
})

test('the list of rules', async (t) => {
  await t.test('should let no rule be waived that protects the reader', () => {
    const never = [
      'mdx-',
      'text-',
      'waiver-',
      'image-',
      'data-',
      'article-frontmatter',
      'article-file',
      'article-limit',
      'link-private',
      'statistic-ambiguous',
      'statistic-unread'
    ]
    const found = [...waivableRules].filter((id) => never.some((name) => id.startsWith(name)))
    assert.deepEqual(found, [])
  })

  await t.test('should hold every family, and all that can be waived', () => {
    assert.equal(
      [...waivableRules].every((id) => allRules.has(id)),
      true
    )
    for (const family of [
      'statistic',
      'translation',
      'article',
      'mdx',
      'text',
      'image',
      'link',
      'waiver',
      'data'
    ]) {
      assert.ok(
        [...allRules].some((id) => id.startsWith(`${family}-`)),
        family
      )
    }
  })
})
