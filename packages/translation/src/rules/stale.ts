import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import {lockedPairs} from '../lock/locked-pairs.ts'
import {stalePairs, type StalePair} from '../lock/stale-pairs.ts'
import {wordDiff} from '../lock/word-diff.ts'
import type {Disagreement, PairRule} from '../rule.ts'

/** A text that changed after its pair was accepted asks for its translation to follow. */
export const stale: PairRule = {
  id: 'translation-stale',
  check(comparison, disagree) {
    const {lock, pairs} = comparison
    if (!lock) {
      disagree({
        severity: 'info',
        unexpected: 'article without `translation.lock.json`',
        expected: 'accepted pairs',
        note: {
          zh: `还没有记录已审定的译文。审校之后请运行 \`collate accept ${comparison.here.slug}\`，以后任何一方改动都会得到提示。`,
          en: `No pair has been accepted yet.  Run \`collate accept ${comparison.here.slug}\` after a review; then every change of one side is noticed.`
        }
      })
      return
    }

    const compared = pairs.filter(isCompared)
    const current = lockedPairs(compared)
    for (const found of stalePairs(current, lock)) {
      const pair = compared.find(({here, there}) => `${here.id} ${there.id}` === found.id)
      if (pair) disagree(describe(pair, found, comparison.here.slug))
    }
  }
}

function describe(pair: ComparedPair, {changed, before, after}: StalePair, slug: string): Disagreement {
  const command = `\`collate accept ${slug} --reason "…"\``
  const isHere = changed === pair.here.language
  const shown = wordDiff(before, after).replaceAll('`', '')
  return {
    pair,
    unexpected: isHere ? `change \`${shown}\` here alone` : `change \`${shown}\` of the other edition alone`,
    expected: 'the same change of its pair',
    actual: shown,
    note: {
      zh: isHere
        ? `这一段在审定之后改动过，另一版本没有跟着改。请同步修改另一版本；如果无需修改，请运行 ${command}。`
        : `另一版本的对应段落在审定之后改动过，译文没有跟着改。请同步修改；如果无需修改，请运行 ${command}。`,
      en: isHere
        ? `This text changed after its pair was accepted, the other edition did not.  Change it too, or run ${command}.`
        : `The other edition changed after the pair was accepted, this text did not.  Change it too, or run ${command}.`
    }
  }
}
