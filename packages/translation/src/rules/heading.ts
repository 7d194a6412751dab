import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {PairRule} from '../rule.ts'
import {reportLoneBlocks} from '../structure/lone-blocks.ts'

/** Both editions have the same headings, of the same level. */
export const heading: PairRule = {
  id: 'translation-heading',
  check(comparison, disagree) {
    reportLoneBlocks(comparison, ['heading'], {en: 'heading', zh: '标题'}, disagree)

    const headings = comparison.pairs.filter(isCompared).filter(areHeadings)
    if (!haveOtherOrder(headings)) return
    const usual = {here: usualLevels(headings, 'here'), there: usualLevels(headings, 'there')}
    const top = Math.min(...headings.map(({there}) => there.depth!))
    const astray = headings.filter(
      (pair, index) => isAstray(pair) && !isUneven(pair, headings[index - 1]?.there.depth ?? top)
    )
    for (const pair of astray.filter((d) => !isKeptAbove(d)).slice(0, 1)) {
      const [mine, theirs] = [pair.here.depth!, pair.there.depth!]
      const [usualHere, usualThere] = [usual.here.get(theirs)!, usual.there.get(mine)!]
      // As far from the headings beside it as it stands from them in the other edition.
      const level = usualHere === mine ? mine + theirs - usualThere : usualHere
      // What follows from one heading that went astray is no fault of its own.
      disagree({
        // An outline that is another one in several places was made anew, and that on purpose.
        ...((astray.length > 1 || !movesText(pair)) && {severity: 'info' as const}),
        pair,
        unexpected: `${shape(pair.here)} \`${pair.here.text.trim()}\``,
        expected: `heading of level ${level}`,
        actual: shape(pair.here),
        proposals: [`heading of level ${level}`],
        note: {
          zh: '两个版本的标题层级应当一致，目录和链接都依赖它。',
          en: 'Headings have the same level in both editions: contents and links depend on it.'
        }
      })
    }

    function isAstray({here, there}: ComparedPair): boolean {
      if (here.depth === there.depth) return false
      return usual.here.get(there.depth!) !== here.depth || usual.there.get(here.depth!) !== there.depth
    }

    /** A deeper heading makes its text a part of the section before; a higher one takes in the headings behind it, or is a title. */
    function movesText(pair: ComparedPair): boolean {
      const {here, there} = pair
      const next = headings[headings.indexOf(pair) + 1]?.here.depth ?? 0
      return here.depth! > (usual.here.get(there.depth!) ?? 0) || next > here.depth! || here.depth === 1
    }

    /** An edition may have fewer levels: a heading stands above those there that have its level here. */
    function isKeptAbove({here, there}: ComparedPair): boolean {
      return usual.here.get(there.depth!) === here.depth && usual.there.get(here.depth!)! > there.depth!
    }
  }
}

/** A title among the headings, or a level left out above one: what the other edition has wrong nobody need follow. */
function isUneven({there}: ComparedPair, before: number): boolean {
  return there.depth === 1 || there.depth! > before + 1
}

/** A heading that became a paragraph is all there. */
function areHeadings({here, there}: ComparedPair): boolean {
  return here.kind === 'heading' && there.kind === 'heading'
}

/** Whether some heading is deeper than the one before it in one edition only: the outline is another one. */
function haveOtherOrder(headings: readonly ComparedPair[]): boolean {
  return headings.some(({here, there}, index) => {
    const before = headings[index - 1]
    const [mine, theirs] = [before?.here.depth ?? 1, before?.there.depth ?? 1]
    return Math.sign(here.depth! - mine) !== Math.sign(there.depth! - theirs)
  })
}

/**
 * The level on one side of each level of the other: an edition may begin one deeper throughout.
 *
 * The same level where as many headings keep it as change it.
 */
function usualLevels(headings: readonly ComparedPair[], side: 'here' | 'there'): Map<number, number> {
  const other = side === 'here' ? 'there' : 'here'
  const usual = new Map<number, number>()
  for (const [level, pairs] of Map.groupBy(headings, (pair) => pair[other].depth!)) {
    const counts = Map.groupBy(pairs, (pair) => pair[side].depth!)
    const isKept = (depth: number): number => (depth === level ? 0.5 : 0)
    const depths = [...counts].map(([depth, list]) => ({depth, weight: list.length + isKept(depth)}))
    usual.set(level, depths.toSorted((a, b) => b.weight - a.weight)[0]!.depth)
  }
  return usual
}

function shape({kind, depth}: EditionPassage): string {
  return kind === 'heading' ? `heading of level ${depth}` : kind
}
