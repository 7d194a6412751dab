import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {gathered} from '../structure/gathered.ts'
import {findResidues, readUsage, type Residue, type Usage} from '../words/residues.ts'

/** No word of the other language is left over in a text. */
export const residue: PairRule = {
  id: 'translation-residue',
  check({pairs}, disagree) {
    const compared = pairs.filter(isCompared)
    const here = compared.map((pair) => pair.here)
    const there = compared.map((pair) => pair.there)
    const usage = {here: readUsage(here, there), there: readUsage(there, here)}
    const told = new Set<string>()
    const all: Disagreement[] = []
    for (const pair of compared) {
      for (const [side, found] of residuesOf(pair, usage)) {
        // One word that was left, wherever it stands, is one cause.
        const word = found.text.toLowerCase()
        if (told.has(word)) continue
        told.add(word)
        all.push({
          pair,
          [side]: found,
          unexpected: `\`${found.text}\`${side === 'here' ? '' : ' in the other edition'}`,
          expected: found.translation ? `\`${found.translation}\`` : 'its translation',
          actual: found.text,
          proposals: found.translation ? [found.translation] : [],
          note: {
            zh: `“${found.text}”像是漏译的词。请翻译；如果它是名称，请在 glossary.csv 中登记为 keep，代码请用反引号标出。`,
            en: `\`${found.text}\` looks left over from the other edition.  Translate it; a name belongs into glossary.csv as keep, code into backticks.`
          }
        })
      }
    }
    for (const one of gathered(all)) disagree(one)
  }
}

function residuesOf(
  {here, there}: ComparedPair,
  usage: {here: Usage; there: Usage}
): Array<['here' | 'there', Residue]> {
  return [
    ...findResidues(here, there, usage.here).map((found): ['here', Residue] => ['here', found]),
    ...findResidues(there, here, usage.there).map((found): ['there', Residue] => ['there', found])
  ]
}
