import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {findClauses, findSentences} from '../src/sentences.ts'

/** Blocks of text, with `|` where one sentence ends and the next begins. */
const blocks = [
  '82%的容器用户运行Kubernetes。|98%的组织采用云原生。',
  '报告宣称，“云原生已跨越了一个决定性的门槛。”|这不足为奇。',
  '你可能会问，AI难道不依赖于GPU吗？|确实如此！|但那些用于训练。',
  '（见报告。）|下一句。',
  '增长了3.5%。|版本是v1.31，占12.50%',
  '“真的吗？”|他说。',
  '作者是Steven J. Vaughan-Nichols。|译者未知。',
  '……然而没有。|完。',
  'The share is 82%. |It was 80% in 2024.',
  'In the U.S. market it is 3.5%. |The U.S. |The rest is unknown.',
  'Steven J. Vaughan-Nichols wrote it. |Dr. Smith and Prof. Jones agreed.',
  'Some tools, e.g. Helm, i.e. the package manager, vs. others. |etcd is used by 81%.',
  'It ranked No. 3 in v1.2 of the list. |Is the answer no. |We said so.',
  'It cost $3.5 million, etc. |The rest followed. |It ended at 5 p.m. |In 2025 it began at 9 a.m. on Monday.',
  'He asked “Really?” and left. |She said “Yes.” |Then she left.',
  '"It is done." |"Is it?" |Yes!',
  'Acme Inc. |The company grew. |Acme Inc. grew.',
  'See Fig. 3 and pp. 12 to 14. |Done.',
  'One...two. |Three…',
  'Visit example.com or read README.md now. |Thanks.',
  'The Ph.D. students left. |Jan. 20 was cold.',
  'A tenth was worse than Grade V. |In 2015 J. Smith had plan B. |The rest had none.'
]

test('findSentences', async (t) => {
  for (const block of blocks) {
    await t.test(block, () => {
      const text = block.replaceAll('|', '')
      const found = findSentences(text).map(({start, end}) => text.slice(start, end))
      assert.deepEqual(
        found,
        block.split('|').map((sentence) => sentence.trim())
      )
    })
  }

  await t.test('should find nothing in nothing', () => {
    assert.deepEqual(findSentences(''), [])
    assert.deepEqual(findSentences(' \n'), [])
  })

  await t.test('should keep every character but the spaces between', () => {
    const units = fc.constantFrom(
      '82%',
      '。',
      '. ',
      '?',
      '”',
      '“',
      '（',
      '）',
      'U.S.',
      ' ',
      '3.5',
      '的',
      'The',
      '…',
      '！'
    )
    fc.assert(
      fc.property(fc.array(units, {maxLength: 40}), (parts) => {
        const text = parts.join('')
        const sentences = findSentences(text)
        let at = 0
        for (const {start, end} of sentences) {
          assert.ok(start >= at && end > start)
          assert.equal(text.slice(at, start).trim(), '')
          at = end
        }
        assert.equal(text.slice(at).trim(), '')
      })
    )
  })
})

/** Sentences, and their clauses. */
const clauses: Array<[string, string[]]> = [
  ['2025年，占比为56%；试点占6%。', ['2025年', '占比为56%', '试点占6%', '']],
  ['探索者 (8%)、采用者 (32%)领先', ['探索者 (8%)、采用者 (32%)领先', '8%', '32%']],
  ['1,234人、1，234人，3:1和10：30', ['1,234人、1，234人', '3:1和10：30']],
  ['2016—2020年增长——很快', ['2016—2020年增长', '', '很快']],
  ['It was 1,234, or 56% – a record; 3:1', ['It was 1,234', 'or 56%', 'a record', '3:1']],
  ['Helm (81%, up from 77%) leads', ['Helm (81%, up from 77%) leads', '81%', 'up from 77%']],
  ['unclosed (bracket, here', ['unclosed', 'bracket', 'here']]
]

test('findClauses', async (t) => {
  for (const [text, expected] of clauses) {
    await t.test(text, () => {
      const {list} = findClauses(text)
      assert.deepEqual(
        list.map(({start, end}) => text.slice(start, end)),
        expected
      )
    })
  }

  await t.test('should go on with the clause that brackets interrupt', () => {
    const text = 'Helm (81%) leads, etcd follows'
    const {at} = findClauses(text)
    assert.equal(at(text.indexOf('Helm')), at(text.indexOf('leads')))
    assert.notEqual(at(text.indexOf('Helm')), at(text.indexOf('81%')))
    assert.notEqual(at(text.indexOf('leads')), at(text.indexOf('etcd')))
  })
})
