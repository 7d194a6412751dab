import {pairCost} from '../align/pair-cost.ts'
import type {EditionComparison, LonePassage, PassagePair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement} from '../rule.ts'
import {excerpt} from '../text/span.ts'
import {allLoneRuns, type LoneRun} from './lone-runs.ts'

/** What a rule calls its blocks, in both languages. */
export type BlockName = {en: string; zh: string}

type Disagree = (disagreement: Disagreement) => void

const sameText = 0.4

/**
 * Report the blocks of some kinds that have no pair: dropped, added, or moved to
 * another place.
 */
export function reportLoneBlocks(
  comparison: EditionComparison,
  kinds: readonly EditionPassage['kind'][],
  name: BlockName,
  disagree: Disagree
): void {
  const {pairs} = comparison
  const {missed: runs, all} = allLoneRuns(comparison)
  if (all > mostRuns) {
    reportRework(runs, kinds, name, disagree)
    return
  }
  const missing = runs.filter(({first}) => first.there && kinds.includes(first.there.kind))
  const extra = runs.filter(({first}) => first.here && kinds.includes(first.here.kind))
  const moved = new Set<LoneRun>()

  for (const run of missing) {
    const pair = run.first
    const elsewhere = extra.find(
      (other) => !moved.has(other) && isSameText(other.first.here!, pair.there!, pairs)
    )
    if (elsewhere) moved.add(elsewhere)
    disagree(
      elsewhere
        ? movedBlock({...pair, here: elsewhere.first.here!}, name)
        : missingBlock(pair, name, run.more)
    )
  }
  for (const run of extra) if (!moved.has(run)) disagree(extraBlock(run.first, name, run.more))
}

/** An article that differs in more places was shortened, extended or put in another order: that is one cause. */
export const mostRuns = 2

/** Say once that an edition was reworked, at the first place, with all the others. */
function reportRework(
  [run, ...others]: readonly LoneRun[],
  kinds: readonly EditionPassage['kind'][],
  name: BlockName,
  disagree: Disagree
): void {
  if (!run) return
  const {first, more} = run
  const passage = first.there ?? first.here!
  if (!kinds.includes(passage.kind)) return
  const found = first.there ? missingBlock(first, name, more) : extraBlock(first, name, more)
  const lines = [...new Set(others.map((other) => lineOf(other.first)))].slice(0, mostLines)
  const dots = others.length > lines.length
  if (others.length === 0) return disagree(found)
  disagree({
    ...found,
    note: {
      zh: `${found.note.zh}另有 ${others.length} 处也没有对应的内容，见第 ${lines.join('、')}${dots ? '…' : ''} 行附近：看起来译文作过增删或调整，请逐处核对。`,
      en: `${found.note.en}  ${others.length} more places have no pair either, near lines ${lines.join(', ')}${dots ? ', …' : ''}: the text looks shortened, extended or rearranged.`
    }
  })
}

const mostLines = 12

function lineOf({here, previous}: LonePassage): number {
  return (here ?? previous.here)?.locate().start.line ?? 1
}

/** Whether two blocks share most of their numbers, names and links. */
function isSameText(here: EditionPassage, there: EditionPassage, pairs: readonly PassagePair[]): boolean {
  if (here.kind !== there.kind) return false
  const unitsHere = pairs.flatMap((pair) => pair.here?.unit ?? [])
  const unitsThere = pairs.flatMap((pair) => pair.there?.unit ?? [])
  return (pairCost(unitsHere, unitsThere).similarity(here.unit, there.unit) ?? 0) >= sameText
}

function missingBlock(pair: LonePassage, {en, zh}: BlockName, more: number): Disagreement {
  const text = excerpt(textOf(pair.there!))
  return {
    pair,
    unexpected: `missing ${en}`,
    expected: `a ${en} for \`${text}\``,
    actual: '',
    proposals: [text],
    note: {
      zh: `另一语言版本在此处之后有一个${zh}，本文没有对应的${zh}${more > 0 ? `，其后还有 ${more} 块也没有` : ''}。请补上译文；如果是有意省略，请用编者注说明。`,
      en: `The other edition has a ${en} after this place that has no pair here${more > 0 ? `, nor have ${more} more behind it` : ''}.  Translate it, or say in an editor’s note why it is left out.`
    }
  }
}

function extraBlock(pair: LonePassage, {en, zh}: BlockName, more: number): Disagreement {
  const text = excerpt(textOf(pair.here!))
  return {
    pair,
    unexpected: `${en} \`${text}\``,
    expected: `no ${en} that the other edition lacks`,
    actual: text,
    note: {
      zh: `另一语言版本没有与这个${zh}${more > 0 ? `及其后 ${more} 块` : ''}对应的内容。请在另一版本中补上，或在此删除；译者的说明请写成以“译注”开头的段落。`,
      en: `The other edition has no pair of this ${en}${more > 0 ? `, nor of ${more} more behind it` : ''}.  Add it there or remove it here; a remark of the translator begins with “Translator’s note”.`
    }
  }
}

function movedBlock(pair: LonePassage, {en, zh}: BlockName): Disagreement {
  const text = excerpt(textOf(pair.here!))
  const before = pair.previous.here ? excerpt(textOf(pair.previous.here), 30) : ''
  return {
    pair,
    unexpected: `place of ${en} \`${text}\``,
    expected: before ? `it after \`${before}\`` : 'it at the start',
    actual: text,
    note: {
      zh: `两个版本中这个${zh}的位置不同。请把它移到与另一版本相同的位置。`,
      en: `This ${en} stands in another place in the other edition.  Move it to the same place.`
    }
  }
}

function textOf({text, references}: EditionPassage): string {
  return (
    text.replaceAll('\uFFFC', '').trim() ||
    references.codes[0]?.value ||
    references.images.map(({alt, url}) => alt || url).join(' ') ||
    [...new Set(references.cites.flatMap(({cites}) => cites))].join(' ')
  )
}
