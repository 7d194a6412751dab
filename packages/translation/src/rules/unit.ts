import {isCompared} from '../comparison/comparison.ts'
import {reportContrasts, type ContrastName} from '../facts/contrasts.ts'
import {disagreeing} from '../facts/disagreeing.ts'
import {otherFact} from '../facts/other-fact.ts'
import type {EditionFact} from '../facts/fact.ts'
import type {PairRule} from '../rule.ts'

/** What a value is for, and which value of several. */
const contrasts: ReadonlySet<ContrastName> = new Set(['paces', 'averages', 'prices'])

/** Both editions count in the same unit: percent, percentage points, people, money, ten thousands. */
export const unit: PairRule = {
  id: 'translation-unit',
  check({pairs}, disagree) {
    const renamed = new Set<string>()
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      reportContrasts(pair, contrasts, disagree)
      for (const {here, there} of pair.facts.conflicts) {
        if (disagreeing(here, there) !== 'unit') continue
        // Yuan for dollars throughout an article is one cause.
        const currencies = currenciesOf(here, there)
        if (currencies !== undefined && renamed.has(currencies)) continue
        if (currencies !== undefined) renamed.add(currencies)
        disagree({
          ...otherFact(pair, here, there),
          note: {
            zh: `数字相同，单位或数量级不同：这里是“${here.slice}”，另一版本是“${there.slice}”。1万 = 10,000，1亿 = 100 million；百分比与百分点不是一回事。`,
            en: `Same digits, another unit or magnitude: \`${here.slice}\` here, \`${there.slice}\` there.  1万 is 10,000, 1亿 is 100 million; percent and percentage points differ.`
          }
        })
      }
    }
  }
}

function currenciesOf({quantity: a}: EditionFact, {quantity: b}: EditionFact): string | undefined {
  const isMoney = a.kind === 'currency' && b.kind === 'currency' && a.unit !== b.unit
  return isMoney ? `${a.unit} ${b.unit}` : undefined
}
