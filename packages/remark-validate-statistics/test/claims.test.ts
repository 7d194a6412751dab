import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText} from './check-text.ts'

const stat = '<Stat cite="remote-work/home-days">'

test('file.data.claims', async (t) => {
  await t.test('should hold a claim for each quantity, with what became of it', () => {
    const text = `${stat}56% of employees</Stat> work from home every week; ${stat}65% of employees</Stat> work from home every week.`
    const {file} = checkText(text, 'en')
    assert.deepEqual(
      file.data.claims?.map(({id, written, verdict, findings, start, end}) => ({
        id,
        written,
        verdict,
        rules: findings.map((finding) => finding.ruleId),
        source: text.slice(start, end)
      })),
      [
        {id: 'home-days-2025-96d9', written: '56%', verdict: 'agrees', rules: [], source: '56%'},
        {
          id: 'home-days-2025-f46b',
          written: '65%',
          verdict: 'unverified',
          rules: ['statistic-value'],
          source: '65%'
        }
      ]
    )
  })

  await t.test('should keep the id of a claim whatever is written before it', () => {
    const sentences = ['Every week, ', 'In 2025, ', 'Surveys show that '].map(
      (start) => `${start}${stat}56% of employees</Stat> work from home every week.`
    )
    const idsOf = (texts: string[]) => {
      const claims = checkText(texts.join('\n\n'), 'en').file.data.claims!
      assert.ok(claims.every(({states}) => states === 'home-days-2025'))
      return claims.map(({id}) => id)
    }
    const [one, two, three] = idsOf(sentences)
    assert.equal(new Set([one, two, three]).size, 3)
    assert.match(one!, /^home-days-2025-[\da-f]{4}$/)
    assert.deepEqual(idsOf([sentences[2]!, sentences[1]!, sentences[0]!]), [three, two, one])
    assert.deepEqual(idsOf([sentences[1]!, sentences[2]!]), [two, three])
    assert.deepEqual(idsOf([sentences[0]!]), ['home-days-2025'])
    // The same sentence twice: nothing tells the two apart but their order.
    assert.equal(new Set(idsOf([sentences[0]!, sentences[0]!, sentences[0]!])).size, 3)
  })

  await t.test('should be empty where nothing is cited', () => {
    assert.deepEqual(checkText('Hello.', 'en').file.data.claims, [])
  })

  await t.test('should call a claim noted when an editor has answered', () => {
    const text = `${stat}65% of employees</Stat> work from home every week.`
    const [message] = checkText(text, 'en').file.messages
    const note = `\n\n<Note waives="statistic-value" finding="${message!.finding}" by="the editors" until="2026-06-01">The author rounds in a way of his own.</Note>\n`
    const {file} = checkText(text + note, 'en')
    assert.deepEqual(
      file.data.claims?.map((claim) => claim.verdict),
      ['noted']
    )
    assert.equal(file.messages.length, 1)
    assert.equal(file.messages[0]!.waived?.by, 'the editors')
  })

  await t.test('should name claims alike in both languages', () => {
    const zh = checkText(
      '员工用<Stat cite="remote-work/tools">在线文档（49%）、即时通讯（82%）</Stat>。',
      'zh'
    )
    const en = checkText(
      'Employees use <Stat cite="remote-work/tools">shared documents (49%), chat (82%)</Stat>.',
      'en'
    )
    const ids = ['tools-2025-documents', 'tools-2025-chat']
    assert.deepEqual(
      zh.file.data.claims?.map((claim) => claim.id),
      ids
    )
    assert.deepEqual(
      en.file.data.claims?.map((claim) => claim.id),
      ids
    )
  })
})
