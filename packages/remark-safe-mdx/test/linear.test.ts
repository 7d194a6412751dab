import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findExcess} from '../src/source/excess.ts'
import {checkText} from './check-text.ts'
import {countWork} from './work.ts'

/** Twice the text may be twice the work, and something for what grows in steps. */
const most = 2.5

const repeated = (text: string) => (length: number) => text.repeat(Math.ceil(length / text.length))

/** Texts that parsers are slow at: looked through before they are parsed, and refused. */
const refused = [
  '*a',
  '**_',
  '[',
  '[a](',
  '![',
  '[a]: b\n',
  '> ',
  '- ',
  '- a\n\nb\n\n',
  'a\n=\n',
  '|a',
  '&a',
  '\n',
  '`a'
].map((text): [string, (length: number) => string] => [text, repeated(text)])

/** Texts that are parsed and checked, each in one long line or block, or in many. */
const checked: Array<[name: string, write: (length: number) => string]> = [
  ['letters', repeated('a')],
  ['ideographs', repeated('中')],
  ['words', repeated('over half of all tea houses, ')],
  ['numbers', repeated('82% ')],
  ['digits', repeated('8')],
  ['groups', repeated('1,')],
  ['spaces', repeated(' ')],
  ['percent signs', repeated('%')],
  ['characters nobody sees', repeated('\u200B')],
  ['letters of another script', repeated('а')],
  ['words of two scripts', repeated('аa ')],
  ['letters of symbols', repeated('𝗼')],
  ['marks on letters', repeated('o\u0332')],
  ['combining marks', (length) => `a${repeated('\u0301')(length)}`],
  ['emoji', repeated('👨‍👩‍👧‍👦')],
  ['black flags', repeated('\u{1F3F4}')],
  ['varied ideographs', repeated('葛\u{E0100}')],
  ['compatibility ideographs', repeated('\uF967')],
  ['quotation marks', repeated('“')],
  ['brackets', repeated('（')],
  ['angle brackets', repeated('<')],
  ['braces', repeated('{')],
  ['braces in a comment', (length) => `{/*${repeated('{}')(length)}*/}`],
  ['one long address', (length) => `https://a.b/${repeated('a')(length)}`],
  ['one long mail address', (length) => `${repeated('a.')(length)}@b.c`],
  ['one long attribute', (length) => `<Quote by="${repeated('a')(length)}">b</Quote>`],
  ['paragraphs', repeated('A **bold** text with a [link](https://a.b).\n\n')],
  ['components', repeated('<Quote by="a">“b”</Quote>\n\n')],
  ['code', (length) => `\`\`\`\n${repeated('*a [b](c)\n')(length)}\`\`\``]
]

test('work that grows with the text and no faster', async (t) => {
  for (const [name, write] of refused) {
    await t.test(`to refuse ${JSON.stringify(name)}`, async () => {
      await assertLinear((length) => {
        const text = write(length)
        return () => {
          const excess = findExcess(text, 0)
          assert.ok(excess || length < 32_000)
        }
      }, 32_000)
    })
  }

  for (const [name, write] of checked) {
    await t.test(`to check ${name}`, async () => {
      await assertLinear((length) => {
        const text = write(length)
        return () => checkText(text, 'zh')
      }, 2000)
    })
  }
})

async function assertLinear(prepare: (length: number) => () => unknown, length: number): Promise<void> {
  // What is set up once is not counted.
  prepare(100)()
  const once = await countWork(prepare(length))
  const twice = await countWork(prepare(length * 2))
  assert.ok(twice <= once * most, `${once} steps for ${length}, ${twice} for ${length * 2}`)
}
