import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Edition, Language} from '@collate/articles'
import {textAgreement, type Facets} from '../src/citations/facets.ts'
import {proposeCitations} from '../src/citations/propose-citations.ts'
import {reasonsOf} from '../src/citations/reasons.ts'
import {judgeEdition} from '../src/fixes/judge-edition.ts'
import {editionOf, statistics, today} from './statistics.ts'

type Row = [language: Language, body: string, ...pastes: Array<string | undefined>]

/** Texts, and what to paste for each of their numbers; nothing where no statistic goes with it. */
const corpus: Row[] = [
  ['en', 'In 2025, 56% of riders paid by card.', '<Stat cite="trams/card">56%</Stat>'],
  ['en', 'In 2023, 41% of riders paid by card.', '<Stat cite="trams/card">41%</Stat>'],
  ['en', '64% of commuters pay by card.', '<Stat cite="trams/card">64%</Stat>'],
  ['en', '56% of riders buy tickets in the app.', '<Stat cite="trams/app">56%</Stat>'],
  ['en', 'Nearly 85% of lines run on time.', '<Stat cite="trams/punctual">Nearly 85%</Stat>'],
  ['en', '**56%** of riders pay by card.', '<Stat cite="trams/card">56%</Stat>'],
  ['en', '**56**% of riders pay by card.', '<Stat cite="trams/card">**56**%</Stat>'],
  ['en', '[56% of riders](https://example.org) pay by card.', '<Stat cite="trams/card">56%</Stat>'],
  ['en', '56&#37; of riders pay by card.', '<Stat cite="trams/card">56&#37;</Stat>'],
  [
    'en',
    'Riders pay by card: from 41% in 2023 to 56% in 2025, up 15 percentage points.',
    '<Stat cite="trams/card">41%</Stat>',
    '<Stat cite="trams/card">56%</Stat>',
    '<Stat cite="trams/card">15 percentage points</Stat>'
  ],
  [
    'en',
    'The reasons to ride are the price (25%), speed (34%) and comfort (32%).',
    '<Stat cite="trams/reason">25%</Stat>',
    '<Stat cite="trams/reason">34%</Stat>',
    '<Stat cite="trams/reason">32%</Stat>'
  ],
  ['en', '<Stat cite="trams/card@2025">56%</Stat> of riders pay by card.'],
  ['en', '88% of cats sleep all day.', undefined],
  ['en', '57% of riders pay by card.', '<Stat cite="trams/card">57%</Stat>'],
  ['en', '75% or more of riders find the tram quiet.', '<Stat cite="trams/quiet">75% or more</Stat>'],
  ['zh', '2025年，56%的乘客刷卡付费。', '<Stat cite="trams/card">56%</Stat>'],
  ['zh', '2023年，41%的乘客刷卡付费。', '<Stat cite="trams/card">41%</Stat>'],
  ['zh', '64%的通勤者刷卡付费。', '<Stat cite="trams/card">64%</Stat>'],
  ['zh', '56%的乘客用应用购票。', '<Stat cite="trams/app">56%</Stat>'],
  ['zh', '近85%的线路准点。', '<Stat cite="trams/punctual">近85%</Stat>'],
  ['zh', '**56%**的乘客刷卡付费。', '<Stat cite="trams/card">56%</Stat>'],
  ['zh', '75%及以上的乘客觉得电车安静。', '<Stat cite="trams/quiet">75%及以上</Stat>'],
  [
    'zh',
    '刷卡付费的乘客从2023年的41%上升到2025年的56%，增长15个百分点。',
    '<Stat cite="trams/card">41%</Stat>',
    '<Stat cite="trams/card">56%</Stat>',
    '<Stat cite="trams/card">15个百分点</Stat>'
  ],
  [
    'zh',
    '乘坐的理由是价格 (25%)、速度 (34%)和舒适 (32%)。',
    '<Stat cite="trams/reason">25%</Stat>',
    '<Stat cite="trams/reason">34%</Stat>',
    '<Stat cite="trams/reason">32%</Stat>'
  ],
  [
    'zh',
    '乘坐的理由是价格 (25%)、速度 (34%)和舒适 (32%)，其余占9%。',
    '<Stat cite="trams/reason">25%</Stat>',
    '<Stat cite="trams/reason">34%</Stat>',
    '<Stat cite="trams/reason">32%</Stat>',
    '<Stat cite="trams/reason#other">9%</Stat>'
  ],
  ['zh', '88%的猫整天睡觉。', undefined],
  [
    'zh',
    '| 乘客 | 2023年 | 2025年 |\n|---|---|---|\n| 刷卡付费 | 41% | 56% |',
    '<Stat cite="trams/card">41%</Stat>',
    '<Stat cite="trams/card">56%</Stat>'
  ],
  // Pins stand where the words leave open what is meant, and nowhere else.
  ['en', '44% of riders wait long for a tram.', '<Stat cite="trams/wait@2025">44%</Stat>'],
  ['en', 'In the fourth quarter of 2025, 52% of riders waited long.', '<Stat cite="trams/wait">52%</Stat>'],
  ['en', '## The year 2023\n\n41% of riders pay by card.', '<Stat cite="trams/card@2023">41%</Stat>'],
  ['en', '## The year 2023\n\n56% of riders pay by card.', '<Stat cite="trams/card@2025">56%</Stat>'],
  ['en', '## Commuters\n\n64% pay by card.', '<Stat cite="trams/card~commuters">64%</Stat>'],
  ['en', '71% of riders were first reported as content in 2025.', '<Stat cite="trams/content">71%</Stat>'],
  ['en', 'In 2025, 71% of riders were content.', '<Stat cite="trams/content^2025-06-01">71%</Stat>'],
  ['en', 'In 2025, 68% of riders were content.', '<Stat cite="trams/content">68%</Stat>'],
  ['zh', '44%的乘客等车太久。', '<Stat cite="trams/wait@2025">44%</Stat>'],
  ['zh', '## 2023年\n\n41%的乘客刷卡付费。', '<Stat cite="trams/card@2023">41%</Stat>']
]

test('proposeCitations(edition, statistics, today)', async (t) => {
  for (const [language, body, ...pastes] of corpus) {
    await t.test(`should propose ${pastes.join(', ') || 'nothing'} for ${body}`, () => {
      const found = proposeCitations(editionOf(language, body), statistics, today)
      assert.deepEqual(
        found.map((d) => d.proposals[0]?.paste),
        pastes
      )
    })
  }

  for (const [language, body] of corpus) {
    await t.test(`should leave no error where the first proposals are pasted: ${body}`, () => {
      const found = proposeCitations(editionOf(language, body), statistics, today)
      const sure = found.filter((d) => d.proposals[0] && !d.proposals[0].fault)
      const edition = editionOf(language, paste(body, language, sure))
      judgeEdition(edition, statistics, today)
      const errors = edition.file.messages.filter((d) => d.fatal && d.ruleId !== 'statistic-uncited')
      assert.deepEqual(errors.map(String), [])
    })
  }

  await t.test('should say what is wrong where no proposal would be accepted', () => {
    const [found] = proposeCitations(editionOf('en', '57% of riders pay by card.'), statistics, today)
    assert.equal(found?.proposals[0]?.fault?.ruleId, 'statistic-value')
    const reasons = reasonsOf(found.proposals[0], 'en')
    assert.deepEqual(
      reasons.map((d) => [d.facet, d.verdict]),
      [
        ['value', 'disagrees'],
        ['measure', 'agrees'],
        ['population', 'agrees'],
        ['period', 'open']
      ]
    )
  })

  await t.test('should rank a statistic that the sentence describes before one with the same number', () => {
    const [found] = proposeCitations(editionOf('en', '56% of riders pay by card.'), statistics, today)
    assert.deepEqual(
      found?.proposals.map((d) => d.cite),
      ['trams/card', 'trams/app']
    )
  })

  await t.test('should give reasons in the language of the article', () => {
    const [found] = proposeCitations(editionOf('zh', '2025年，56%的乘客刷卡付费。'), statistics, today)
    assert.deepEqual(
      reasonsOf(found!.proposals[0]!, 'zh').map((d) => d.text),
      ['数值相符（来源为56%）', '句中有“卡”“付”', '写明了统计对象“乘客”', '写明了2025年']
    )
  })

  await t.test('should propose what to cite for a title, and nothing to paste', () => {
    const edition = editionOf('en', 'Trams are fine.', 'Why 56% of riders pay by card')
    const [found] = proposeCitations(edition, statistics, today)
    assert.equal(found?.isBeside, true)
    assert.equal(found.proposals[0]?.cite, 'trams/card')
    assert.equal(found.proposals[0].paste, undefined)
    assert.equal(found.position.start.line, 2)
  })

  await t.test('should point at the number', () => {
    const [found] = proposeCitations(editionOf('zh', '好的。56%的乘客刷卡付费。'), statistics, today)
    const {start, end} = found!.position
    assert.deepEqual([start.line, start.column, end.column], [9, 4, 7])
  })

  await t.test('should propose for the rest where tags cannot stand somewhere', () => {
    const body = '| a |\n|---|\n| `x` 56% of riders pay by card |\n\n*41*% of *riders* paid by card in 2023.'
    const found = proposeCitations(editionOf('en', body), statistics, today)
    assert.deepEqual(
      found.map((d) => d.proposals[0]?.cite),
      ['trams/card', 'trams/card']
    )
  })

  await t.test('should propose nothing for what does not parse', () => {
    assert.deepEqual(proposeCitations(editionOf('en', '56% of <b riders'), statistics, today), [])
  })
})

test('agreement(facets)', async (t) => {
  const all: Facets = {
    value: {verdict: 'agrees', isChange: false, row: statistics.packages.get('trams')!.observations[0]!},
    measure: {verdict: 'agrees', found: ['pay', 'card'], missing: []},
    population: {verdict: 'agrees'},
    period: {verdict: 'agrees', isNewest: false}
  }
  const worse: Array<[name: string, facets: Facets]> = [
    ['another value', {...all, value: {...all.value, verdict: 'disagrees'}}],
    ['a missing word', {...all, measure: {verdict: 'disagrees', found: ['pay'], missing: ['card']}}],
    ['another population', {...all, population: {verdict: 'disagrees'}}],
    ['no population', {...all, population: {verdict: 'open'}}],
    ['another period', {...all, period: {verdict: 'disagrees', isNewest: false}}],
    ['another category', {...all, category: {verdict: 'disagrees', named: []}}],
    ['a wrong direction', {...all, direction: {verdict: 'disagrees'}}]
  ]

  for (const [name, facets] of worse) {
    await t.test(`should be less with ${name}`, () => assert.ok(textAgreement(facets) < textAgreement(all)))
  }

  await t.test('should take the words of the measure for more than population and period', () => {
    const described: Facets = {
      ...all,
      population: {verdict: 'open'},
      period: {verdict: 'open', isNewest: false}
    }
    const named: Facets = {...all, measure: {verdict: 'disagrees', found: ['pay'], missing: ['card']}}
    assert.ok(textAgreement(described) > textAgreement(named))
  })
})

/** Do what the command says: replace each number by what to paste. */
function paste(body: string, language: Language, found: ReturnType<typeof proposeCitations>): string {
  const source = String(sourceOf(editionOf(language, body)))
  let text = source
  for (const {position, proposals, text: slice} of found.toReversed()) {
    const {paste: tag} = proposals[0]!
    const inner = tag!.replace(/<\/?Stat[^>]*>/g, '')
    const at = text.lastIndexOf(inner, position.end.offset)
    assert.ok(at >= 0, slice)
    text = text.slice(0, at) + tag + text.slice(at + inner.length)
  }
  return text.slice(text.indexOf('\n---\n') + '\n---\n\n'.length).trimEnd()
}

function sourceOf({file}: Edition): string {
  return String(file)
}
