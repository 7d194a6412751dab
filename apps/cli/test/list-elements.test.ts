import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {listElements} from '../src/merge/list-elements.ts'

/** The bytes of a text in pieces that break anywhere, within a sign too. */
function* piecesOf(text: string, length: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

test('the files of a report are found one after another, whatever stands in them', () => {
  const value = fc.oneof(fc.dictionary(fc.string({unit: 'binary'}), fc.jsonValue()), fc.array(fc.jsonValue()))
  const layout = fc.constantFrom(undefined, 2, '\t')
  fc.assert(
    fc.property(fc.array(value), layout, fc.integer({min: 1, max: 7}), (files, indent, length) => {
      const text = JSON.stringify(files, undefined, indent)
      const bytes = Buffer.from(text)
      const found = [...listElements(piecesOf(text, length))].map((extent) =>
        JSON.parse(bytes.toString('utf8', extent.offset, extent.offset + extent.length))
      )
      assert.deepEqual(found, JSON.parse(text))
    })
  )
})

for (const text of [
  '',
  '[',
  '[{}',
  '[{}}',
  '[{},]',
  '[,{}]',
  '[{} {}]',
  '[{}][',
  '{}',
  '[1]',
  '[{"a": "}]'
]) {
  test(`\`${text}\` is no report`, () => {
    assert.throws(() => [...listElements(piecesOf(text, 3))], SyntaxError)
  })
}
