import {exact} from './exact.ts'
import type {Phrase} from './grammar.ts'

/** FY2025, FY 2025: the letters and digits are one word. */
export const fiscalYearPhrases: Array<[string, Phrase]> = Array.from(
  {length: 120},
  (_, index) => 1980 + index
).flatMap((year) =>
  [`fy${year}`, `fy ${year}`].map((text): [string, Phrase] => [
    text,
    {
      read: (_, start, end) => [
        {start, end, kind: 'year', value: exact(BigInt(year)), step: '1', plain: true}
      ]
    }
  ])
)
