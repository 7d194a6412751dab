import {shown, type Complaint} from '../problem.ts'

/** A check with one thing to ask, and why in both languages. */
export function expecting(
  isRight: (value: string) => boolean,
  expected: string,
  en: string,
  zh: string
): (value: string) => Complaint[] {
  return (value) => {
    if (isRight(value)) return []
    const reason = `Unexpected ${shown(value)}, expected ${expected}`
    return [{reason, note: {en, zh}, actual: value}]
  }
}

/** A check for a word of a short list. */
export function oneOf(words: readonly string[], en: string, zh: string): (value: string) => Complaint[] {
  const list = words.map((word) => `\`${word}\``)
  const expected = `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`
  const check = expecting((value) => words.includes(value), expected, en, zh)
  return (value) => check(value).map((complaint) => ({...complaint, expected: [...words]}))
}
