import assert from 'node:assert/strict'
import test from 'node:test'
import {countNoted, countRungs, rungs, signOf, rungSigns, type Standing} from '../src/facts/ladder.ts'
import {signStyle} from '../src/facts/sign-style.ts'
import {textsIn} from '../src/texts/text.ts'

const standings: Standing[] = [
  {verdict: 'agrees', rung: 'primary'},
  {verdict: 'agrees', rung: 'secondary'},
  {verdict: 'noted', rung: 'secondary'},
  {verdict: 'unverified', rung: 'text'}
]

test('each rung has a sign and words of its own in each language', () => {
  assert.equal(new Set(Object.values(rungSigns)).size, rungs.length)
  for (const language of ['zh', 'en'] as const) {
    const {rungs: names, rungCount, rungMeanings} = textsIn(language)
    assert.equal(new Set(rungs.map((rung) => names[rung])).size, rungs.length)
    for (const rung of rungs) {
      assert.match(rungCount(rung, 12), /^12/)
      assert.ok(rungCount(rung, 12).endsWith(names[rung]) && rungMeanings[rung].length > 10)
    }
  }
})

test('a sign says on what a number rests, and that a note stands beside it', () => {
  assert.deepEqual(standings.map(signOf), ['●', '◎', '◐◎', '○'])
  // What could not be verified has no better sign than the text, whatever was tried.
  assert.equal(signOf({verdict: 'unverified', rung: 'primary'}), '○')
})

test('each number is counted once, on its rung; notes are counted beside', () => {
  assert.deepEqual(
    countRungs(standings).map(({sign, count}) => `${count}${sign}`),
    ['1●', '2◎', '1○']
  )
  assert.equal(countNoted(standings), 1)
  assert.deepEqual(countRungs([]), [])
})

test('the style of a page says what its numbers came to, and nothing else', () => {
  const style = signStyle(new Map([['en', standings]]))
  assert.equal(style.split('.stat[').length - 1, 4)
  assert.ok(
    style.includes("'\u2060◐◎'/', differs from its source, with an editor’s note, reported by others'")
  )
  assert.ok(!style.includes('◉'))
})
