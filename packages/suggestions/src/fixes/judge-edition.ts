import type {Edition} from '@collate/articles'
import type {Statistics} from '@collate/statistics'
import {type Findings, judgeArticle} from 'remark-validate-statistics/judging'
import {libraryOf, readArticle, type ReadArticle} from 'remark-validate-statistics/reading'

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
  const {tree, file} = edition
  if (!tree) return
  const read = readArticle(tree, file, libraryOf(statistics), {today})
  return {...read, edition, findings: judgeArticle(read, tree, file)}
}
