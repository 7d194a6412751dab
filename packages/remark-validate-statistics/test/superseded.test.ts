import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText, type Language} from './check-text.ts'

/** What a pinned version is, and what the note says of the one that took its place. */
const rows: Array<[language: Language, text: string, note: RegExp]> = [
  [
    'en',
    'In March 2025, <Stat cite="labour/jobs^2025-04-04">236,000</Stat> jobs were added.',
    /pins an old version, which was revised June 6, 2025/
  ],
  [
    'zh',
    '2025年3月新增岗位<Stat cite="labour/jobs^2025-04-04">23.6万个</Stat>。',
    /引用限定的是旧的一版，2025年6月6日公布的数值已作修订/
  ],
  [
    'en',
    'In 2027, <Stat cite="labour/night^2024-11-20">40% of workers</Stat> are expected to work at night.',
    /pins an earlier forecast, and a later forecast was published November 20, 2025\..*is 41% \(workers, a forecast\)/
  ],
  [
    'zh',
    '预计2027年<Stat cite="labour/night^2024-11-20">40%的劳动者</Stat>上夜班。',
    /此前的预测，2025年11月20日公布了新的预测。.*为41%（劳动者，预测）/
  ],
  [
    'en',
    'The target is that by 2030 <Stat cite="labour/vacant^2024-11-20">5%</Stat> are vacant.',
    /pins an earlier target, and a new target was published November 20, 2025\..*is 4% \(a target\)/
  ],
  [
    'zh',
    '目标是到2030年空缺岗位占<Stat cite="labour/vacant^2024-11-20">5%</Stat>。',
    /此前的目标，2025年11月20日公布了新的目标。.*为4%（目标）/
  ],
  [
    'en',
    'For 2024 the number of apprentices was expected to grow by <Stat cite="labour/apprentices-growth@2024^2023-11-20">1.5%</Stat>.',
    /pins a forecast, and what was measured was published November 20, 2024/
  ],
  [
    'zh',
    '当时预计，2024年学徒人数增长<Stat cite="labour/apprentices-growth@2024^2023-11-20">1.5%</Stat>。',
    /引用限定的是预测，2024年11月20日已公布实际数值/
  ]
]

test('statistic-superseded', async (t) => {
  for (const [language, text, note] of rows) {
    await t.test(`should say what became of the pinned version: ${text}`, () => {
      const {messages} = checkText(text, language).file
      const found = messages.find(({ruleId}) => ruleId === 'statistic-superseded')
      assert.match(found?.note ?? '', note)
      assert.equal(
        /revis|修订/.test(found!.note!),
        note.source.includes('revis') || note.source.includes('修订')
      )
    })
  }
})
