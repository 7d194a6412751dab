import {foldWord} from '@collate/claims/text'

/** Whether the head of a base, its last word, is one of theirs; for Chinese most of its pairs of characters. */
export function endsAlike(said: string, known: readonly string[], isClosed = false): boolean {
  const parts = known.flatMap(partsOf)
  const own = partsOf(said)
  const isKnown = (part: string): boolean => parts.some((other) => isForm(part, other))
  const runs = said.match(/\p{Script=Han}+/gu)
  if (!runs || isClosed) return own.length === 0 || isKnown(own.at(-1)!)
  // 好感度: what only ends otherwise.
  return isKnown(own[0]!) || own.filter(isKnown).length * 2 > own.length
}

/** Employees and employment, and not shares and shareholders: a beginning in common, and short ends. */
function isForm(one: string, other: string): boolean {
  if (one === other) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared++
  const least = Math.min(stem, one.length, other.length)
  return shared >= Math.max(least, 3) && Math.max(one.length, other.length) - shared <= ending
}

/** The words of a name, folded; of Chinese its pairs of characters. */
export function partsOf(name: string): string[] {
  const runs =
    foldWord(name)
      .toLowerCase()
      .match(/[a-z\d]{3,}|\p{Script=Han}+/gu) ?? []
  return runs.flatMap((run) => (run.charCodeAt(0) < 0x80 ? [run] : pairsOf(run)))
}

/** As much of an English word as its forms share. */
const stem = 5

/** An ending is no longer. */
const ending = 5

function pairsOf(run: string): string[] {
  return Array.from({length: Math.max(run.length - 1, 1)}, (_, at) => run.slice(at, at + 2))
}
