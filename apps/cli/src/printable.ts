const deceptive =
  /(?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic}))(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/**
 * Make text of an article safe to print.
 *
 * Control, formatting and unpaired characters can drive a terminal, reorder a
 * line or hide in it, and what Unicode keeps for no character (U+FFFE, U+FFFF) is
 * no XML; they are shown by their number instead.  Line feeds stay, and joiners
 * inside an emoji.
 *
 * @example
 * printable('8\u200b2%') // => '8<U+200B>2%'
 */
export function printable(text: string): string {
  return text.replace(deceptive, named)
}

/** Printable text on one line. */
export function printableLine(text: string): string {
  return printable(text.replaceAll('\n', ' '))
}

/** Plain data in which every text is printable. */
export function printableAll<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(printableAll) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, d]) => [key, printableAll(d)])) as T
}

/**
 * Text whose lines a build service would take as its commands, made plain: the
 * old spelling anywhere, the new one where a line begins.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(/^(\s*)::/gm, '$1: :')
}

function named(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}
