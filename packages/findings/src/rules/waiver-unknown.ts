/**
 * Check that a waiver names a rule that can be waived.
 *
 * See `waiver-unknown.md` for examples; they are also the tests.
 */
import {allRules, waivableRules} from '../rules.ts'
import type {WaiverRule} from '../waiver-rule.ts'

export const waiverUnknown: WaiverRule = {
  id: 'waiver-unknown',
  check({rule}) {
    if (waivableRules.has(rule)) return
    return {
      reason: `Unexpected rule \`${rule}\`, expected a rule that can be waived`,
      claim: rule,
      actual: rule,
      note: allRules.has(rule) ? bindingNote : noneNote
    }
  }
}

const bindingNote = {
  zh: '这条规则不能豁免：请改正文章或数据。',
  en: 'This rule cannot be waived: mend the text or the data.'
}

const noneNote = {
  zh: '没有这个名称的规则。规则的名称印在检查报告里，例如 `statistic-population`。',
  en: 'There is no rule of this name.  The report prints the name with the finding, such as `statistic-population`.'
}
