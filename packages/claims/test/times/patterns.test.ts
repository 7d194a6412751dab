import assert from 'node:assert/strict'
import test from 'node:test'
import {patterns as en} from '../../src/en/times/patterns.ts'
import {timeGrammar as english} from '../../src/en/times/grammar.ts'
import {common} from '../../src/times/common.ts'
import {compilePattern} from '../../src/times/pattern.ts'
import {timeCategories, type TimeWord} from '../../src/times/sign.ts'
import {patterns as zh} from '../../src/zh/times/patterns.ts'
import {timeGrammar as chinese} from '../../src/zh/times/grammar.ts'

/** Categories that no table of words has: figures, marks and the ends of a text. */
const marks = 'num figure letter gap bound comma pause dash slash dot quote open close stop ordinal'.split(
  ' '
)

test('patterns of times', async (t) => {
  await t.test('should have the same names in both languages', () => {
    assert.deepEqual(Object.keys(zh).toSorted(), Object.keys(en).toSorted())
  })

  for (const [language, patterns, grammar] of [['zh', zh, chinese] as const, ['en', en, english] as const])
    await t.test(`should be made of signs that there are in ${language}`, () => {
      const words = grammar.lexicon.words.values.map((word) => word?.cat)
      const known = new Set([...marks, ...timeCategories, ...words])
      const unknown = Object.values(patterns)
        .flat()
        .flatMap((source) => categoriesOf(source).filter((cat) => !known.has(cat)))
      assert.deepEqual(unknown, [])
      for (const sources of Object.values(common))
        for (const source of sources)
          for (const cat of categoriesOf(source)) assert.ok(known.has(cat) || cat === 'and', cat)
    })

  await t.test('should be of words that mean one thing each', async () => {
    for (const language of ['zh', 'en']) {
      const files = 'words names relatives roles eras silent'.split(' ')
      const tables = files.map(async (file): Promise<TimeWord[]> => {
        const {[file]: table, timeWords, silentTimes} = await import(`../../src/${language}/times/${file}.ts`)
        return table ?? timeWords ?? silentTimes
      })
      const written = (await Promise.all(tables)).flat().map(([word]) => word)
      assert.deepEqual(
        written.filter((word, index) => written.indexOf(word) !== index),
        []
      )
    }
  })

  await t.test('should refuse a second label', () => {
    assert.throws(
      () => compilePattern('y:year|r:relative'),
      /Unexpected `y:year\|r:relative`, expected one label, in front/
    )
  })
})

function categoriesOf(source: string): string[] {
  const {left, right} = compilePattern(source)
  return [...left, ...right].flatMap(({kinds}) => kinds.map(([cat]) => cat))
}
