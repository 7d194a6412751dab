import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Language} from '@collate/articles'
import {checkLinks, siteMap} from '../src/index.ts'
import {edition, siteOf} from './edition.ts'

/** Language, body, and the findings: rule, severity, what is expected instead. */
const table: Array<[Language, string, string[]]> = [
  ['en', '[a page](https://example.org/a)', []],
  [
    'zh',
    '[云原生计算基金会](https://cncf.io/?utm_content=inline+mention)',
    ['link-tracking warning https://cncf.io/']
  ],
  [
    'en',
    '[a](https://example.org/?id=3&utm_source=x&fbclid=y#part)',
    ['link-tracking warning https://example.org/?id=3#part']
  ],
  ['en', '[a](https://example.org/?from=2023)', []],
  [
    'zh',
    '[视频](https://www.bilibili.com/video/BV1?from=search)',
    ['link-tracking warning https://www.bilibili.com/video/BV1']
  ],
  ['zh', '根据统计，[59%的组织在用。](https://example.org/a)', ['link-text warning 59%的组织在用']],
  ['en', '[The whole sentence.](https://example.org/a)', ['link-text warning The whole sentence']],
  ['en', 'In [the U.S.](https://example.org/a) and by [Node.js](https://nodejs.org/).', []],
  ['zh', '详情见[这里](https://example.org/a)。', ['link-text warning ']],
  ['en', 'Click [here](https://example.org/a).', ['link-text warning ']],
  ['en', 'See [](https://example.org/a).', ['link-text warning ']],
  ['en', '[www.example.org](https://example.com/a)', ['link-text error example.com']],
  ['en', '[example．org](https://example.com/a)', ['link-text error example.com']],
  ['en', '[example。org](https://example.com/a)', ['link-text error example.com']],
  ['en', '[WWW.EXAMPLE.ORG.](https://example.com/a)', ['link-text error example.com']],
  ['zh', '[例子.中国](https://example.com/a)', ['link-text error example.com']],
  ['zh', '[例子网站 www.example.org](https://example.com/a)', ['link-text error example.com']],
  ['en', '[the survey (https://example.org/a)](https://example.com/a)', ['link-text error example.com']],
  ['en', '[the survey at www.example.org](https://example.org/a)', []],
  ['en', '[desk@example.org](mailto:desk@example.org)', []],
  ['en', '[Desk@example.org](mailto:desk@example.org?subject=Tea)', []],
  ['en', '[desk@example.org](mailto:desk@example.com)', ['link-text error desk@example.com']],
  ['zh', '[desk＠example.org](mailto:else@example.org)', ['link-text error else@example.org']],
  ['en', '[the desk](mailto:desk@example.org)', []],
  ['en', '[how Booking.com did it](https://example.com/a)', []],
  ['en', '[https://example.org/a](https://evil.example.com/a)', ['link-text error evil.example.com']],
  ['en', '[example.org](https://www.example.org/a)', []],
  ['zh', '见 https://example.org/a。下一句', ['link-text warning https://example.org/a']],
  ['en', '![a picture][p]\n\n[p]: ./picture.png', []],
  ['en', '![a picture][p] and [more of it][p]\n\n[p]: ./picture.png', ['link-internal error ']],
  ['en', 'Nothing leads there.\n\n[p]: http://127.0.0.1/', ['link-private error ']],
  ['en', '[x](http://127.0.0.1/)', ['link-private error ']],
  ['en', '[x](http://2130706433/)', ['link-private error ']],
  ['en', '[x](http://[::ffff:10.0.0.1]/)', ['link-private error ']],
  ['en', '[x](http://wiki/page)', ['link-private error ']],
  ['en', '[x](https://printer.local/)', ['link-private error ']],
  ['en', '[other](/en/other/)', []],
  ['en', '[other](/en/other#top-part)', []],
  ['en', '[other](/en/other/#nowhere)', ['link-internal error #top-part']],
  ['zh', '[另一篇](/zh/other/#第一节)', []],
  ['zh', '[另一篇](/zh/other/#%E7%AC%AC%E4%B8%80%E8%8A%82)', []],
  ['en', '[gone](/en/no-such/)', ['link-internal error ']],
  ['en', '[other](/zh/other/)', ['link-language warning /en/other/']],
  ['zh', '[只有英文](/en/only-english/)', []],
  [
    'en',
    '[both](/both/other/), [facts](/en/other/facts/), [csv](/en/other/facts.csv), [data](/en/data/survey/)',
    []
  ],
  ['en', '[one](/both/only-english/)', ['link-internal error /en/only-english/']],
  ['en', '## A part\n\n[up](#a-part) and [a footnote](#r-x-2025)', []],
  ['en', '[up](#no-part)', ['link-internal error ']],
  [
    'en',
    'See [here][1] and [www.example.org][1].\n\n[1]: https://example.com/a',
    ['link-text warning ', 'link-text error example.com']
  ],
  ['zh', '[![一张图](./a.png)](https://example.org/a)', []],
  ['zh', '见[报告](<https://example.org/a。>)', ['link-text warning https://example.org/a']],
  ['zh', '见（https://example.org/a）。', ['link-text warning https://example.org/a']],
  ['zh', '| 甲 | 乙 |\n| - | - |\n| 见[这里](https://example.org/) | x |', ['link-text warning ']],
  ['zh', '文[^1]\n\n[^1]: 见[这里](https://example.org/)。', ['link-text warning ']],
  ['en', '[\u0430pple.com](https://apple.com/)', ['link-text error apple.com']],
  ['zh', '[例子.中国](https://例子.中国/)', []],
  ['zh', '[第二个](#云原生-1)\n\n## 云原生\n\n## 云原生', []],
  [
    'en',
    '[a](/en/feed.xml), [b](/sitemap.xml), [c](/rules/link-text/), [d](/en/method/), [e](/data/survey/sources.csv), [f](/en/other/index.md)',
    []
  ],
  ['en', '[a](/feed.xml)', ['link-internal error /zh/feed.xml']],
  ['en', '[mail](mailto:a@example.org)', []]
]

for (const [language, body, expected] of table) {
  test(`${body} should give ${expected.join(', ') || 'nothing'}`, () => {
    const own = edition(body, language)
    const other = {
      slug: 'other',
      editions: {
        zh: edition('## 第一节\n\n文', 'zh', 'other'),
        en: edition('## Top part\n\nText', 'en', 'other')
      }
    }
    const single = {slug: 'only-english', editions: {en: edition('Text', 'en', 'only-english')}}
    const articles = [{slug: own.slug, editions: {[language]: own}}, other, single]
    checkLinks(own, siteOf(articles, ['survey']), {allowed: new Set(), internal: true})
    assert.deepEqual(
      own.file.messages.map(
        (d) => `${d.ruleId} ${d.fatal ? 'error' : 'warning'} ${(d.expected as string[])[0] ?? ''}`
      ),
      expected
    )
    for (const message of own.file.messages) assert.ok(message.place && message.note)
  })
}

test('an allowed host should not be private', () => {
  const own = edition('[x](http://127.0.0.1:8080/)')
  checkLinks(
    own,
    siteMap([], [], () => new Set()),
    {allowed: new Set(['127.0.0.1:8080']), internal: false}
  )
  assert.deepEqual(own.file.messages, [])
})
