/**
 * Check that a waiver answers a finding.
 *
 * See `waiver-unused.md` for examples; they are also the tests.
 */
import {openIds, type WaiverRule} from '../waiver-rule.ts'

export const waiverUnused: WaiverRule = {
  id: 'waiver-unused',
  check({rule, finding}, {near}) {
    if (near.some((message) => message.finding === finding)) return
    const open = openIds(near)
    return {
      reason:
        open.length > 0
          ? `Unexpected finding \`${finding}\`, expected ${open.map((id) => `\`${id}\``).join(' or ')}`
          : `Unexpected waiver of \`${rule}\` (\`${finding}\`), expected a finding in this paragraph or the block before`,
      claim: rule,
      actual: finding,
      expected: open,
      note: open.length > 0 ? changedNote : noneNote
    }
  }
}

const changedNote = {
  zh: '一条豁免只答复一个句子的一个问题：句子、引用或数据改过以后，编号就变了。请把改过的句子和理由重新看一遍；理由仍然成立，就写上新编号，否则请改正文章。',
  en: 'A waiver answers one finding of one sentence: once the sentence, its citation or the data change, so does the id.  Read the sentence and the reason again: where the reason still holds, write the new id, else mend the text.'
}

const noneNote = {
  zh: '一条豁免只答复一个句子的一个问题，要放在它旁边。这里没有这条规则的问题待答复：可能已经改正，或者注离得太远。请删掉这条注，或者移到它所答复的句子旁边。',
  en: 'A waiver answers one finding of one sentence, and stands beside it.  No finding of this rule is open here: it has been mended, or the note is too far away.  Remove the note, or move it to its sentence.'
}
