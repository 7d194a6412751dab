import assert from 'node:assert/strict'
import {test} from 'node:test'
import {array, assert as check, constantFrom, property} from 'fast-check'
import {grammar as english} from '../src/en/quantities.ts'
import {foldText} from '../src/fold/fold-text.ts'
import type {Grammar} from '../src/quantities/grammar.ts'
import type {QuantityLexicon} from '../src/quantities/lexicon.ts'
import {scan} from '../src/quantities/scan.ts'
import {startsOf} from '../src/quantities/tables.ts'
import {grammar as chinese} from '../src/zh/quantities.ts'

/** Parts of texts that make readers look ahead: open numbers, hedges, proportions, ranges, names. */
const parts = {
  zh: '每 十 百 千 万 亿 零 两 点 分之 百分之 从 到 至 约 超过 占 的 不 前 第 倍 成 家 在 中 有 、 ， 1 9 , . - ～ % / ( 一 半 翻 之 余'.split(
    ' '
  ),
  en: 'a one two hundred thousand million and half third of in out from to between about over more than at least not no most all the 1 9 , . - – % $ ( / e point'.split(
    ' '
  )
}

const both = [...parts.zh, ...parts.en]

for (const [language, grammar, words, glue] of [
  ['zh', chinese, parts.zh, ''],
  ['en', english, parts.en, ' '],
  ['zh with words of English', chinese, both, ' '],
  ['en with words of Chinese', english, both, ' ']
] as const) {
  test(`twice the text should take about twice the steps in ${language}`, () => {
    check(
      property(array(constantFrom(...words), {minLength: 1, maxLength: 8}), (unit) => {
        const text = (unit.join(glue) + glue).repeat(60)
        const once = steps(text, grammar)
        const twice = steps(text + text, grammar)
        assert.ok(twice <= 2.2 * once + 200, `${once} steps, then ${twice}`)
      }),
      {numRuns: 100}
    )
  })
}

/** How often the tables of a grammar are asked while a text is read. */
function steps(text: string, grammar: Grammar): number {
  let count = 0
  const counted = <T extends object>(table: T): T =>
    new Proxy(table, {
      get(target, key) {
        count++
        return Reflect.get(target, key) as unknown
      }
    })
  const lexicon = <T>(table: QuantityLexicon<T>): QuantityLexicon<T> => ({
    ...table,
    starts: counted(table.starts),
    steps: counted(table.steps)
  })
  const watched = (own: Grammar): Grammar => ({
    ...own,
    phrases: lexicon(own.phrases),
    units: lexicon(own.units),
    after: lexicon(own.after),
    separators: lexicon(own.separators),
    numeralStarts: counted(own.numeralStarts)
  })
  const foreign = grammar === english ? chinese : english
  scan(
    foldText(text),
    {grammar: watched(grammar), foreign: watched(foreign), starts: startsOf(grammar, foreign)},
    []
  )
  return count
}
