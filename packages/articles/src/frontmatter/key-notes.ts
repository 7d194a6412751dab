import type {Localized} from '@collate/findings/language'

/** What each key is for, as a writer asks it. */
const purposes: Record<string, Localized> = {
  title: {zh: '`title` 是文章的标题。', en: '`title` is the title of the article.'},
  summary: {zh: '`summary` 是一两句话的摘要。', en: '`summary` is a summary of a sentence or two.'},
  published: {
    zh: '`published` 是本版发表的日期，例如 `2026-01-20`。',
    en: '`published` is the day this edition came out, such as `2026-01-20`.'
  },
  updated: {
    zh: '`updated` 是最近一次修改的日期，不早于 `published`。',
    en: '`updated` is the day of the last change, not before `published`.'
  },
  source: {
    zh: '`source` 是原文：`title`、`url`、`author`、`publisher`、`language`，可加 `published`。自己写的文章用 `rights: {status: own}`，不需要 `source`。',
    en: '`source` is the text this was translated from: `title`, `url`, `author`, `publisher`, `language`, and `published` if known.  An original has `rights: {status: own}` and needs no `source`.'
  },
  translator: {zh: '`translator` 是译者的名字。', en: '`translator` names who translated it.'},
  reviewer: {zh: '`reviewer` 是审校者的名字。', en: '`reviewer` names who reviewed it.'},
  rights: {
    zh: '`rights` 说明凭什么可以发表：`status` 是 `granted`、`own`、`licensed`、`quotation` 或 `unrecorded`；`licence` 是 SPDX 标识或网址；`evidence` 是网址或文字。',
    en: '`rights` says on what ground this is published: `status` is `granted`, `own`, `licensed`, `quotation` or `unrecorded`; `licence` an SPDX identifier or a web address; `evidence` a web address or text.'
  },
  cover: {
    zh: '`cover` 是封面：`image` 是本文件夹里的图片，例如 `./cover.jpg`；`alt` 描述画面；可加 `credit` 和 `licence`。',
    en: '`cover` has `image`, a picture in this folder such as `./cover.jpg`, `alt`, which says what it shows, and if known `credit` and `licence`.'
  },
  translation: {
    zh: '`translation.from` 是译自的语言版本：`zh` 或 `en`。',
    en: '`translation.from` is the edition this one was made from: `zh` or `en`.'
  },
  tags: {zh: '`tags` 是标签的列表。', en: '`tags` is a list of texts.'},
  corrections: {
    zh: '`corrections` 是写给读者看的更正，新的在前：`date` 是更正的日期，`what` 说明错在哪里，可加 `was`（原来的写法）和 `now`（现在的写法）。补充和润色不写在这里。',
    en: '`corrections` tells readers what was wrong, newest first: `date`, the day it was corrected, `what`, and if it helps `was` and `now`, the words before and after.  Additions and rewordings do not belong here.'
  }
}

const known = Object.keys(purposes).map((key) => `\`${key}\``)

/**
 * Explain a key, and what is wrong with it.
 *
 * @param key - dotted
 */
export function keyNote(key: string, wrong: 'unknown' | 'missing' | 'wrong'): Localized {
  const purpose = purposes[key.split('.', 1)[0]!]
  if (wrong === 'unknown' && !purpose) {
    return {
      zh: `没有 \`${key}\` 这个键。可用的键是 ${known.join('、')}。`,
      en: `There is no key \`${key}\`.  The keys are ${known.join(', ')}.`
    }
  }

  const zh = {unknown: '没有这个键。', missing: '缺少这个键。', wrong: '这个值不合要求。'}[wrong]
  const en = {
    unknown: 'There is no such key.  ',
    missing: 'This key is missing.  ',
    wrong: 'This value does not fit.  '
  }[wrong]
  return {zh: zh + (purpose?.zh ?? ''), en: en + (purpose?.en ?? '')}
}
