import {isCompared, type ComparedPair} from '../comparison/comparison.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {Disagreement, PairRule} from '../rule.ts'
import {speakerChange} from '../words/speakers.ts'

type Speaker = EditionPassage['references']['speakers'][number]

/** Who says a thing in one edition says it in the other. */
export const speaker: PairRule = {
  id: 'translation-speaker',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair)) continue
      const declared = declaredSpeakers(pair)
      for (const disagreement of declared) disagree(disagreement)
      const change = declared.length === 0 ? speakerChange(pair) : undefined
      if (change) disagree(otherSpeaker(pair, change.instead, change.there))
    }
  }
}

/** Speakers that `<Quote by>` names, in order. */
function declaredSpeakers(pair: ComparedPair): Disagreement[] {
  const here = pair.here.references.speakers
  const there = pair.there.references.speakers
  if (here.length !== there.length) return []
  return here.flatMap((mine, index) => {
    const theirs = there[index]!
    return isSamePerson(pair, mine, theirs)
      ? []
      : [otherSpeaker(pair, {...mine, name: mine.by}, {...theirs, name: theirs.by})]
  })
}

/** The same name, or one that cannot be compared: a Chinese name that the glossary does not know. */
function isSamePerson({here, there}: ComparedPair, mine: Speaker, theirs: Speaker): boolean {
  const known = [...here.terms, ...there.terms].filter(({entry}) => entry.kind === 'name')
  const entries = [mine.by, theirs.by].map((name) =>
    known.find(({entry}) => [...entry.names.zh, ...entry.names.en].some((one) => name.includes(one)))
  )
  if (entries[0] && entries[1]) return entries[0].entry === entries[1].entry
  const [one, other] = [mine.by, theirs.by].map(latinWords) as [string[], string[]]
  if (one.length === 0 || other.length === 0) return true
  const hasHan = /\p{Script=Han}/u.test(mine.by + theirs.by)
  return hasHan ? one.some((word) => other.includes(word)) : one.at(-1) === other.at(-1)
}

function latinWords(name: string): string[] {
  return name.match(/\p{Script=Latin}[\p{Script=Latin}’'-]+/gu) ?? []
}

type Named = {start: number; end: number; name: string}

function otherSpeaker(pair: ComparedPair, mine: Named | undefined, theirs: Named): Disagreement {
  return {
    pair,
    here: mine,
    there: theirs,
    unexpected: mine ? `speaker \`${mine.name}\`` : 'quotation without its speaker',
    expected: `\`${theirs.name}\``,
    actual: mine?.name ?? '',
    proposals: [theirs.name],
    note: {
      zh: mine
        ? `这句话在另一版本中是${theirs.name}说的，这里成了${mine.name}。`
        : `另一版本写明这是${theirs.name}说的，这里没有写出说话人。`,
      en: mine
        ? `In the other edition ${theirs.name} says this, here ${mine.name} does.`
        : `The other edition says that ${theirs.name} said this; this one names nobody.`
    }
  }
}
