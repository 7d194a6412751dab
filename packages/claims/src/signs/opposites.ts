import type {Span} from '../claim.ts'
import {alternatives as englishAlternatives} from '../en/lexicon/alternatives.ts'
import {oppositeCare as englishCare} from '../en/lexicon/opposite-care.ts'
import {oppositeKinds as englishKinds} from '../en/lexicon/opposite-kinds.ts'
import {oppositeActs as englishActs} from '../en/lexicon/opposite-acts.ts'
import {oppositeAverages as englishAverages} from '../en/lexicon/opposite-averages.ts'
import {oppositePeople as englishPeople} from '../en/lexicon/opposite-people.ts'
import {oppositeStates as englishStates} from '../en/lexicon/opposite-states.ts'
import {opposites as englishGrades} from '../en/lexicon/opposites.ts'
import {paces as englishPaces} from '../en/lexicon/paces.ts'
import {stages as englishStages} from '../en/lexicon/stages.ts'
import type {Language} from '../language.ts'
import {compileTerms, type TermIndex} from '../terms.ts'
import {alternatives as chineseAlternatives} from '../zh/lexicon/alternatives.ts'
import {oppositeCare as chineseCare} from '../zh/lexicon/opposite-care.ts'
import {oppositeKinds as chineseKinds} from '../zh/lexicon/opposite-kinds.ts'
import {oppositeActs as chineseActs} from '../zh/lexicon/opposite-acts.ts'
import {oppositeAverages as chineseAverages} from '../zh/lexicon/opposite-averages.ts'
import {oppositePeople as chinesePeople} from '../zh/lexicon/opposite-people.ts'
import {oppositeStates as chineseStates} from '../zh/lexicon/opposite-states.ts'
import {opposites as chineseGrades} from '../zh/lexicon/opposites.ts'
import {paces as chinesePaces} from '../zh/lexicon/paces.ts'
import {stages as chineseStages} from '../zh/lexicon/stages.ts'
import {ofEachWord} from './of-each-word.ts'
import type {OppositeWords, WordScales} from './words.ts'
import {wordBoundsOf} from './word-bounds.ts'

/** A word that has an opposite: on which side of which scale it stands. */
export type Pole = Span & {
  scale: number
  side: number
  /** More than, 高于: who stands before it and who behind it counts. */
  isOrdered: boolean
  /** Better, 容易: it grades a number, or what it tells of; else it says what is done or counted. */
  isGrade: boolean
}

/** The words of a text that have opposites. */
export const polesIn = ofEachWord((text, language): readonly Pole[] => {
  const {isAlone} = wordBoundsOf(text, language)
  const poles = indexOf(language)
    .find(text)
    .filter(isAlone)
    .flatMap(({start, end, values}) => values.map((side): Pole => ({start, end, ...side})))
  // 注册申请, registration applications: of two words side by side the second says what it is.
  const leads = (one: Pole): boolean =>
    poles.some(
      ({scale, side, start}) =>
        scale === one.scale &&
        side !== one.side &&
        start >= one.end &&
        text.slice(one.end, start).trim() === ''
    )
  return poles.filter((pole) => !leads(pole))
})

type Side = Omit<Pole, keyof Span>

function indexOf(language: Language): TermIndex<Side> {
  return (compiled[language] ??= compileTerms(
    words[language].flatMap(({sides, isOrdered = false, isGrade}, scale) =>
      sides.flatMap((list, side) =>
        list
          .trim()
          .split('\n')
          .map((word) => [word, {scale, side, isOrdered, isGrade}] as const)
      )
    )
  ))
}

const graded = (scales: OppositeWords) => scales.map((d) => ({...d, isGrade: true}))
const measured = (scales: OppositeWords) => scales.map((d) => ({...d, isGrade: false}))
const scalesIn = (written: WordScales): OppositeWords =>
  written.split('\n\n').map((scale) => ({sides: scale.split('\n|\n')}))

const words = {
  zh: [
    ...graded(chineseGrades),
    ...measured(chinesePaces),
    ...[
      chineseActs,
      chineseStates,
      chineseAverages,
      chineseAlternatives,
      chineseStages,
      chinesePeople,
      chineseKinds,
      chineseCare
    ].flatMap((d) => measured(scalesIn(d)))
  ],
  en: [
    ...graded(englishGrades),
    ...measured(englishPaces),
    ...[
      englishActs,
      englishStates,
      englishAverages,
      englishAlternatives,
      englishStages,
      englishPeople,
      englishKinds,
      englishCare
    ].flatMap((d) => measured(scalesIn(d)))
  ]
}
const compiled: Partial<Record<Language, TermIndex<Side>>> = {}
