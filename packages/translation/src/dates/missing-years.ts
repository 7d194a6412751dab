import type {ComparedPair} from '../comparison/comparison.ts'
import {languages} from '../language/languages.ts'
import type {Passage} from '../passage/passage.ts'
import type {Disagreement} from '../rule.ts'
import type {Span} from '../text/span.ts'

/** Years that relative words count from, per edition. */
export type BaseYears = {here: number | undefined; there: number | undefined}

type Year = {year: number; span: Span}

/** Find the years that only one of two passages names; one for the other where both lack one. */
export function missingYears(pair: ComparedPair, bases: BaseYears): Disagreement[] {
  const {here, there, neighbours} = pair
  const missing = yearsWithout(there, [here, ...neighbours.here], bases.here)
  const extra = yearsWithout(here, [there, ...neighbours.there], bases.there)
  return [
    ...missing.map((year, index) => otherYear(pair, year, extra[index])),
    ...extra.slice(missing.length).map((year) => extraYear(pair, year))
  ]
}

function yearsWithout(passage: Passage, others: readonly Passage[], base: number | undefined): Year[] {
  const years: Year[] = []
  for (const [year, span] of passage.years) {
    if (!others.some((other) => names(other, year, base))) years.push({year, span})
  }
  return years
}

/** Whether a passage names a year: in figures, as part of a date, as 去年 or as 95后. */
function names({years, folded, language}: Passage, year: number, base: number | undefined): boolean {
  const {text} = folded
  if (years.has(year) || new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text)) return true
  if (new RegExp(`(?<!\\d)${String(year).slice(2)}后`).test(text)) return true
  if (base === undefined || Math.abs(year - base) > 2) return false
  for (const [word, add] of languages[language].relativeYears) {
    if (base + add === year && text.includes(word)) return true
  }
  return false
}

function otherYear(pair: ComparedPair, {year, span}: Year, instead: Year | undefined): Disagreement {
  return {
    pair,
    here: instead?.span,
    there: span,
    unexpected: instead ? `\`${instead.year}\`` : 'missing year',
    expected: `\`${year}\``,
    actual: instead ? String(instead.year) : '',
    proposals: [String(year)],
    note: {
      zh: instead
        ? `年份不同：这里是 ${instead.year} 年，另一版本是 ${year} 年。`
        : `另一版本写明了 ${year} 年，这里没有。没有年份的数字无法核对。`,
      en: instead
        ? `The years differ: ${instead.year} here, ${year} there.`
        : `The other edition names ${year}; this one does not.  A number without its year cannot be checked.`
    }
  }
}

function extraYear(pair: ComparedPair, {year, span}: Year): Disagreement {
  return {
    pair,
    here: span,
    unexpected: `\`${year}\``,
    expected: 'no year that the other edition lacks',
    actual: String(year),
    note: {
      zh: `另一版本没有提到 ${year} 年。请核对后删除，或在另一版本中补上。`,
      en: `The other edition does not name ${year}.  Check it, and remove it here or add it there.`
    }
  }
}
