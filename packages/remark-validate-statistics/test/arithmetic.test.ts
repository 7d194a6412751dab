import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText} from './check-text.ts'

/** A text, and how its numbers were compared. */
const rows: Array<[language: 'zh' | 'en', text: string, arithmetic: string[]]> = [
  [
    'en',
    '<Stat cite="remote-work/home-days">56% of employees</Stat> work from home every week.',
    ['“56%” equals the published value']
  ],
  [
    'en',
    '<Stat cite="remote-work/home-days">More than 50% of employees</Stat> work from home every week.',
    ['“More than 50%” is true of values above 50%; published: 56% (within)']
  ],
  [
    'zh',
    '每周有<Stat cite="remote-work/home-days">近六成的员工</Stat>在家工作。',
    ['“近六成”指55%至60%（不含）；公布的是56%（在范围内）']
  ],
  [
    'en',
    'The share of employees working from home every week rose <Stat cite="remote-work/home-days">by 15 percentage points since 2023</Stat>.',
    ['56% − 41% = 15 percentage points (a rise of 36.6%); the text says “15 percentage points”']
  ]
]

test('how a number was compared is said in the language of the article', async (t) => {
  for (const [language, text, arithmetic] of rows) {
    await t.test(text, () => {
      const claims = checkText(text, language).file.data.claims!
      assert.deepEqual(
        claims.map((claim) => claim.arithmetic),
        arithmetic
      )
    })
  }
})
