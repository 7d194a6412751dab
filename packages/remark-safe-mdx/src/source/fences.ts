/**
 * Follow fenced code from line to line.
 *
 * Says that a line is code only where a parser must agree: a fence inside a
 * list, or after a tag, brace or import that may still be open, is text.
 *
 * @returns takes the next line, returns whether it is code
 */
export function followFences(): (line: string) => boolean {
  let fence = ''
  let isUncertain = false

  return (line) => {
    if (fence !== '') {
      const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
      if (end?.startsWith(fence)) fence = ''
      return true
    }
    if (isUncertain) return false
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
