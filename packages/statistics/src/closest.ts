/** Beyond these a guess is of no help and takes too long. */
const most = {characters: 40, candidates: 1000}

/**
 * The candidate that a name was probably meant to be: at most a quarter of
 * its characters differ, two at most, and no digit, since 2024 is no slip of the pen for 2025.
 *
 * closest('container-user', ['container-users', 'adopters']) // => 'container-users'
 */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > most.characters) return undefined
  let best: string | undefined
  let least = Math.min(2, Math.floor(name.length / 4)) + 1
  for (const candidate of Iterator.from(candidates).take(most.candidates)) {
    if (Math.abs(candidate.length - name.length) >= least || digits(candidate) !== digits(name)) continue
    const distance = editDistance(name, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

function digits(name: string): string {
  return name.replace(/\D/g, '')
}

/** Insertions, deletions and replacements that lead from one text to the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({length: to.length + 1}, (_, index) => index)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = previous[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1))
    }
    previous = current
  }
  return previous.at(-1)!
}
