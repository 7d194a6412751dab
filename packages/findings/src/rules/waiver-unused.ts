/**
 * Check that a waiver answers a finding.
 *
 * See `waiver-unused.md` for examples; they are also the tests.
 */
import type {WaiverRule} from '../waiver-rule.ts'

export const waiverUnused: WaiverRule = {
  id: 'waiver-unused',
  check({rule, finding}, {near}) {
    if (near.some((message) => message.finding === finding)) return
    const open = near.find((message) => !message.waived)
    return {
      reason: open
        ? `Unexpected finding \`${finding}\`, expected \`${open.finding}\``
        : `Unexpected waiver of \`${rule}\` (\`${finding}\`), expected a finding in this paragraph or the block before`,
      claim: rule,
      actual: finding,
      expected: open?.finding ? [open.finding] : [],
      note: {
        zh: '一条豁免按编号答复一个问题。文字或数据后来改过，或者注不在那个问题旁边。请重新看一遍检查报告，然后改正编号，或者删掉这条注。',
        en: 'A waiver answers one finding by its id.  Text or data have changed since, or the note stands elsewhere.  Read the report again, then correct the id or remove the note.'
      }
    }
  }
}
