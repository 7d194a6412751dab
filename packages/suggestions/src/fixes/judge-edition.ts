import type {Edition} from '@collate/articles'
import {settleWaivers} from '@collate/findings'
import type {Statistics} from '@collate/statistics'
import {judge, type Findings} from 'remark-validate-statistics/judge'
import {libraryOf} from 'remark-validate-statistics/library'
import {readArticle, type ReadArticle} from 'remark-validate-statistics/read-article'

/** An edition with what the check says of each of its claims. */
export type JudgedEdition = ReadArticle & {edition: Edition; findings: Findings}

/**
 * Judge the claims of an edition as the check does.
 *
 * @param edition - read for this: its file takes the findings
 * @returns nothing where it does not parse
 */
export function judgeEdition(
  edition: Edition,
  statistics: Statistics,
  today: string
): JudgedEdition | undefined {
  const {tree, file, bodyStart} = edition
  if (!tree) return
  const read = readArticle(tree, file, libraryOf(statistics), {today})
  const findings: Findings = new Map()
  for (const passage of [...read.cited, ...read.loose]) judge(passage, file, findings)
  settleWaivers(tree, file, {today, bodyStart, judged: (rule) => rule.startsWith('statistic-')})
  return {...read, edition, findings}
}
