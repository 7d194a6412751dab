import type {Edition} from '@collate/articles'
import {report} from '@collate/findings'

/** Report that an article has one edition only. */
export function reportMissing(edition: Edition): void {
  const other = edition.language === 'zh' ? 'en' : 'zh'
  const zh = `这篇文章没有${other === 'en' ? '英文' : '中文'}版本，读者无法对照。可以在同一文件夹中加上 ${other}.mdx。`
  const en = `This article has no ${other === 'en' ? 'English' : 'Chinese'} edition to compare it with.  Add ${other}.mdx to its folder.`
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
      note: {zh, en}[edition.language]
    },
    '@collate/translation'
  )
}
