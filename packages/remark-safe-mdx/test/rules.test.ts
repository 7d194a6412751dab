import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {allRules} from '@collate/findings'
import {readExamples} from '@collate/findings/examples'
import {safeMdxRuleIds} from '../src/rules.ts'
import {checkText, printMessages} from './check-text.ts'

const folder = new URL('../src/rules/', import.meta.url)

test('rules', async (t) => {
  await t.test('should each have a file and a page of examples', async () => {
    const names = await readdir(folder)
    const pages = names.filter((name) => name.endsWith('.md'))
    assert.deepEqual(pages, safeMdxRuleIds.map((id) => `${id}.md`).toSorted())
    assert.deepEqual(
      names.filter((name) => name.endsWith('.ts')),
      safeMdxRuleIds.map((id) => `${id}.ts`).toSorted()
    )
  })

  await t.test('should all be known', () => {
    const known = [...allRules].filter((id) => id.startsWith('mdx-') || id.startsWith('text-'))
    assert.deepEqual(safeMdxRuleIds.toSorted(), known.toSorted())
  })

  for (const id of safeMdxRuleIds) {
    const examples = await readExamples(new URL(`${id}.md`, folder))
    for (const {language, input, output} of examples) {
      await t.test(`${id}, ${language}: ${input}`, () => {
        const file = checkText(input, language)
        assert.deepEqual(printMessages(file, id), output)
        if (output.length === 0)
          assert.deepEqual(
            printMessages(file).filter((d) => !d.startsWith('text-digit')),
            []
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
