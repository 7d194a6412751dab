import assert from 'node:assert/strict'
import {test} from 'node:test'
import {linkMany, mostNew, mostOfHost} from '../src/rules/link-many.ts'

const links = (count: number, url: (index: number) => string) =>
  Array.from({length: count}, (_, index) => ({url: url(index)}))

/** New links of a branch, and what is said of which of them. */
const table: Array<[what: string, urls: Array<{url: string}>, found: string[]]> = [
  ['as many as anybody reads', links(mostNew, (d) => `https://h${d}.example/`), []],
  ['one more', links(mostNew + 1, (d) => `https://h${d}.example/`), ['https://h100.example/ 101']],
  ['as many on one host', links(mostOfHost, (d) => `https://h.example/${d}`), []],
  ['one more on it', links(mostOfHost + 1, (d) => `https://h.example/${d}`), ['https://h.example/50 51']],
  ['one address many times', links(500, () => 'https://h.example/a'), []],
  ['its parts', links(500, (d) => `https://H.example:443/a#${d}`), []],
  ['no addresses of the web', links(500, (d) => `mailto:a${d}@h.example`), []],
  ['no addresses at all', links(500, (d) => `https://:${d}`), []]
]

test('linkMany.check(links)', async (t) => {
  for (const [what, urls, found] of table) {
    await t.test(what, () => {
      const faults = linkMany.check(urls)
      assert.deepEqual(
        faults.map(({link, fault}) => `${link.url} ${fault.actual}`),
        found
      )
      assert.ok(faults.every(({fault}) => fault.severity === 'warning'))
    })
  }
})
