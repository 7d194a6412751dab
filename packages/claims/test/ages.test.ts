import assert from 'node:assert/strict'
import test from 'node:test'
import {ageOfName, findAges} from '../src/groups.ts'
import type {Language} from '../src/index.ts'

/** A text, and the ages in it, each with its band and where it stands: `[18 to 24] 18–24 alone`. */
const rows: Record<Language, ReadonlyArray<readonly [text: string, ages: readonly string[]]>> = {
  en: [
    ['children aged 11 to 16', ['aged 11 to 16 = 11–16 behind']],
    ['girls aged 11–16', ['aged 11–16 = 11–16 behind']],
    ['11-16-year-olds', ['11-16-year-olds = 11–16 alone']],
    ['11- to 16-year-olds', ['11- to 16-year-olds = 11–16 alone']],
    ['11-to-16-year-old girls', ['11-to-16-year-old = 11–16 before']],
    ['those aged between 11 and 16', ['aged between 11 and 16 = 11–16 behind']],
    ['boys between the ages of 11 and 16', ['between the ages of 11 and 16 = 11–16 behind']],
    ['children between 11 and 16 years of age', ['between 11 and 16 years of age = 11–16 behind']],
    ['rises to 61% at the age of 8-11', ['at the age of 8-11 = 8–11 behind']],
    ['people aged 60 and over', ['aged 60 and over = 60– behind']],
    ['people aged 60 years or older', ['aged 60 years or older = 60– behind']],
    ['women aged 60+', ['aged 60+ = 60– behind']],
    ['women over 60', ['over 60 = 60– bound']],
    ['the over-60s', ['over-60s = 60– alone']],
    ['children under five', ['under five = 0–4 bound']],
    ['children under the age of five', ['under the age of five = 0–4 bound']],
    ['under-fives', ['under-fives = 0–4 alone']],
    ['aged 5 and under', ['aged 5 and under = 0–5 behind']],
    ['18–24s and the 25-34 age group', ['18–24s = 18–24 alone', '25-34 age group = 25–34 alone']],
    ['children aged 6-23 months', ['aged 6-23 months = 6–23 mo behind']],
    ['15-year-olds', ['15-year-olds = 15–15 alone']],
    ['it fell from 2.5 to 16 in 2016', []]
  ],
  zh: [
    ['11至16岁少年', ['11至16岁 = 11–16 before']],
    ['11—16周岁的少年', ['11—16周岁 = 11–16 before']],
    ['１１～１６岁少年', ['１１～１６岁 = 11–16 before']],
    ['十一岁到十六岁的少年', ['十一岁到十六岁 = 11–16 before']],
    ['60岁及以上女性', ['60岁及以上 = 60– before']],
    ['60周岁以上人口', ['60周岁以上 = 60– before']],
    ['60岁（含）以上人口', ['60岁（含）以上 = 60– before']],
    ['年满60岁的老年人', ['年满60岁 = 60– before']],
    ['5岁以下儿童', ['5岁以下 = 0–4 before']],
    ['未满五岁的儿童', ['未满五岁 = 0–4 before']],
    ['5岁及以下儿童', ['5岁及以下 = 0–5 before']],
    ['6—23月龄婴幼儿', ['6—23月龄 = 6–23 mo before']],
    ['18至24岁年龄段占41%', ['18至24岁年龄段 = 18–24 before']],
    ['平均年龄为17.3岁', []]
  ]
}

for (const language of ['zh', 'en'] as const)
  for (const [text, expected] of rows[language])
    test(`the ages of “${text}”`, () => {
      const found = findAges(text, language).map(
        ({start, end, band, stands}) => `${text.slice(start, end)} = ${band} ${stands}`
      )
      assert.deepEqual(found, expected)
    })

const names: ReadonlyArray<readonly [name: string, language: Language, band: string | undefined]> = [
  ['18–24', 'en', '18–24'],
  ['65+', 'en', '65–'],
  ['65 and over', 'en', '65–'],
  ['under 5', 'en', '0–4'],
  ['level 4', 'en', undefined],
  ['18—24', 'zh', '18–24'],
  ['65及以上', 'zh', '65–'],
  ['第4级', 'zh', undefined]
]

for (const [name, language, band] of names)
  test(`the age of which nothing but “${name}” is written`, () => {
    assert.equal(ageOfName(name, language), band)
  })
