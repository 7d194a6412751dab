import assert from 'node:assert/strict'
import {test} from 'node:test'
import * as fc from 'fast-check'
import {isCitation, mistakeInWords, readCitation, writeCitation, type CitationMistake} from '../src/model.ts'

test('readCitation(text)', async (t) => {
  const written = [
    's/k',
    'cncf-annual-survey/k8s.production',
    's/k@2025',
    's/k@2024-H1',
    's/k@2024-01/2024-09',
    's/k@2022/2024..2023/2025',
    's/k@2023..2024-Q4',
    's/k~women',
    's/k#helm',
    's/k^2024-10-18',
    's/k^2024-10',
    's/k@2023..2025~women#helm^2024-10'
  ]
  for (const text of written) {
    await t.test(`should read ${text}`, () => {
      const read = readCitation(text)
      assert.ok(isCitation(read))
      assert.equal(writeCitation(read), text)
    })
  }

  await t.test('should read what each pin names', () => {
    const {periods, ...rest} = readCitation('s/k@2023..2024-H1~women#helm^2024-10') as Exclude<
      ReturnType<typeof readCitation>,
      CitationMistake
    >
    assert.deepEqual(rest, {
      package: 's',
      indicator: 'k',
      population: 'women',
      category: 'helm',
      vintage: '2024-10'
    })
    assert.deepEqual(
      periods?.map(({text}) => text),
      ['2023', '2024-H1']
    )
  })

  for (const [text, fault, meant] of mistakes) {
    await t.test(`should refuse ${text || 'nothing'}`, () => {
      const read = readCitation(text) as CitationMistake
      assert.deepEqual([read.fault, read.meant], [fault, meant])
      const words = mistakeInWords(read)
      assert.ok(words.en.endsWith('.') && words.zh.endsWith('。'))
    })
  }

  await t.test('should read what was meant', () => {
    for (const [, , meant] of mistakes)
      if (meant !== undefined) assert.ok(isCitation(readCitation(meant)), meant)
  })

  await t.test('should take any text, and mean what can be read', () => {
    const pieces = fc.constantFrom(
      's',
      '/',
      'k',
      '@',
      '~',
      '#',
      '^',
      '..',
      '2024',
      '-',
      '01',
      'H1',
      'women',
      'A',
      ' '
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), (list) => {
        const read = readCitation(list.join(''))
        if (isCitation(read)) assert.equal(writeCitation(read), list.join(''))
      })
    )
  })
})

/** What is written, what is wrong with it, and what was probably meant. */
const mistakes: Array<[text: string, fault: CitationMistake['fault'], meant?: string]> = [
  ['', 'form'],
  ['s', 'form'],
  ['S/k', 'form'],
  ['s/k/l', 'form'],
  ['s/', 'form'],
  ['/k', 'form'],
  ['s/k,s/l', 'form'],
  ['@2024', 'form'],
  ['s/k#helm@2024', 'order', 's/k@2024#helm'],
  ['s/k#helm~women', 'order', 's/k~women#helm'],
  ['s/k^2024-10@2024', 'order', 's/k@2024^2024-10'],
  ['s/k^2024-10#helm~women@2024', 'order', 's/k@2024~women#helm^2024-10'],
  ['s/k@2023@2024', 'twice'],
  ['s/k~women~men', 'twice'],
  ['s/k#helm#etcd', 'twice'],
  ['s/k@2023#helm@2024', 'twice'],
  ['s/k^2024-10^2024-11', 'twice'],
  ['s/k@', 'empty', 's/k'],
  ['s/k@2024~', 'empty', 's/k@2024'],
  ['s/k#^2024-10', 'empty', 's/k^2024-10'],
  ['s/k^', 'empty', 's/k'],
  ['s/k@..2024', 'empty', 's/k@2024'],
  ['s/k@2024..', 'empty', 's/k@2024'],
  ['s/k@25', 'period'],
  ['s/k@last-year', 'period'],
  ['s/k@2024-13', 'period'],
  ['s/k@2022..2023..2024', 'period'],
  ['s/k@2024-09/2024-01', 'period', 's/k@2024-01/2024-09'],
  ['s/k@2023..2024-09/2024-01', 'period', 's/k@2023..2024-01/2024-09'],
  ['s/k@2025..2023', 'backwards', 's/k@2023..2025'],
  ['s/k@2025..2023#helm', 'backwards', 's/k@2023..2025#helm'],
  ['s/k@2025..2025', 'backwards'],
  ['s/k@2024-H1..2024-01/2024-06', 'backwards'],
  ['s/k@2024..2024-Q4', 'backwards'],
  ['s/k~Women', 'population'],
  ['s/k#-', 'category'],
  ['s/k^2024', 'vintage'],
  ['s/k^2024-02-30', 'vintage']
]
