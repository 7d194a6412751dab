import process from 'node:process'

/** A text that makes a pattern slow, as recheck imagines it: parts to be repeated, and an end. */
export type Attack = {pumps: Array<{prefix: string; pump: string}>; suffix: string}

const longestText = 131_072
/** Milliseconds; less is mostly rounding, more is proof enough. */
const [shortest, longest] = [4, 300]

/**
 * Whether an attack works: whether time grows faster than the text.
 *
 * What recheck finds by trying is a suspicion, since it counts steps and not how
 * they grow; a pattern with large but fixed counts looks slow to it.
 */
export function isSlowed({source, flags}: {source: string; flags: string}, {pumps, suffix}: Attack): boolean {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  const times: Array<{length: number; spent: number}> = []
  // An exponential pattern doubles its time with each step: the first ones are small.
  for (let count = 4; ; count = count < 48 ? count + 1 : Math.ceil(count * 1.5)) {
    const text = pumps.map(({prefix, pump}) => prefix + pump.repeat(count)).join('') + suffix
    if (text.length > longestText || count > longestText) break
    const spent = timeOf(() => text.search(pattern) + text.replace(pattern, '').length)
    times.push({length: text.length, spent})
    if (spent > longest) break
  }
  const measured = times.filter(({spent}) => spent >= shortest)
  const first = measured[0]
  const last = measured.at(-1)
  if (!first || !last || first === last) return (last?.spent ?? 0) > longest
  return Math.log(last.spent / first.spent) / Math.log(last.length / first.length) > 1.5
}

function timeOf(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
