import {isCompared} from '../comparison/comparison.ts'
import {areOthers, baseOf} from '../facts/base.ts'
import {reportContrasts, type ContrastName} from '../facts/contrasts.ts'
import type {PairRule} from '../rule.ts'

/** Words for those that a value is of, and for what of theirs it is. */
const contrasts: ReadonlySet<ContrastName> = new Set([
  'nation',
  'people',
  'kinds',
  'places',
  'goods',
  'finance',
  'care'
])

/** A value is a share of the same people in both editions. */
export const population: PairRule = {
  id: 'translation-population',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      reportContrasts(pair, contrasts, disagree)
      for (const {here, there} of pair.facts.matches) {
        // How many there are of some is said with their noun: of shares alone the base may be another one.
        if (here.quantity.kind !== 'percent' || there.quantity.kind !== 'percent') continue
        const mine = baseOf(here, pair.here)
        const theirs = baseOf(there, pair.there)
        if (!mine || !theirs || !areOthers(mine, theirs)) continue
        disagree({
          pair,
          here,
          there,
          unexpected: `\`${mine.text}\``,
          expected: `the people that \`${theirs.text}\` names`,
          actual: mine.text,
          proposals: [theirs.text],
          note: {
            zh: `“${here.slice}”在这里说的是“${mine.text}”，在另一版本中说的是“${theirs.text}”。同一个数字换了统计对象就是另一个事实。`,
            en: `\`${here.slice}\` is said of \`${mine.text}\` here and of \`${theirs.text}\` there.  The same number of other people is another fact.`
          }
        })
      }
    }
  }
}
