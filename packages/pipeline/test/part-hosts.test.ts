import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseEdition} from '@collate/articles'
import {findLinks, isWebAddress} from '@collate/links'
import {VFile} from 'vfile'
import {dividedHosts, mayAsk} from '../src/web/part-hosts.ts'
import {heads} from './publication.ts'

/** Ways to write a link to a host. */
const links = [
  '[tea](https://tea.example.org/a)',
  '[tea](HTTPS://Tea.Example.org)',
  'See https://tea.example.org, and more.',
  'See www.tea.example.org.',
  '[tea][1]\n\n[1]: https://tea.example.org:8080/x?a=b&c=d',
  '[tea](https://lin@tea.example.org/)',
  '[tea](https&colon;//tea.example.org)',
  '[tea](https://t&#101;a.example.org)',
  '[tea](https://t%65a.example.org)',
  '[tea](https\\://tea.example.org)',
  '[tea](https://ｔｅａ.example.org)',
  '[茶](https://茶.example.org)',
  '见https://tea.example.org。后面还有话。'
]

for (const text of links) {
  test(`the part that asks is told of ${JSON.stringify(text)}`, () => {
    const edition = parseEdition(new VFile({path: 'articles/tea/en.mdx', value: `${heads.en}${text}\n`}))
    const urls = findLinks(edition).flatMap(({url}) => (isWebAddress(url) ? [url] : []))
    assert.equal(urls.length, 1)
    const hosts = [1, 2, 3, 4, 5].map((index) => dividedHosts({index, count: 5}))
    const ours = hosts.filter((asksAbout) => asksAbout(urls[0]!))
    assert.equal(ours.length, 1)
    assert.ok(mayAsk(text, ours[0]!))
  })
}

test('a text that links to other hosts alone is not read by a part', () => {
  const text = '[tea](https://tea.example.org/a?b=c&d=e) and [more](http://pots.example.org:80/#x)'
  assert.ok(!mayAsk(text, (url) => !/(?:tea|pots)\.example\.org/.test(url)))
  assert.ok(!mayAsk('No link.', () => true))
})
