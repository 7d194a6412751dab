import type {Severity} from '@collate/findings'
import type {Localized} from '@collate/findings/language'

/** A character or word that deceives; UTF-16 offsets into the text, end exclusive. */
export type CharacterFault = {
  ruleId: string
  severity: Severity
  start: number
  end: number
  /** “Unexpected `X`, expected `Y`”. */
  reason: string
  actual: string
  expected: string[]
  note: Localized
}

/** A rule about single characters, and what stands beside them. */
export type CharacterRule = {
  id: string
  /** Look at one suspicious character. */
  detect(text: string, at: number, character: string): CharacterFault | undefined
}

/** `U+200B`, with its name where a writer may know it. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0)!
  const name = names[code] ?? (code >= 0xd800 && code <= 0xdfff ? 'half of a character' : undefined)
  const hexadecimal = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  return name ? `${hexadecimal} ${name}` : hexadecimal
}

/** The character before an offset, whole. */
export function before(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1)
  return at > 1 && unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(at - 2, at)
    : text.slice(Math.max(0, at - 1), at)
}

/** The character from an offset, whole; `''` at the end. */
export function after(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

const names: Record<number, string> = {
  0xa0: 'no-break space',
  0xad: 'soft hyphen',
  0x61c: 'Arabic letter mark',
  0x200b: 'zero-width space',
  0x200c: 'zero-width non-joiner',
  0x200d: 'zero-width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfe0e: 'text variation selector',
  0xfe0f: 'emoji variation selector',
  0xfeff: 'byte order mark',
  0xfffc: 'object replacement character',
  0xfffd: 'replacement character'
}
