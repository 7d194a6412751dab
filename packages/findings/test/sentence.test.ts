import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  array,
  assert as check,
  boolean,
  constantFrom,
  integer,
  nat,
  property,
  record,
  type Arbitrary
} from 'fast-check'
import {idsOf} from './check-text.ts'

/** The sentence that every row below holds, and its id. */
const sentence = 'In 2025, 82% of tea houses sold cake.'
const [id] = idsOf(sentence)

/** One row for each way to write the same sentence. */
const same: Array<[name: string, text: string]> = [
  ['moved', `Another paragraph.\n\n${sentence} And more.\n`],
  ['behind other sentences', `Tea is old. Is it? ${sentence}`],
  ['wrapped', 'In 2025, 82% of tea\nhouses sold\ncake.'],
  ['with more spaces', 'In 2025,  82%   of tea houses sold cake.'],
  ['indented', `   ${sentence}`],
  ['in a quotation', '> In 2025, 82% of tea\n> houses sold cake.'],
  ['in a list', `- ${sentence}\n- Another.`],
  ['in a list, wrapped', '1. Tea is old.\n   In 2025, 82% of\n   tea houses sold cake.'],
  ['in a list in a list', `- Tea.\n  - ${sentence}`],
  ['with words in bold', 'In 2025, **82% of tea** houses *sold* cake.'],
  ['with a link', 'In 2025, 82% of [tea houses](https://a.example/) sold cake.'],
  ['with another link', 'In 2025, [82%](https://b.example/) of tea houses sold cake.'],
  ['with a citation', 'In 2025, <Stat cite="a/b">82%</Stat> of tea houses sold cake.'],
  ['with a footnote', 'In 2025, 82%[^a] of tea houses sold cake.[^b]\n\n[^a]: A.\n\n[^b]: B.'],
  ['with references', 'In 2025, 82% of te&#97;&nbsp;houses sold cake\\.'],
  ['with a comment', 'In 2025, {/* check */}82% of tea houses sold cake.'],
  ['with a note in it', `${sentence} <Note waives="statistic-value">Text and chart differ.</Note>`],
  ['with a note in the middle', 'In 2025, 82% <Note waives="a-b">A reason.</Note>of tea houses sold cake.'],
  ['before a note', `${sentence}\n\n<Note waives="statistic-value">\nText and chart differ.\n</Note>`],
  ['as a heading', `# ${sentence}`],
  ['with a hard break', 'In 2025, 82% of tea houses  \nsold cake.']
]

/** One row for each way to say something else. */
const others: Array<[name: string, text: string]> = [
  ['another word', 'In 2025, 82% of tea houses sold poison.'],
  ['another word before', 'In 2025, 82% of coffee houses sold cake.'],
  ['more words', 'In 2025, 82% of tea houses poisoned guests and sold cake.'],
  ['a denial', 'In 2025, 82% of tea houses never sold cake.'],
  ['fewer words', '82% of tea houses sold cake.'],
  ['another number', 'In 2024, 82% of tea houses sold cake.'],
  ['another case', 'In 2025, 82% of Tea houses sold cake.'],
  ['other punctuation', 'In 2025, 82% of tea houses sold cake?'],
  ['words together', 'In 2025, 82% of teahouses sold cake.'],
  ['struck out', 'In 2025, 82% of tea houses ~~sold~~ cake.'],
  ['a raised number', 'In 202<sup>5</sup>, 82% of tea houses sold cake.'],
  ['a picture', 'In 2025, 82% of tea houses sold ![no](./a.png) cake.'],
  ['another picture', 'In 2025, 82% of tea houses sold ![some](./a.png) cake.'],
  ['a picture with a title', 'In 2025, 82% of tea houses sold ![some](./a.png "none") cake.'],
  ['an abbreviation explained', 'In 2025, 82% of <abbr title="bars">tea houses</abbr> sold cake.'],
  ['an abbreviation explained otherwise', 'In 2025, 82% of <abbr title="dead">tea houses</abbr> sold cake.'],
  ['a link with a title', 'In 2025, 82% of [tea houses](https://a.example/ "closed ones") sold cake.'],
  ['somebody’s words', 'In 2025, 82% of tea houses <Quote by="Lin">sold cake</Quote>.'],
  ['somebody else’s words', 'In 2025, 82% of tea houses <Quote by="Mei">sold cake</Quote>.'],
  ['under a line that goes on', `None of this is true:\n\n- ${sentence}`],
  ['in a cell', `| Claim |\n| - |\n| ${sentence} |`],
  ['in a cell under another head', `| Untrue |\n| - |\n| ${sentence} |`],
  ['in a cell beside a head', `| Claim | By |\n| - | - |\n| False | ${sentence} |`]
]

test('the id of a finding', async (t) => {
  for (const [name, text] of same) {
    await t.test(`should stay: ${name}`, () => assert.deepEqual(idsOf(text), [id]))
  }

  for (const [name, text] of others) {
    await t.test(`should change: ${name}`, () => {
      assert.notEqual(idsOf(text)[0], id)
      const alike = others.filter((d) => idsOf(d[1])[0] === idsOf(text)[0])
      assert.deepEqual(alike, [[name, text]])
    })
  }

  await t.test('should be one for a sentence that stands twice, and for each of its numbers', () => {
    assert.deepEqual(idsOf(`${sentence}\n\n${sentence}`), [id, id])
    const [one, two] = idsOf('82% of houses, or 82% of shops.')
    assert.equal(one, two)
  })

  await t.test('should not hang on spaces beside Chinese characters', () => {
    const [wrapped] = idsOf('2025年，82% 的茶馆\n供应 绿茶。', 'zh')
    assert.equal(wrapped, idsOf('2025年，82%的茶馆供应绿茶。', 'zh')[0])
    assert.equal(wrapped, idsOf('２０２５年,82%的茶馆供应绿茶。', 'zh')[0])
    assert.notEqual(wrapped, idsOf('2025年，82%的茶馆供应红茶。', 'zh')[0])
  })

  await t.test('should tell ² from 2', () => {
    assert.notEqual(idsOf('82% of 10² houses.')[0], idsOf('82% of 102 houses.')[0])
    assert.notEqual(idsOf('82% of 1½ houses.')[0], idsOf('82% of 11⁄2 houses.')[0])
  })

  await t.test('should change with a citation over two sentences, wherever its words do', () => {
    const text = '<Stat cite="a/b">82% sold cake. They did</Stat> it daily.'
    assert.notEqual(idsOf(text)[0], idsOf(text.replace('daily', 'never'))[0])
  })
})

const words = {
  en: ['tea', 'houses', 'sold', 'cake', 'Beijing', 'served', 'guests', '28', '1,200', 'not', 'in', 'May'],
  zh: ['茶馆', '供应', '绿茶', '客人', '北京', '没有', '过28家', '约1200家', '在', '五月', '卖']
}

/** Words of a sentence, and how they are laid out. */
type Layout = {before: number; wraps: boolean[]; bold: number; isQuoted: boolean; isItem: boolean}

const layouts: Arbitrary<Layout> = record({
  before: nat(2),
  wraps: array(boolean(), {minLength: 14, maxLength: 14}),
  bold: nat(12),
  isQuoted: boolean(),
  isItem: boolean()
})

test('the id of any sentence', async (t) => {
  for (const language of ['en', 'zh'] as const) {
    const [gap, stop] = language === 'en' ? [' ', '.'] : ['', '。']
    const sentences = array(constantFrom(...words[language]), {minLength: 2, maxLength: 12})

    const idOf = (list: readonly string[], layout?: Layout) => {
      const [first] = idsOf(lay(['82%', ...list], gap, stop, layout), language)
      return first
    }

    await t.test(`should stay in any layout, ${language}`, () => {
      check(property(sentences, layouts, (list, layout) => assert.equal(idOf(list, layout), idOf(list))))
    })

    await t.test(`should change with any word, ${language}`, () => {
      check(
        property(
          sentences,
          nat(11),
          constantFrom(...words[language]),
          integer({min: 0, max: 2}),
          (list, at, word, how) => {
            const index = at % list.length
            const changed = how === 0 ? list.with(index, word) : list.toSpliced(index, how - 1, word)
            const fewer = how === 2 ? list.toSpliced(index, 1) : changed
            if (fewer.join(gap) !== list.join(gap)) assert.notEqual(idOf(fewer), idOf(list))
          }
        )
      )
    })
  }
})

function lay(list: readonly string[], gap: string, stop: string, layout?: Layout): string {
  if (!layout) return list.join(gap) + stop
  const {before, wraps, bold, isQuoted, isItem} = layout
  const margin = `${isQuoted ? '> ' : ''}${isItem ? '  ' : ''}`
  const marked = list.map((word, index) => (index === bold ? `**${word}**` : word))
  const text = marked.reduce((line, word, index) => line + (wraps[index] ? `\n${margin}` : gap) + word)
  const lead = `${isQuoted ? '> ' : ''}${isItem ? '* ' : ''}`
  return `${'Before.\n\n'.repeat(before)}${lead}${text}${stop}`
}
