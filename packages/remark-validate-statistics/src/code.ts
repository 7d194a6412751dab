/** Text of an article as code in a message: on one line, and nothing in it can end the code. */
export function asCode(text: string): string {
  return `\`${text.replaceAll('`', '').replace(/\s+/g, ' ').trim()}\``
}

/** Several texts as code, with `or` between them. */
export function codes(texts: readonly string[], most = 4): string {
  const shown = texts.slice(0, most).map(asCode)
  if (texts.length > most) shown.push('…')
  return shown.join(', ')
}
