import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readExamples} from '@collate/findings/examples'
import {rules} from '../src/rules.ts'
import {checkText, type Language} from './check-text.ts'

/** A false text, the rule that finds it, and what its note has to say besides the value. */
const rows: Array<[language: Language, text: string, rule: string, says: string[]]> = [
  [
    'en',
    'In 2025, <Stat cite="remote-work/home-days">56% of team leaders</Stat> worked from home every week.',
    'population',
    ['“56%” is the value of “employees”', '“team leaders” was taken for the base: an alias of “managers”']
  ],
  [
    'zh',
    '2025年，<Stat cite="remote-work/home-days">56%的经理</Stat>每周在家工作。',
    'population',
    ['“56%”是“员工”的数值', '“经理”被当作基数，是“管理者”的别名']
  ],
  [
    'en',
    '<Stat cite="remote-work/home-days">28% of employees</Stat> work from home every week.',
    'period',
    ['“28%” is the value of 2022', 'No words name the time, so “2025” was taken, the newest']
  ],
  [
    'zh',
    '2023年，<Stat cite="remote-work/home-days">56%的员工</Stat>每周在家工作。',
    'period',
    ['“56%”是2025年的数值', '“2023年”被当作时间']
  ],
  [
    'en',
    'Employees use <Stat cite="remote-work/tools">video conferences (82%)</Stat> at work.',
    'category',
    [
      '“82%” is the value of “chat”',
      '“video conferences” was taken for the category: an alias of “video calls”'
    ]
  ],
  [
    'en',
    'In 2024, <Stat cite="remote-work/home-days">64% of employees</Stat> worked from home every week.',
    'value',
    [
      '“64%” is the value of another one: “working from home every week” in 2025 is 64% (managers)',
      '“2024” was taken for the time; “employees” was taken for the base'
    ]
  ],
  [
    'zh',
    '2024年，<Stat cite="remote-work/home-days">64%的职员</Stat>每周在家工作。',
    'value',
    [
      '“64%”是另一项的数值：“每周在家工作”2025年为64%（管理者）',
      '“2024年”被当作时间；“职员”被当作基数，是“员工”的别名'
    ]
  ],
  [
    'en',
    'From 2022 to 2025, an average of <Stat cite="remote-work/home-days">43% of employees</Stat> worked from home every week.',
    'value',
    ['`remote-work/home-days` has no such value of “2022 to 2025”', 'add the published value to the data']
  ],
  [
    'zh',
    '2019年，<Stat cite="remote-work/home-days">43%的员工</Stat>每周在家工作。',
    'value',
    ['`remote-work/home-days`没有“2019年”的这一数值', '把公布的数值补进数据']
  ],
  [
    'en',
    'In 2030 <Stat cite="labour/vacant">4%</Stat> were vacant.',
    'status',
    ['The source gives a target, and nothing that has come about']
  ],
  [
    'zh',
    '2030年空缺岗位占<Stat cite="labour/vacant">4%</Stat>。',
    'status',
    ['来源说的是目标，不是已经实现的事']
  ],
  [
    'en',
    '<Stat cite="remote-work/home-days">56% of guests of tea houses</Stat> work from home every week.',
    'population',
    ['“guests” was taken for the base', 'no name of “employees”', 'aliases_en in populations.csv']
  ],
  [
    'zh',
    '<Stat cite="remote-work/home-days">56%的茶馆客人</Stat>每周在家工作。',
    'population',
    ['“茶馆客人”紧连着数字，被当作基数', '不是“员工”的名称', 'populations.csv的aliases_zh']
  ],
  [
    'en',
    'The share of employees who work from home every week <Stat cite="remote-work/home-days">fell to 56%</Stat> in 2025.',
    'direction',
    ['“fell” says that it fell, and the data show no fall', '“2025” was taken for the time']
  ],
  [
    'zh',
    '2025年，每周在家工作的员工比例<Stat cite="remote-work/home-days">降至56%</Stat>。',
    'direction',
    ['“降至”说的是降，数据却没有降', '“2025年”被当作时间']
  ]
]

test('a message names the reading, the nearest true one and the word that decided', async (t) => {
  for (const [language, text, rule, says] of rows) {
    await t.test(text, () => {
      const {messages} = checkText(text, language).file
      const found = messages.filter(({ruleId}) => ruleId === `statistic-${rule}`)
      assert.equal(found.length, 1, messages.map(String).join('\n'))
      for (const part of says) assert.ok(found[0]!.note!.includes(part), found[0]!.note)
    })
  }
})

test('no message expects what the text says', async () => {
  for (const {id} of rules) {
    const page = new URL(`../src/rules/${id.replace('statistic-', '')}.md`, import.meta.url)
    for (const {language, input} of await readExamples(page))
      for (const {actual, expected = [], reason} of checkText(input, language).file.messages)
        assert.ok(actual === undefined || !expected.includes(actual), reason)
  }
})
