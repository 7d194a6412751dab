import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText, type Language} from './check-text.ts'
import {bodies, type TitleRow} from './titles/bodies.ts'
import {titles as en} from './titles/en.ts'
import {titles as zh} from './titles/zh.ts'

for (const [language, rows] of Object.entries({zh, en}) as Array<[Language, TitleRow[]]>) {
  test(`titles in ${language}`, async (t) => {
    for (const [truth, ...falsehoods] of rows) {
      await t.test(`should tell what the body cites: ${truth}`, () =>
        assert.deepEqual(toldOf(truth, language), [])
      )
      for (const title of falsehoods)
        await t.test(`should not tell something else: ${title}`, () =>
          assert.ok(toldOf(title, language).includes('statistic-uncited'), `nothing found in ${title}`)
        )
    }
  })

  test(`summaries and headings in ${language}`, async (t) => {
    for (const [truth, falsehood] of rows) {
      await t.test(`should be held to the body like titles: ${truth}`, () => {
        assert.deepEqual(toldOf(truth, language, 'summary'), [])
        assert.ok(toldOf(falsehood!, language, 'summary').includes('statistic-uncited'), falsehood)
        assert.deepEqual(toldOf(truth, language, 'heading'), [])
        assert.ok(toldOf(falsehood!, language, 'heading').includes('statistic-uncited'), falsehood)
      })
    }
  })
}

test('a title that speaks of nobody', async (t) => {
  const nobody: ReadonlyArray<[Language, string, string]> = [
    [
      'en',
      'No employee works from home',
      '<Stat cite="remote-work/home-days">56% of employees</Stat> work from home every week.'
    ],
    ['zh', '没有员工在家工作', '<Stat cite="remote-work/home-days">56%的员工</Stat>每周在家工作。']
  ]
  for (const [language, title, body] of nobody)
    await t.test(`should be told of, whatever the body cites: ${title}`, () => {
      const {messages} = checkText(`---\ntitle: ${title}\n---\n\n${body}`, language).file
      assert.deepEqual(
        messages.map(({line, ruleId}) => `${line} ${ruleId}`),
        ['2 statistic-uncited']
      )
    })
})

/** The rules that a title over the body breaks; the body itself breaks none. */
function toldOf(title: string, language: Language, as: 'title' | 'summary' | 'heading' = 'title'): string[] {
  const text =
    as === 'heading'
      ? `## ${title}\n\n${bodies[language]}`
      : `---\n${as}: ${title}\n---\n\n${bodies[language]}`
  return checkText(text, language).file.messages.flatMap(({ruleId, fatal}) =>
    fatal === undefined ? [] : [ruleId!]
  )
}
