/**
 * Check that a page which a sentence links as its source holds the number that
 * the sentence states.
 *
 * See `link-unsupported.md` for examples.
 */
import type {Fault} from '@collate/findings'
import type {Stated} from '../web/number-search.ts'

export const linkUnsupported = {
  id: 'link-unsupported',
  /** @param absent - numbers of the sentence that the page lacks, read whole */
  check(url: string, absent: readonly Stated[]): Fault | undefined {
    if (absent.length === 0) return undefined
    const numbers = absent.map(({written}) => `\`${written}\``).join(', ')
    return {
      severity: 'warning',
      reason: `Unexpected source \`${url}\` without ${numbers}, expected a page that says so`,
      actual: url,
      expected: absent.map(({written}) => written),
      note: {
        zh: '读完了整个页面，没有找到句中引用的数字。请链接到真正写有这个数字的页面。',
        en: 'The page was read whole and does not hold the number of the sentence.  Link to the page that does.'
      }
    }
  }
}
