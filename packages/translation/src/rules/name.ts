import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {sharesCharacter} from '../text/span.ts'
import {loneEntries, type LoneEntry} from '../words/lone-entries.ts'
import {strangeNames, type StrangeName} from '../words/strange-names.ts'
import {speakerChange} from '../words/speakers.ts'

/** Names are the same in both editions, letter by letter. */
export const name: PairRule = {
  id: 'translation-name',
  check(comparison, disagree) {
    const strange = strangeNames(comparison)
    const told = new Set<string>()
    const misspelt: Disagreement[] = []
    for (const pair of comparison.pairs) {
      if (!isCompared(pair)) continue
      const change = speakerChange(pair)
      const found = strange(pair).filter(
        ({here}) => !change?.instead || !sharesCharacter(here, change.instead)
      )
      for (const other of found) {
        // One misspelling, wherever it stands, is one cause.
        const key = `${other.name} ${other.right}`
        if (!told.has(key)) misspelt.push(otherName(pair, other))
        told.add(key)
      }
      for (const entry of loneEntries(pair.there, [pair.here, ...pair.neighbours.here])) {
        if (change && sharesCharacter(entry, change.there)) continue
        if (!found.some(({there}) => sharesCharacter(there, entry))) disagree(missingName(pair, entry))
      }
      for (const entry of loneEntries(pair.here, [pair.there, ...pair.neighbours.there])) {
        if (change?.instead && sharesCharacter(entry, change.instead)) continue
        if (!found.some(({here}) => sharesCharacter(here, entry))) disagree(extraName(pair, entry))
      }
    }
    // Who misspells one name after the other did not look at any.
    for (const one of gathered(misspelt)) disagree(one)
  }
}

function otherName(pair: ComparedPair, strange: StrangeName): Disagreement {
  if (strange.isTheirs) return theirName(pair, strange)
  const {name: wrong, right, here, there} = strange
  return {
    pair,
    here,
    there,
    unexpected: `name \`${wrong}\``,
    expected: `\`${right}\``,
    actual: wrong,
    proposals: [right],
    note: {
      zh: `另一版本写作“${right}”。人名、产品名和项目名在两个版本中必须一字不差。`,
      en: `The other edition writes \`${right}\`.  Names of people, products and projects are the same in both, letter by letter.`
    }
  }
}

/** A slip of the other edition, which elsewhere writes the name as this one does. */
function theirName(pair: ComparedPair, {name: right, right: wrong, here, there}: StrangeName): Disagreement {
  return {
    pair,
    here,
    there,
    unexpected: `name \`${wrong}\` in the other edition`,
    expected: `\`${right}\``,
    actual: wrong,
    proposals: [right],
    note: {
      zh: `另一版本在别处也写作“${right}”，只有这里写成“${wrong}”。请改另一版本。`,
      en: `Elsewhere the other edition writes \`${right}\` as well, only here \`${wrong}\`.  Mend the other edition.`
    }
  }
}

function missingName(pair: ComparedPair, {name: written, right, start, end}: LoneEntry): Disagreement {
  return {
    pair,
    there: {start, end},
    unexpected: 'missing name',
    expected: `\`${right}\``,
    actual: '',
    proposals: [right],
    note: {
      zh: `另一版本提到“${written}”，这里和相邻的段落都没有。`,
      en: `The other edition names \`${written}\`; neither this block nor the ones beside it do.`
    }
  }
}

function extraName(pair: ComparedPair, {name: written, start, end}: LoneEntry): Disagreement {
  return {
    pair,
    here: {start, end},
    unexpected: `name \`${written}\``,
    expected: 'no name that the other edition lacks',
    actual: written,
    note: {
      zh: `另一版本的对应段落没有提到“${written}”。`,
      en: `The pair of this block does not name \`${written}\`.`
    }
  }
}
