/**
 * Check that a waiver names a rule that can be waived, and the finding by its whole id.
 *
 * See `waiver-unknown.md` for examples; they are also the tests.
 */
import {allRules, waivableRules} from '../rules.ts'
import {openIds, type WaiverRule} from '../waiver-rule.ts'

const idLength = 16

export const waiverUnknown: WaiverRule = {
  id: 'waiver-unknown',
  check({rule, finding}, {near}) {
    if (!waivableRules.has(rule)) {
      return {
        reason: `Unexpected rule \`${rule}\`, expected a rule that can be waived`,
        claim: rule,
        actual: rule,
        note: allRules.has(rule) ? bindingNote : noneNote
      }
    }

    if (finding.length >= idLength) return
    const open = openIds(near)
    const meant = open.filter((id) => id.startsWith(finding))
    const expected = meant.length > 0 ? meant : open
    const ids = expected.map((id) => `\`${id}\``).join(' or ')
    return {
      reason: `Unexpected finding \`${finding}\`, expected ${ids || `all \`${idLength}\` digits of its id`}`,
      claim: finding,
      actual: finding,
      expected,
      note: shortNote
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

const shortNote = {
  zh: `编号要写全 ${idLength} 位：较短的编号可以凑出来，用一条注就能答复另一个句子。请先重新看一遍句子和理由，再照检查报告写上完整的编号。`,
  en: `An id has all its ${idLength} digits: a shorter one can be met by trying, and its note would answer another sentence.  Read sentence and reason again, then write the id as the report prints it.`
}
