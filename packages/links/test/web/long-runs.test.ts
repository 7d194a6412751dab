import assert from 'node:assert/strict'
import {test} from 'node:test'
import {withoutLongRuns} from '../../src/web/long-runs.ts'

const long = 'x'.repeat(1024)

/** Markup, and what is left of it. */
const table: Array<[markup: string, left: string]> = [
  ['', ''],
  ['<p id="a">text</p>', '<p id="a">text</p>'],
  [long, long],
  [`${long}x`, long],
  [`<img src="${long.repeat(9)}" id="a">`, `<img src="${long}" id="a">`],
  [`${long}yy ${long}zz`, `${long} ${long}`],
  [`<script>${long.repeat(3)}</script><p id="b">`, `<script>${long}</script><p id="b">`]
]

for (const [markup, left] of table) {
  test(`${markup.slice(0, 30)}… of ${markup.length} should keep ${left.length}`, () => {
    assert.equal(withoutLongRuns(markup), left)
  })
}
