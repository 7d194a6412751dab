/**
 * Edits (insert, remove, replace, swap of neighbours) between two words.
 *
 * @param most - the distance that no longer matters: the result is capped just above it
 */
function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({length: other.length + 1}, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(current[column - 1]! + 1, last[column]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1)
      }
      current.push(cost)
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[other.length]!, most + 1)
}

/** Whether two names are one name, once misspelt: an edit in four letters, two in seven, of which none is at the end. */
export function isMisspelling(one: string, other: string): boolean {
  const [left, right] = [singular(unaccented(one)), singular(unaccented(other))]
  const length = Math.min(left.length, right.length)
  if (left === right || length < 4) return false
  const most = length >= 7 && left.at(-1)!.toLowerCase() === right.at(-1)!.toLowerCase() ? 2 : 1
  return editDistance(left.toLowerCase(), right.toLowerCase(), most) <= most
}

/** An accent that is left out is no slip, and makes none of another one. */
function unaccented(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{Mn}/gu, '')
}

/** GPUs and GPU are one name. */
function singular(name: string): string {
  return name.replace(/(?:['’]s|s)$/, '')
}
