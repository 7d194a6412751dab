import assert from 'node:assert/strict'
import {readdir} from 'node:fs/promises'
import {test} from 'node:test'
import {allRules} from '@collate/findings'
import {readExamples} from '@collate/findings/examples'
import {articleRuleIds} from '../src/rules.ts'
import {checkText, printMessages} from './check-text.ts'

const folder = new URL('../src/rules/', import.meta.url)

test('rules', async (t) => {
  await t.test('should each have a file and a page of examples', async () => {
    const names = await readdir(folder)
    for (const extension of ['md', 'ts']) {
      const files = names.filter((name) => name.endsWith(`.${extension}`))
      assert.deepEqual(files, articleRuleIds.map((id) => `${id}.${extension}`).toSorted())
    }
  })

  await t.test('should all be known', () => {
    const isOurs = (id: string) => id.startsWith('article-') || id === 'image-path'
    // Whoever runs the check tells of its own faults, and of what a branch changes.
    const elsewhere = new Set(['article-fault', 'article-correction'])
    const known = [...allRules].filter((id) => isOurs(id) && !elsewhere.has(id))
    assert.deepEqual(articleRuleIds.toSorted(), known.toSorted())
  })

  for (const id of articleRuleIds) {
    const examples = await readExamples(new URL(`${id}.md`, folder))
    for (const {language, input, output} of examples) {
      await t.test(`${id}, ${language}: ${input}`, () => {
        assert.deepEqual(printMessages(checkText(input, language), id), output)
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
