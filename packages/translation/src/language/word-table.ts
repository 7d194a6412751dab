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
  return new RegExp(
    linesOf(table)
      .map((word) => exceptIn(longer, word) + patternOf(word))
      .join('|'),
    'i'
  )
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
  const pattern = escape(word).replaceAll('#', '\\d+').replaceAll('\\*', '\\w*')
  return (/^\w/.test(word) ? '\\b' : '') + pattern + (/\w$/.test(word) ? '\\b' : '')
}

function escape(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
