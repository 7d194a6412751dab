import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {
  array,
  assert as check,
  constantFrom,
  letrec,
  oneof,
  property,
  tuple,
  type Arbitrary
} from 'fast-check'
import {objectReplacement} from '../src/index.ts'
import {readBlock} from './read-block.ts'

const plain = constantFrom(
  '82%',
  '从2023年的',
  'a word ',
  '，',
  '“',
  '”',
  '𠮷',
  '😀',
  '&amp;',
  '&#37;',
  '&#x1F600;',
  '&nbsp;',
  '&NotEqualTilde;',
  '&unknown;',
  '&',
  '\\*',
  '\\&',
  '\\\\',
  '\\a',
  '`82%`',
  '`` a`b ``',
  '{/* c */}',
  ' https://a.b/c ',
  ' www.a.b ',
  ' me@a.co ',
  '“www.a.b”',
  '【https://a.b/c】',
  'x/me@a.co',
  '\n',
  '  \n',
  '\\\n',
  '1',
  '>',
  '_'
)

/** Inline Markdown of all sorts, deep enough to nest. */
const {inline} = letrec<{inline: string; part: string}>((tie) => ({
  inline: array(tie('part'), {minLength: 1, maxLength: 5}).map((parts) => parts.join('')),
  part: oneof(
    {maxDepth: 3, withCrossShrink: true},
    plain,
    wrap(tie('inline'), '**', '**'),
    wrap(tie('inline'), '*', '*'),
    wrap(tie('inline'), '[', '](https://a.b/c)'),
    wrap(tie('inline'), '<Stat cite="s/k">', '</Stat>'),
    wrap(tie('inline'), '<Quote by="a">', '</Quote>')
  )
}))

function wrap(content: Arbitrary<string>, before: string, after: string): Arbitrary<string> {
  return content.map((text) => before + text + after)
}

/** The same text as a paragraph, in a quotation, in a list, in both. */
const containers: Array<[first: string, next: string]> = [
  ['', ''],
  ['> ', '> '],
  ['- ', '  '],
  ['1. > ', '   > ']
]

test('the offsets of a visible text', async (t) => {
  await t.test('should lead each character to what it was written as', () => {
    check(
      property(tuple(inline, constantFrom(...containers)), ([text, [first, next]]) => {
        const source = first + `x${text}`.trimEnd().replaceAll('\n', `\n${next}`)
        const visible = tryRead(source)
        if (!visible) return
        for (let index = 0; index < visible.text.length; index++) {
          const slice = source.slice(visible.startOffset(index), visible.endOffset(index + 1))
          const character = visible.text[index]!
          assert.ok(
            isWritten(character, slice),
            `${JSON.stringify(character)} as ${JSON.stringify(slice)} at ${index}`
          )
        }
      }),
      {numRuns: 1500}
    )
  })

  await t.test('should never go back', () => {
    check(
      property(inline, (text) => {
        const visible = tryRead(`x${text}`)
        if (!visible) return
        for (let index = 1; index < visible.text.length; index++) {
          assert.ok(visible.startOffset(index) >= visible.startOffset(index - 1))
          assert.ok(visible.endOffset(index + 1) >= visible.startOffset(index))
        }
      })
    )
  })
})

/** Some of the texts are not MDX: marks cross, or a line becomes a block of its own. */
function tryRead(source: string) {
  try {
    return readBlock(source)
  } catch {
    return
  }
}

function isWritten(character: string, slice: string): boolean {
  if (character === objectReplacement) return true
  if (character === '\n') return slice.includes('\n')
  if (slice === character || slice === `\\${character}`) return true
  const [, decimal, hexadecimal, name] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(slice) ?? []
  if (name) return String(decodeNamedCharacterReference(name)).includes(character)
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  return Number.isInteger(code) && String.fromCodePoint(code).includes(character)
}
