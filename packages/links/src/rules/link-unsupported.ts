/**
 * Check that a page which a sentence links as its source holds the number that
 * the sentence states.
 *
 * See `link-unsupported.md` for examples.
 */
import {findQuantities, type Quantity} from '@collate/claims'
import type {Fault} from '../rule.ts'

/** A number in the sentence of a link. */
export type Stated = {
  /** As the article writes it. */
  written: string
  quantity: Quantity
}

export const linkUnsupported = {
  id: 'link-unsupported',
  /**
   * @param page - text of the page, read whole
   */
  check(url: string, stated: readonly Stated[], page: string): Fault | undefined {
    const found = new Set([...findQuantities(page, 'en'), ...findQuantities(page, 'zh')].flatMap(spellings))
    const absent = stated.filter(({quantity}) => !spellings(quantity).some((d) => found.has(d)))
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

/** Kind and value: 82 %, eighty-two percent and 百分之八十二 are one. */
function spellings({kind, value, upper}: Quantity): string[] {
  const values = upper === undefined ? [value] : [value, upper]
  return values.map((d) => `${kind} ${trim(d)}`)
}

function trim(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value
}
