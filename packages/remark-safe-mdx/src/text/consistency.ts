import type {Language} from '@collate/findings/language'
/** A place where a file is not written the way most of it is; UTF-16 offsets. */
export type Inconsistency = {
  start: number
  end: number
  actual: string
  expected: string
  /** What is not alike. */
  what: 'brackets' | 'quotes' | 'space'
}

type Habit = {
  what: Inconsistency['what']
  /** Each style with what finds it; the match is what a finding points at. */
  styles: ReadonlyArray<{expression: RegExp; write: (match: string) => string}>
}

const marksOf = (open: string, close: string) => (match: string) => `${open}${match.slice(1, -1)}${close}`

/** Brackets behind a Chinese word, quotation marks, and spaces between Chinese and Latin letters. */
const chinese: readonly Habit[] = [
  {
    what: 'brackets',
    styles: [
      {expression: /(?<=\p{Script=Han})（[^（）()\n]+）/gu, write: otherBrackets},
      {expression: /(?<=\p{Script=Han} ?)\([^（）()\n]+\)/gu, write: otherBrackets}
    ]
  },
  {
    what: 'quotes',
    styles: [
      {expression: /“[^“”\n]+”/gu, write: marksOf('“', '”')},
      {expression: /「[^「」\n]+」/gu, write: marksOf('「', '」')},
      {expression: /"[^"\n]+"/gu, write: marksOf('"', '"')}
    ]
  },
  {
    what: 'space',
    styles: [
      {
        expression: /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/gu,
        write: (match) => match.replace(' ', '')
      },
      {expression: /\p{Script=Han} [A-Za-z]|[A-Za-z] \p{Script=Han}/gu, write: spaced}
    ]
  }
]

const english: readonly Habit[] = [
  {
    what: 'quotes',
    styles: [
      {expression: /“[^“”\n]+”/gu, write: marksOf('“', '”')},
      {expression: /(?<![\d\p{L}])"[^"\n]+"(?![\d\p{L}])/gu, write: marksOf('"', '"')}
    ]
  }
]

/**
 * Find where a file departs from what it does elsewhere.
 *
 * Which style is right nobody says: the one that the file has more often is.
 *
 * @param text - what readers see of the whole file, a line for each block
 * @returns the first place of each style that is the rarer one
 */
export function findInconsistencies(text: string, language: Language): Inconsistency[] {
  return (language === 'zh' ? chinese : english).flatMap(({what, styles}) => {
    const used = styles
      .map(({expression, write}) => ({
        write,
        found: [...text.matchAll(expression)].filter(([match]) => isText(match, language))
      }))
      .filter(({found}) => found.length > 0)
      .toSorted((a, b) => b.found.length - a.found.length)
    const [usual, ...others] = used
    return others.flatMap(({found, write}): Inconsistency[] => {
      const first = found.find(
        ({index}) => !usual!.found.some((d) => d.index < index && index < d.index + d[0].length)
      )
      if (!first) return []
      const [actual] = first
      const {index} = first
      // Of brackets each style knows the other one; of quotation marks and spaces the usual one writes its own.
      const expected = what === 'brackets' ? write(actual) : usual!.write(actual)
      return [{start: index, end: index + actual.length, actual, expected, what}]
    })
  })
}

/** Brackets of the other width. */
function otherBrackets(match: string): string {
  return match.startsWith('（') ? `(${match.slice(1, -1)})` : `（${match.slice(1, -1)}）`
}

function spaced(match: string): string {
  return match.length === 2 ? `${match[0]} ${match[1]}` : match
}

/** Straight marks round English words in a Chinese text are those of the words. */
function isText(match: string, language: Language): boolean {
  return language === 'en' || !match.startsWith('"') || /\p{Script=Han}/u.test(match)
}
