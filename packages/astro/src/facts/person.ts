/** A name as citations turn it round: `{surname: 'Vaughan-Nichols', initials: ['S', 'J']}`. */
export type CitedPerson = {surname: string; initials: string[]}

/** Words that only names of bodies have. */
const bodies =
  /\b(?:staff|team|editors?|editorial|institute|foundation|association|council|group|inc|ltd|llc|university|research|project|labs?|news|press|media|collate)\b/i

const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'ten',
  'ter'
])

/** Authors of a line: `A. One, B. Two and C. Three`. */
export function splitAuthors(line: string): string[] {
  return line
    .split(/\s*[,，、;；]\s*(?:and\s+)?|\s+(?:and|&)\s+/)
    .map((name) => name.trim())
    .filter(Boolean)
}

/**
 * Turn the name of a person in Latin letters round.
 *
 * @returns nothing for names in other scripts, for names of one word and for
 * those of bodies: they stay as they are
 * @example
 * surnameFirst('Steven J. Vaughan-Nichols') // => {surname: 'Vaughan-Nichols', initials: ['S', 'J']}
 * surnameFirst('Vincent van Gogh') // => {surname: 'van Gogh', initials: ['V']}
 */
export function surnameFirst(name: string): CitedPerson | undefined {
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 5 || bodies.test(name)) return undefined
  const isName = words.every((word) => particles.has(word) || /^\p{Lu}[\p{Script=Latin}'’.-]*$/u.test(word))
  const isAcronym = words.some((word) => /^\p{Lu}{3,}$/u.test(word))
  if (!isName || isAcronym) return undefined
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word))
  const at = particle > 0 ? particle : words.length - 1
  const initials = words.slice(0, at).flatMap((word) => word.split('-').map((part) => part[0]!))
  return {surname: words.slice(at).join(' '), initials}
}
