/**
 * Check that an article says who translated and reviewed it, and on what ground
 * it is published.
 *
 * See `article-credit.md` for examples; they are also the tests.
 */
import type {Localized} from '@collate/findings/language'
import type {Edition} from '../article.ts'
import type {EditionRule} from '../edition-rule.ts'
import type {Frontmatter} from '../frontmatter.ts'
import type {Fault} from '@collate/findings'

export const articleCredit: EditionRule = {
  id: 'article-credit',
  check(edition, {places, release}) {
    const {frontmatter} = edition
    if (!frontmatter) return []
    return missing(frontmatter, edition.language).map(({key, at, note}): Fault => {
      const actual = key === 'rights.status' ? 'status: unrecorded' : `no ${key}`
      return {
        severity: release ? 'error' : 'warning',
        reason: `Unexpected \`${actual}\`, expected \`${key === 'rights.status' ? 'rights.status' : `${key}: …`}\``,
        place: edition.keys.get(at) ?? places.position(0, 3),
        claim: key,
        actual,
        expected: [key],
        note
      }
    })
  }
}

/** What is not recorded: its key, the key to point at, and why it matters. */
type Missing = {key: string; at: string; note: Localized}

function missing(frontmatter: Frontmatter, language: Edition['language']): Missing[] {
  const {source, translation, translator, reviewer, rights, cover} = frontmatter
  const found: Missing[] = []
  const isTranslated = Boolean(translation) || (source !== undefined && baseOf(source.language) !== language)

  if (isTranslated && !translator) add('translator', 'source', peopleNote)
  if (isTranslated && !reviewer) add('reviewer', 'source', peopleNote)
  if (!rights) add('rights', 'rights', rightsNote)
  else if (rights.status === 'unrecorded') add('rights.status', 'rights.status', rightsNote)
  else if (rights.status === 'granted' && !rights.evidence) add('rights.evidence', 'rights', evidenceNote)
  else if (rights.status === 'licensed' && !rights.licence) add('rights.licence', 'rights', evidenceNote)
  if (cover && !cover.credit) add('cover.credit', 'cover', coverNote)
  if (cover && !cover.licence) add('cover.licence', 'cover', coverNote)
  return found

  function add(key: string, at: string, note: Localized): void {
    found.push({key, at, note})
  }
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language
}

const peopleNote = {
  zh: '译者和审校者没有记录，读者会看到“未记录”。请在头部写上 `translator` 和 `reviewer`。',
  en: 'Who translated and reviewed this is not recorded, and readers see that.  Name them in `translator` and `reviewer`.'
}

const rightsNote = {
  zh: '没有记录凭什么可以发表这篇文章。请在头部写上 `rights`：`status` 是 `granted`（已获许可）、`own`（自己的文章）、`licensed`（按许可协议）或 `quotation`（合理引用）。',
  en: 'It is not recorded on what ground this is published.  Write `rights` in the frontmatter, with `status`: `granted`, `own`, `licensed` or `quotation`.'
}

const evidenceNote = {
  zh: '许可要能查到：`granted` 请写 `evidence`（网址或文字），`licensed` 请写 `licence`（SPDX 标识或网址）。',
  en: 'A permission can be looked up: `granted` has `evidence` (a web address or text), `licensed` has `licence` (an SPDX identifier or a web address).'
}

const coverNote = {
  zh: '封面图片没有写明作者或许可。请写上 `cover.credit` 和 `cover.licence`。',
  en: 'Who made the cover, or under what licence, is not recorded.  Write `cover.credit` and `cover.licence`.'
}
