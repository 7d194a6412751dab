/**
 * Compile a table of words, one a line: `#` is a number in digits, `*` the rest of a word.
 *
 * Words of Latin letters stand apart, whole; nothing sets apart those of Chinese.
 *
 * @param table - the words
 * @param others - longer words that hold one of them and mean something else: 附近 is not 近
 */
export function wordTable(table: string, others = ''): RegExp {
  const longer = linesOf(others)
  const patterns = linesOf(table).map((word) => ({word, pattern: exceptIn(longer, word) + patternOf(word)}))
  // What begins with a Latin letter is looked for at the begin of a word only, all of it at once.
  const {true: latin = [], false: rest = []} = Object.groupBy(patterns, ({word}) => `${/^\w/.test(word)}`)
  const bounded = latin.length === 0 ? [] : [`\\b(?:${latin.map(({pattern}) => pattern).join('|')})`]
  return new RegExp([...bounded, ...rest.map(({pattern}) => pattern)].join('|'), 'i')
}

function linesOf(table: string): string[] {
  return table.split('\n').filter((line) => line !== '')
}

/** Nowhere inside one of the longer words. */
function exceptIn(longer: readonly string[], word: string): string {
  const around = longer.flatMap((other) => {
    const at = other.indexOf(word)
    return at < 0 ? [] : `(?<=${escape(other.slice(0, at))})${escape(other.slice(at))}`
  })
  return around.length === 0 ? '' : `(?!${around.join('|')})`
}

function patternOf(word: string): string {
  // Whether a word stands there is all that is asked: one digit says it, and the rest of a word at its end nothing.
  const told = escape(word).replace(/^\\\*|\\\*$/g, '')
  const pattern = told.replaceAll('#', '\\d').replaceAll('\\*', '\\w*')
  return pattern + (/\w$/.test(word) ? '\\b' : '')
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
