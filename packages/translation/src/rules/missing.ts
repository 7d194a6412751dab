import type {Edition} from '@collate/articles'
import {report} from '@collate/findings'
import {counterpart} from '@collate/claims/text'

/** Report that an article has one edition only. */
export function reportMissing(edition: Edition): void {
  const other = counterpart[edition.language]
  const zh = `这篇文章没有${names.zh[other]}版本，读者无法对照。可以在同一文件夹中加上 ${other}.mdx。`
  const en = `This article has no ${names.en[other]} edition to compare it with.  Add ${other}.mdx to its folder.`
  report(
    edition.file,
    {
      ruleId: 'translation-missing',
      severity: 'warning',
      reason: `Unexpected article without \`${other}.mdx\`, expected both editions`,
      place: edition.keys.get('title') ?? {line: 1, column: 1},
      claim: edition.slug,
      actual: edition.path,
      expected: [`${other}.mdx`],
      note: {zh, en}
    },
    '@collate/translation'
  )
}

const names = {zh: {zh: '中文', en: '英文'}, en: {zh: 'Chinese', en: 'English'}}
