import assert from 'node:assert/strict'
import test from 'node:test'
import {assert as assertProperty, constantFrom, property, subarray, tuple} from 'fast-check'
import type {Block} from '@collate/articles'
import {alignBlocks, alignSentences} from '@collate/translation'
import {fixturePairs} from './fixtures.ts'
import {pairOf} from './editions.ts'

test('alignBlocks', async (t) => {
  await t.test('pairs all blocks of clean articles', () => {
    for (const {slug, zh, en} of fixturePairs()) {
      const ids = alignBlocks(zh.blocks, en.blocks).map((pair) => [pair.zh?.id, pair.en?.id])
      assert.deepEqual(
        ids,
        zh.blocks.map(({id}) => [id, id]),
        slug
      )
    }
  })

  for (const {slug, zh, en} of fixturePairs()) {
    await t.test(`finds each paragraph that ${slug} lacks`, () => {
      const paragraphs = zh.blocks.filter(({kind}) => kind === 'paragraph')
      const found = paragraphs.filter((lost) => isFound(zh.blocks, en.blocks, lost))
      assert.ok(found.length >= paragraphs.length * 0.9, `${found.length} of ${paragraphs.length}`)
    })
  }

  await t.test('keeps every block once and in order, whatever is given', () => {
    const pool = fixturePairs().flatMap(({zh, en}) => [{zh: zh.blocks, en: en.blocks}])
    const kept = property(
      constantFrom(...pool).chain(({zh, en}) => tuple(subarray(zh), subarray(en))),
      ([zh, en]) => {
        const pairs = alignBlocks(zh, en)
        assert.deepEqual(
          pairs.flatMap((pair) => pair.zh ?? []),
          zh
        )
        assert.deepEqual(
          pairs.flatMap((pair) => pair.en ?? []),
          en
        )
      }
    )
    assertProperty(kept, {seed: 5, numRuns: 60})
  })

  await t.test('never pairs code with text', () => {
    const {zh, en} = pairOf('```sh\nls\n```', 'A text of some words.')
    assert.equal(alignBlocks(zh.blocks, en.blocks).length, 2)
  })

  await t.test('aligns long sequences of very different length', () => {
    const paragraph = pairOf('一段。', 'A text.').zh.blocks[0]!
    const many = Array.from({length: 3000}, () => paragraph)
    assert.equal(alignBlocks([paragraph], many).flatMap(({en}) => en ?? []).length, 3000)
  })
})

test('alignSentences', async (t) => {
  await t.test('pairs one sentence with two', () => {
    const zh = '容器占41%，虚拟机占56%。其余的机构没有回答这个问题。'
    const en =
      'Containers make up 41%. Virtual machines make up 56%. The other institutions did not answer the question.'
    const pairs = alignSentences(
      {text: zh, sentences: [span(zh, '容器', '56%。'), span(zh, '其余', '问题。')]},
      {
        text: en,
        sentences: [span(en, 'Containers', '41%.'), span(en, 'Virtual', '56%.'), span(en, 'The', 'question.')]
      }
    )
    assert.deepEqual(
      pairs.map((pair) => [pair.zh.length, pair.en.length]),
      [
        [1, 2],
        [1, 1]
      ]
    )
  })
})

function span(text: string, from: string, to: string): {start: number; end: number} {
  return {start: text.indexOf(from), end: text.indexOf(to) + to.length}
}

function isFound(zh: Block[], en: Block[], lost: Block): boolean {
  const index = zh.indexOf(lost)
  const lone = alignBlocks(zh.toSpliced(index, 1), en).filter((pair) => !pair.zh || !pair.en)
  return lone.length === 1 && lone[0]!.en === en[index]
}
