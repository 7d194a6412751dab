import type {Quantity} from '@collate/claims'
import {isCompared} from '../comparison/comparison.ts'
import {baseOf} from '../facts/base.ts'
import type {EditionFact} from '../facts/fact.ts'
import {isCited} from '../facts/said-loosely.ts'
import {isWordy} from '../facts/tolerated.ts'
import {isVague} from '../facts/vague.ts'
import {hedgeWay} from '../facts/hedge-way.ts'
import {saysAny} from '../language/facts.ts'
import {languageTables} from '../language/languages.ts'
import type {EditionPassage} from '../passage/passage.ts'
import type {PairRule} from '../rule.ts'

type Tone = NonNullable<Quantity['tone']>

const names = {
  small: {zh: '仅、只有、区区', en: 'only, just, a mere'},
  large: {zh: '高达、多达、足足', en: 'as many as, a whopping, fully'}
}

/** Words that make a number look small or large are in both editions or in neither. */
export const tone: PairRule = {
  id: 'translation-tone',
  check({pairs}, disagree) {
    for (const pair of pairs) {
      if (!isCompared(pair) || pair.facts.isDoubtful) continue
      for (const {here, there} of pair.facts.matches) {
        const mine = here.quantity.tone
        const theirs = there.quantity.tone
        if (mine === theirs || !here.reading || !there.reading) continue
        if (
          [here, there].some(
            (fact) =>
              fact.quantity.kind === 'ordinal' ||
              fact.quantity.value === '100' ||
              isWordy(fact) ||
              isVague(fact)
          )
        )
          continue
        // Not really only 12: the word is denied, and may as well be left out.
        if (isDenied(here) || isDenied(there)) continue
        if (isComparison(here, there) || isComparison(there, here)) continue
        if (isInPassing(here, pair.here, there) || isInPassing(there, pair.there, here)) continue
        const [one, other] = [
          {fact: here, passage: pair.here},
          {fact: there, passage: pair.there}
        ]
        if (isToned(here, pair.here, other, theirs) || isToned(there, pair.there, one, mine)) continue
        const {language} = pair.here
        disagree({
          // Of counts and sizes only and just are a way of speaking, which languages do not share.
          severity: mayJudge(here, pair.here) ? 'warning' : 'info',
          pair,
          here,
          there,
          unexpected: `\`${here.slice}\``,
          expected: theirs
            ? `a word such as \`${names[theirs][language]}\``
            : 'the number without a word that judges it',
          actual: here.slice,
          proposals: [there.slice],
          note: {
            zh: `同一个数字，语气不同：这里是“${here.slice}”，另一版本是“${there.slice}”。“仅”或“高达”会改变读者的印象。`,
            en: `Same number, another tone: \`${here.slice}\` here, \`${there.slice}\` there.  Only or a whopping tells the reader what to think of it.`
          }
        })
      }
    }
  }
}

/**
 * A share, and what is cited: there a word such as only is a claim of its own.  Half the weight is a comparison, of
 * which 只有 is the Chinese way to say it, as long as nobody is counted.
 */
function mayJudge(fact: EditionFact, passage: EditionPassage): boolean {
  if (isCited(fact, passage)) return true
  return (
    fact.quantity.kind === 'percent' && (!saysAny(fact.folded, 'half') || baseOf(fact, passage) !== undefined)
  )
}

/** 比别人多达36% beside 36% more: the word that makes much of a number says no more than that one is larger. */
function isComparison({quantity}: EditionFact, {reading}: EditionFact): boolean {
  return quantity.tone === 'large' && reading?.stance.move?.form === 'comparative'
}

function isDenied({quantity, reading, clause, from}: EditionFact): boolean {
  return (
    quantity.tone !== undefined &&
    reading!.denials.some(({start}) => clause.start <= from + start && from + start < clause.end)
  )
}

/** A solid 80% beside 80%. */
function isInPassing(fact: EditionFact, {language}: EditionPassage, {quantity}: EditionFact): boolean {
  return quantity.tone === undefined && languageTables[language].softTones.test(fact.folded)
}

/**
 * Whether the clause of a number without a tone has such words apart from it, as
 * many as the clause of its pair: 只有竞品的一半.
 */
function isToned(
  fact: EditionFact,
  passage: EditionPassage,
  pair: {fact: EditionFact; passage: EditionPassage},
  wanted: Tone | undefined
): boolean {
  if (fact.quantity.tone || !wanted) return false
  // Fewer than 5% says all that 只有不到5% says, and up to 500 all that 多达500 says.
  if (hedgeWay(fact) === 'under' || (wanted === 'large' && hedgeWay(fact) === 'over')) return true
  const count = countTones(fact, passage, wanted)
  return count > 0 && count >= countTones(pair.fact, pair.passage, wanted)
}

function countTones({clause}: EditionFact, {folded, language}: EditionPassage, wanted: Tone): number {
  const words = new RegExp(languageTables[language].tones[wanted], 'gi')
  return folded.between(clause.start, clause.end).match(words)?.length ?? 0
}
