/**
 * Warn where a branch changes a number that had been published, and tells readers
 * nothing of it.
 *
 * See `article-correction.md`.
 */
import {report} from '@collate/findings'
import type {Position} from 'unist'
import type {VFile} from 'vfile'

/** A number of an edition that stands where another one was published. */
export type UntoldChange = {before: string; after: string; place: Position; cite: string}

export const articleCorrection = {
  id: 'article-correction',

  /** Add the findings to a file. */
  report(file: VFile, changes: readonly UntoldChange[]): void {
    for (const {before, after, place, cite} of changes) {
      report(
        file,
        {
          ruleId: articleCorrection.id,
          severity: 'warning',
          reason: `Unexpected \`${after}\` in place of \`${before}\`, expected an entry in \`corrections\``,
          place,
          claim: `${cite} ${before}`,
          actual: after,
          expected: ['corrections'],
          note: notes
        },
        '@collate/pipeline'
      )
    }
  }
}

const notes = {
  zh: '这个数字已经发表过，现在改了，读者却不会知道。请在头部的 `corrections` 里写一条：`date`、`what`（错在哪里），最好再写 `was` 和 `now`。只是换一种写法、数字本身没变的，不必写。',
  en: 'This number had been published and is now another one, and readers are not told.  Add an entry to `corrections` in the frontmatter: `date`, `what` was wrong, and better still `was` and `now`.  A number that is only written otherwise needs none.'
}
