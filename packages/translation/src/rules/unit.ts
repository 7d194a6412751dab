import {isCompared} from '../comparison/comparison.ts'
import {disagreeing} from '../facts/disagreeing.ts'
import {writeQuantity} from '../facts/write-quantity.ts'
import type {PairRule} from '../rule.ts'

/** Both editions count in the same unit: percent, percentage points, people, money, ten thousands. */
export const unit: PairRule = {
  id: 'translation-unit',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      for (const {here, there} of pair.facts.conflicts) {
        if (disagreeing(here, there) !== 'unit') continue
        const proposal = writeQuantity(there.claim.quantity, pair.here.language) ?? there.written
        disagree({
          pair,
          here,
          there,
          unexpected: `\`${here.written}\``,
          expected: `\`${proposal}\``,
          actual: here.written,
          proposals: [proposal],
          note: {
            zh: `数字相同，单位或数量级不同：这里是“${here.written}”，另一版本是“${there.written}”。1万 = 10,000，1亿 = 100 million；百分比与百分点不是一回事。`,
            en: `Same digits, another unit or magnitude: \`${here.written}\` here, \`${there.written}\` there.  1万 is 10,000, 1亿 is 100 million; percent and percentage points differ.`
          }
        })
      }
    }
  }
}
