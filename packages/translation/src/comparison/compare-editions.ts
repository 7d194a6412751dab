import type {Edition, Language} from '@collate/articles'
import {matchFacts} from '../facts/match-facts.ts'
import {settleFacts} from '../facts/settle-facts.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {PassagePair} from './comparison.ts'
import {markDoubtful} from './doubtful.ts'
import type {PairedPassages} from './pair-passages.ts'
import {counterpart} from '@collate/claims/text'

/** The edition that findings about a pair stand in: the one made from the other, else the English one. */
export function targetOf(editions: Record<Language, Edition>): Language {
  const madeFrom = {zh: editions.zh.frontmatter?.translation, en: editions.en.frontmatter?.translation}
  return madeFrom.zh && !madeFrom.en ? 'zh' : 'en'
}

/** Match the facts of aligned passages, looking at the neighbours before one counts as missing. */
export function comparePassages(paired: readonly PairedPassages[], target: Language): PassagePair[] {
  const source = counterpart[target]
  const previous: {here?: EditionPassage; there?: EditionPassage} = {}
  const pairs = paired.map((pair): PassagePair => {
    const here = pair[target]
    const there = pair[source]
    const before = {...previous}
    if (here) previous.here = here
    if (there) previous.there = there
    if (here && there) {
      const matched = matchFacts(here.facts, there.facts)
      const facts = {
        matches: matched.matches,
        conflicts: [],
        extra: matched.here,
        missing: matched.there,
        isDoubtful: false
      }
      return {here, there, facts, neighbours: {here: [], there: []}}
    }
    return {...(here && {here}), ...(there && {there}), previous: before}
  })

  linkNeighbours(pairs)
  markDoubtful(pairs)
  settleFacts(pairs)
  return pairs
}

function linkNeighbours(pairs: readonly PassagePair[]): void {
  for (const [index, pair] of pairs.entries()) {
    if (!pair.facts || isHead(pair)) continue
    for (const near of [pairs[index - 1], pairs[index + 1]]) {
      if (!near || isHead(near)) continue
      if (near.here) pair.neighbours.here.push(near.here)
      if (near.there) pair.neighbours.there.push(near.there)
    }
  }
}

/** Title and summary have no neighbours: each is read alone. */
function isHead(pair: PassagePair): boolean {
  return pair.here?.kind === 'title' || pair.here?.kind === 'summary'
}
