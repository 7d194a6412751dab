/**
 * Follow fenced code from line to line.
 *
 * A fence inside a list is text.
 *
 * @param doubt - what a fence after a tag, brace or import is that may still be
 *   open (default: `text`, since code is only what a parser must agree on)
 * @returns takes the next line, returns whether it is code
 */
export function followFences(doubt: 'text' | 'code' = 'text'): (line: string) => boolean {
  let fence = ''
  let isUncertain = false

  return (line) => {
    if (fence !== '') {
      const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
      if (end?.startsWith(fence)) fence = ''
      return true
    }
    if (isUncertain && doubt === 'text') return false
    const start = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/.exec(line)
    fence = start?.[1] ?? start?.[2] ?? ''
    if (fence !== '') return true
    isUncertain = /^(?:import|export) /.test(line) || isUnbalanced(line)
    return false
  }
}

/** Whether a tag or a brace may go on in the next line. */
function isUnbalanced(line: string): boolean {
  if (!/[<{}]/.test(line)) return false
  let braces = 0
  let angles = 0
  for (const character of line) {
    if (character === '{') braces++
    else if (character === '}') braces--
    else if (character === '<') angles++
    else if (character === '>' && angles > 0) angles--
  }
  return braces !== 0 || angles !== 0
}
