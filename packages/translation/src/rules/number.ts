import type {Span} from '@collate/claims'
import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import {misbound} from '../facts/bindings.ts'
import {disagreeing} from '../facts/disagreeing.ts'
import type {EditionFact} from '../facts/fact.ts'
import {isLooseMultiple} from '../facts/loose-multiple.ts'
import {otherFact, writtenHere} from '../facts/other-fact.ts'
import {isOpposed, standsForItself} from '../facts/self-standing.ts'
import {smallNumbersApart} from '../facts/small-numbers.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {sharesCharacter} from '../text/span.ts'

/** Both editions state the same values, of the same things. */
export const number: PairRule = {
  id: 'translation-number',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      for (const {here, there} of pair.facts.conflicts) {
        if (disagreeing(here, there) === 'number') disagree(otherNumber(pair, here, there))
      }
      for (const facts of bySentence(pair.facts.missing)) disagree(missingNumber(pair, facts))
      for (const facts of bySentence(pair.facts.extra)) disagree(extraNumber(pair, facts))
      for (const disagreement of otherCells(pair)) disagree(disagreement)
      for (const apart of smallNumbersApart(pair)) disagree(otherSmallNumber(pair, apart))
      for (const {here, there, name} of misbound(pair)) disagree(numberOfAnother(pair, here, there, name))
    }
  }
}

/** Numbers that stand alone, each once; those of one sentence went together. */
function bySentence(facts: readonly EditionFact[]): Array<[EditionFact, ...EditionFact[]]> {
  return [...Map.groupBy(facts, ({sentence}) => sentence).values()].map((list) => {
    const seen = new Set<string>()
    // `seq 5000` counts to 5,000: what is missing is missing once.
    return list.filter(({quantity: {kind, value, unit}}) => {
      const key = kind === 'count' ? value : `${kind} ${value} ${unit ?? ''}`
      return !seen.has(key) && seen.add(key)
    }) as [EditionFact, ...EditionFact[]]
  })
}

/** Cells that hold nothing but a number, which no noun or unit makes a claim of. */
function otherCells(pair: ComparedPair): Disagreement[] {
  if (pair.here.kind !== 'tableRow' || pair.there.kind !== 'tableRow') return []
  const [mine, theirs] = [cellsOf(pair.here.text), cellsOf(pair.there.text)]
  if (mine.length !== theirs.length) return []
  return mine.flatMap((here, column): Disagreement[] => {
    const there = theirs[column]!
    if (!here.value || !there.value || here.value === there.value) return []
    // Under heads that name its unit it is one: 249.4 (亿元), 24.94 (billion yuan).
    if (isRead(here, pair.here.facts) && isRead(there, pair.there.facts)) return []
    return [
      {
        pair,
        here,
        there,
        unexpected: `\`${here.text}\``,
        expected: `\`${there.text}\``,
        actual: here.text,
        proposals: [there.text],
        note: {
          zh: `表格里的数值不同：这里是“${here.text}”，另一版本的同一格是“${there.text}”。`,
          en: `The values of this cell differ: \`${here.text}\` here, \`${there.text}\` in the same cell there.`
        }
      }
    ]
  })
}

function isRead(cell: Span, facts: readonly EditionFact[]): boolean {
  return facts.some((fact) => sharesCharacter(cell, fact))
}

function cellsOf(row: string): Array<Span & {text: string; value: string | undefined}> {
  let end = -1
  return row.split('\t').map((cell) => {
    const start = end + 1
    end = start + cell.length
    const text = cell.trim()
    const value = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : undefined
    return {start, end, text, value}
  })
}

function otherNumber(pair: ComparedPair, here: EditionFact, there: EditionFact): Disagreement {
  const proposal = writtenHere(there, pair)
  const isLoose = isLooseMultiple(here, there) || isLooseMultiple(there, here)
  return {
    ...(isLoose && {severity: 'warning' as const}),
    ...otherFact(pair, here, there),
    note: isLoose
      ? {
          zh: '“提高了N倍”按字面是原来的 N+1 倍。请写“增至N倍”或“是原来的N倍”。',
          en: '“提高了N倍” is, read closely, N + 1 times as much.  Write “增至N倍”.'
        }
      : {
          zh: `数值不同：这里是“${here.slice}”，另一版本是“${there.slice}”。请按来源改正其中一个，建议写“${proposal}”。`,
          en: `The values differ: \`${here.slice}\` here, \`${there.slice}\` there.  Mend the one that the source contradicts; \`${proposal}\` would agree.`
        }
  }
}

function otherSmallNumber(
  pair: ComparedPair,
  {here, there}: ReturnType<typeof smallNumbersApart>[number]
): Disagreement {
  return {
    pair,
    here,
    there,
    unexpected: `\`${here.slice}\``,
    expected: `\`${there.slice}\``,
    actual: here.slice,
    note: {
      zh: `这里是“${here.slice}”，另一版本的同一处是“${there.slice}”，说的不是同一个数。请对照来源改正其中一个。`,
      en: `\`${here.slice}\` stands here where the other edition says \`${there.slice}\`, which is another number.  Mend the one that the source contradicts.`
    }
  }
}

/** Of counts and sizes that one edition tells alone, most are an idiom, part of a name or said in words: worth a look. */
function weightOf(
  pair: ComparedPair,
  side: 'here' | 'there',
  facts: readonly EditionFact[]
): {severity?: 'info'} {
  const isSure = facts.some((fact) => standsForItself(fact, pair[side]) || isOpposed(fact, pair, side))
  return isSure ? {} : {severity: 'info'}
}

function missingNumber(pair: ComparedPair, facts: readonly [EditionFact, ...EditionFact[]]): Disagreement {
  const [there] = facts
  const proposals = facts.map((fact) => writtenHere(fact, pair))
  const said = facts.map((fact) => fact.slice)
  return {
    ...weightOf(pair, 'there', facts),
    pair,
    there,
    unexpected: facts.length === 1 ? 'missing number' : 'missing numbers',
    expected: proposals.map((proposal) => `\`${proposal}\``).join(', '),
    actual: '',
    proposals: facts.length === 1 ? proposals : [],
    note: {
      zh: `另一版本有${said.map((text) => `“${text}”`).join('、')}，这里和相邻的段落都没有。请补上${proposals.map((text) => `“${text}”`).join('、')}。`,
      en: `The other edition states ${said.map((text) => `\`${text}\``).join(', ')}; neither this block nor the ones beside it do.  Add ${proposals.map((text) => `\`${text}\``).join(', ')}.`
    }
  }
}

/** 16 EB（1 EB = 1024 PB）: what a translator explains in brackets that the other edition does not have. */
function isGloss({start, end}: Span, {here, there}: ComparedPair): boolean {
  const isInside = brackets(here.text).some((bracket) => bracket.start < start && end < bracket.end)
  return isInside && brackets(there.text).length < brackets(here.text).length
}

function brackets(text: string): Span[] {
  return Array.from(text.matchAll(/[(（][^()（）]{1,200}[)）]/g), ({0: found, index}) => ({
    start: index,
    end: index + found.length
  }))
}

function extraNumber(pair: ComparedPair, facts: readonly [EditionFact, ...EditionFact[]]): Disagreement {
  const [here] = facts
  const said = facts.map((fact) => fact.slice)
  return {
    ...(isGloss(here, pair) ? {severity: 'info' as const} : weightOf(pair, 'here', facts)),
    pair,
    here,
    unexpected: said.map((text) => `\`${text}\``).join(', '),
    expected: `no ${facts.length === 1 ? 'number' : 'numbers'} that the other edition lacks`,
    actual: here.slice,
    note: {
      zh: `另一版本及其相邻段落都没有${said.map((text) => `“${text}”`).join('、')}。请删除，或在另一版本中补上。`,
      en: `Neither the pair of this block nor the blocks beside it state ${said.map((text) => `\`${text}\``).join(', ')}.  Remove it, or add it there.`
    }
  }
}

function numberOfAnother(
  pair: ComparedPair,
  here: EditionFact,
  there: EditionFact,
  name: string
): Disagreement {
  return {
    ...otherFact(pair, here, there),
    unexpected: `\`${here.slice}\` for \`${name}\``,
    note: {
      zh: `两个版本有同样的数值，但对应的统计对象不同：${name}在另一版本中是“${there.slice}”。`,
      en: `Both editions have the same values, but not for the same things: \`${name}\` has \`${there.slice}\` there.`
    }
  }
}
