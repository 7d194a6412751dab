import assert from 'node:assert/strict'
import {test} from 'node:test'
import {VFile} from 'vfile'
import {findingId, isError, report, severityOf, type Finding} from '../src/index.ts'

const finding: Finding = {
  ruleId: 'statistic-value',
  severity: 'error',
  reason: 'Unexpected `83%`, expected `82%`',
  claim: '83%',
  expected: ['82%']
}

test('@collate/findings', async (t) => {
  await t.test('should export its public names', async () => {
    assert.deepEqual(Object.keys(await import('@collate/findings')).toSorted(), [
      'allRules',
      'attribute',
      'findWaivers',
      'findingId',
      'isError',
      'report',
      'reportFault',
      'settleFoundWaivers',
      'settleWaivers',
      'severityOf',
      'waivableRules'
    ])
  })
})

test('findingId', async (t) => {
  await t.test('should be sixteen hexadecimal digits', () => {
    assert.match(findingId(finding, ''), /^[\da-f]{16}$/)
  })

  await t.test('should stay when the text moves, and when only its width or spacing changes', () => {
    const place = {start: {line: 9, column: 1, offset: 90}, end: {line: 9, column: 4, offset: 93}}
    assert.equal(findingId({...finding, place}, ''), findingId(finding, ''))
    assert.equal(findingId({...finding, claim: ' ８３％ '}, ''), findingId(finding, ''))
  })

  for (const [name, change] of Object.entries<Partial<Finding>>({
    sentence: {claim: '83% of houses'},
    citation: {against: 'tea-houses/green@2025'},
    expectation: {expected: ['81%']},
    'second expectation': {expected: ['82%', '81%']},
    actual: {actual: '83'},
    rule: {ruleId: 'statistic-unit'}
  })) {
    await t.test(`should change with the ${name}`, () => {
      assert.notEqual(findingId({...finding, ...change}, ''), findingId(finding, ''))
    })
  }

  await t.test('should be about the source at its place where no sentence is given', () => {
    const place = {start: {line: 1, column: 4, offset: 3}, end: {line: 1, column: 7, offset: 6}}
    const {claim, ...rest} = finding
    assert.equal(findingId({...rest, place}, `is ${claim} of`), findingId(finding, ''))
  })
})

test('report', async (t) => {
  await t.test('should fill every field of a message', () => {
    const file = new VFile({path: 'articles/a/en.mdx', value: '83%'})
    const cause = {path: 'data/s/observations.csv', line: 4, column: 2}
    const message = report(file, {...finding, actual: '83%', note: 'The table says 82.', cause}, 'test')
    assert.equal(file.messages[0], message)
    assert.equal(message.ruleId, 'statistic-value')
    assert.equal(message.source, 'test')
    assert.equal(message.actual, '83%')
    assert.deepEqual(message.expected, ['82%'])
    assert.equal(message.note, 'The table says 82.')
    assert.equal(message.url, 'https://collate.example/rules/statistic-value')
    assert.equal(message.waived, null)
    assert.equal(message.finding, findingId({...finding, actual: '83%'}, ''))
    assert.equal((message.cause as {file?: string}).file, 'data/s/observations.csv')
  })

  await t.test('should be about the sentence at its place', () => {
    const file = new VFile({path: 'articles/a/en.mdx', value: '83% of houses'})
    const place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 4, offset: 3}}
    const {claim: _, ...rest} = finding
    file.data.sentenceAt = () => '83% of houses'
    const {finding: id} = report(file, {...rest, place}, 'test')
    assert.equal(id, findingId({...finding, claim: '83% of houses'}, ''))
  })

  for (const severity of ['error', 'warning', 'info'] as const) {
    await t.test(`should keep the severity ${severity}`, () => {
      const message = report(new VFile(), {...finding, severity}, 'test')
      assert.equal(severityOf(message), severity)
      assert.equal(isError(message), severity === 'error')
    })
  }

  await t.test('should not count what has been waived', () => {
    const message = report(new VFile(), finding, 'test')
    message.waived = {by: 'a', until: '2027-01-01', reason: 'b'}
    assert.equal(isError(message), false)
  })
})
