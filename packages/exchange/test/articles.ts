import {parseEdition, type Edition} from '@collate/articles'
import {VFile} from 'vfile'
import {translatedArticle, type TranslatedArticle} from '../src/xliff.ts'
import {acceptPair, type Lock} from '@collate/translation'

export const zh = `---
title: 茶馆里的数字
summary: 一篇样稿：数字都有出处。
published: 2026-01-10
rights:
  status: own
---

2025年，<Stat cite="tea/green">82%的茶馆</Stat>供应**绿茶**，见[报告](https://example.org/r)。

<Quote by="茶馆协会">“音乐很好。”</Quote>

| 时段 | 比例 |
| --- | --- |
| 早上 | <Stat cite="tea/early">22%</Stat> |

- 第一项\\*
- 第二项
`

export const en = `---
title: "Numbers in tea houses"
summary: A sample; every number has a source.
published: 2026-01-10
rights:
  status: own
translation:
  from: zh
---

In 2025, **green tea** was served by <Stat cite="tea/green">82% of tea houses</Stat>; see the [report](https://example.org/r).

<Quote by="Tea Society">“Music is fine.”</Quote>

| Time | Share |
| --- | --- |
| early | <Stat cite="tea/early">22%</Stat> |

- first\\*
- second
`

export function edition(language: 'zh' | 'en', value: string): Edition {
  return parseEdition(new VFile({path: `articles/tea/${language}.mdx`, value}))
}

export function article(lock?: Lock, editions: {zh?: string; en?: string} = {zh, en}): TranslatedArticle {
  return translatedArticle(
    {
      ...(editions.zh !== undefined && {zh: edition('zh', editions.zh)}),
      ...(editions.en !== undefined && {en: edition('en', editions.en)})
    },
    lock
  )!
}

export const accepted = acceptPair({zh: edition('zh', zh), en: edition('en', en)})
