import process from 'node:process'

/**
 * Milliseconds of processor time for 1,000 characters: the least of several runs, once the code is warm.
 *
 * The clock on the wall would count what else the machine does meanwhile.
 */
export function timeOf(text: string, read: (text: string) => unknown, runs = 5): number {
  for (const start = performance.now(); performance.now() - start < warmUp;) read(text)
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    let repeats = 0
    let spent = 0
    do {
      read(text)
      repeats++
      const {user, system} = process.cpuUsage(start)
      spent = (user + system) / 1000
    } while (spent < shortest)
    best = Math.min(best, spent / repeats)
  }
  return (best / text.length) * 1000
}

/** As long as the compiler takes to have seen either reader at work. */
const warmUp = 500
/** Shorter stretches are mostly rounding. */
const shortest = 60
