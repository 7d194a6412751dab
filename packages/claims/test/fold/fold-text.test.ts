import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import fc from 'fast-check'
import {Converter} from 'opencc-js'
import simplifiedWords from 'opencc-js/dict/STPhrases'
import {simplifiedModule} from '../../scripts/simplified-module.ts'
import {foldText} from '../../src/fold/fold-text.ts'
import {contexts} from '../../src/fold/units.ts'

/** Ways to write one thing, and how all of them are read. */
const rows: Array<[written: string, folded: string]> = [
  ['ＣＩ／ＣＤ', 'ci/cd'],
  ['Élan ΑΒΓ', 'élan αβγ'],
  ['１，２３４人', '1，234人'],
  ['（８％）：！？；', '(8%):!?;'],
  ['用户 82 %', '用户82%'],
  ['1500 万', '1500万'],
  ['2\u00a0亿\u202f3000\u2009万', '2亿3000万'],
  ['1 500 万', '1 500万'],
  ['82 percent', '82 percent'],
  ['5 ‰', '5‰'],
  ['Kubernetes\n用户', 'kubernetes用户'],
  ['  a \t\r\n b  ', 'a b'],
  ['一， 二', '一，二'],
  ['12， 345', '12， 345'],
  ['8\u200b2\ufeff%', '82%'],
  ['−5‑3‐2', '-5-3-2'],
  ['5〜8～9∼10', '5~8~9~10'],
  ['「甲」『乙』', '“甲”“乙”'],
  ['users’', "users'"],
  ['沒有變化，仍為', '没有变化，仍为'],
  ['腰斬至 銳減 飆升 遞增 上揚', '腰斩至锐减飙升递增上扬'],
  ['沒有電梯，無法拒絕計劃和計畫', '没有电梯，无法拒绝计划和计划'],
  ['説明綫上羣衆、臺灣裡裏', '说明线上群众、台湾里里'],
  ['乾淨與乾隆', '干净与乾隆'],
  ['不瞭解，藉助，反覆答覆', '不了解，借助，反复答复'],
  ['雙重覆蓋', '双重覆盖'],
  ['不瞭 解', '不了解'],
  ['瞭\n解，計 畫，覆\u200b蓋', '了解，计划，覆盖'],
  ['反 反 覆 覆', '反反复复'],
  ['瞭a解', '瞭a解'],
  ['答\ufab7，\ufab7蓋，\ufa5f名', '答复，覆盖，著名'],
  ['隨著著名作家的顯著變化', '随着著名作家的显著变化'],
  ['⼆⼗金', '二十金'],
  ['鑪𫔭𠉂', '鑪开㒓'],
  ['\ud842ＡB', '\ud842ab'],
  ['𠉂\udc00 ａ', '㒓\udc00 a']
]

test('foldText', async (t) => {
  for (const [written, folded] of rows) {
    await t.test(written, () => {
      assert.equal(foldText(written).text, folded)
    })
  }

  await t.test('should stay as it is when folded again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const {text: folded} = foldText(written)
        assert.equal(foldText(folded).text, folded)
      })
    )
  })

  await t.test('should lead back to the offsets of the text', () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = foldText(written)
        let last = 0
        for (let index = 0; index < folded.length; index++) {
          const [start, end] = [folded.at(index), folded.behind(index + 1)]
          assert.ok(start >= last && end > start && end <= written.length)
          assert.equal(folded.indexOf(start), index)
          assert.equal(folded.codes[index], folded.text.charCodeAt(index))
          last = start
        }
        assert.equal(folded.at(folded.length), written.length)
        assert.equal(folded.codes[folded.length], 0)
      })
    )
  })

  await t.test('should end behind both halves of a character that becomes one unit', () => {
    const folded = foldText('a𫔭b')
    assert.equal(folded.text, 'a开b')
    assert.deepEqual([folded.at(1), folded.behind(2), folded.at(2)], [1, 3, 3])
  })

  await t.test('should give a span the units that it was made of', () => {
    const folded = foldText('在 2 億 3000 萬人中')
    const start = folded.text.indexOf('2亿3000万')
    assert.equal(
      folded.original.slice(folded.at(start), folded.behind(start + '2亿3000万'.length)),
      '2 億 3000 萬'
    )
  })
})

test('the table', async (t) => {
  const words = simplifiedWords.split('|').map((entry) => entry.split(' ')[0]!)

  await t.test('should be what the dictionaries give', async () => {
    const written = await readFile(new URL('../../src/fold/simplified.ts', import.meta.url), 'utf8')
    assert.equal(written, simplifiedModule())
  })

  // Of some words with two traditional forms OpenCC itself does not find the way back: 座標, 慰藉.
  for (const script of ['t', 'tw', 'hk'] as const) {
    await t.test(`should read every word in ${script} as in simplified characters`, () => {
      const [there, back] = [Converter({from: 'cn', to: script}), Converter({from: script, to: 'cn'})]
      const different = words.filter((word) => {
        const written = there(word)
        return back(written) === word && !merged.test(word) && foldText(written).text !== foldText(word).text
      })
      assert.deepEqual(different, [])
    })
  }

  await t.test('should keep simplified words', () => {
    const simplify = Converter({from: 't', to: 'cn'})
    const changed = words.filter((word) => simplify(word) === word && foldText(word).text !== word)
    assert.deepEqual(
      changed.filter((word) => !twice.test(word)),
      []
    )
  })
})

/** Characters that simplified texts write in two ways: 馀 and 余, 家俱 and 家具. */
const twice = /[馀锺讬谘钜俱痺睪]|合著|\p{Script=Han}(?<=[\u{20000}-\u{3ffff}])/u

/** Two characters that one of Taiwan stands for. */
const merged = /[鲇幺]/

/** Characters that are what the ones beside them say, some encoded twice, with all that they depend on. */
const dependents = [...contexts].flatMap(([unit, {contexts: places}]) => [
  String.fromCharCode(unit),
  ...places.map(({before, behind}) => before + String.fromCharCode(unit) + behind)
])

/** Texts of the units that fold to something, among others. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'ａ A　 \u00a0\u200b\n％%‰1２萬亿，、,“「『’－—'),
      fc.constantFrom('變', '解', '名', '隨', '蓋', '𠉂', '𫔭', '鑪', '👩‍💻', '\ud800', '\udc00'),
      fc.constantFrom(...dependents),
      fc.string({unit: 'binary', maxLength: 4})
    )
  )
  .map((parts) => parts.join(''))
