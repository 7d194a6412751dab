import {existsSync, readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'

/** What a process and all that it started came to: the most memory at once, in MiB, and seconds of processor. */
export type Watched = {megabytes: number; processor: number}

/** As the kernel counts for those who read it. */
const ticksPerSecond = 100

/**
 * Watch a process and all that it starts, on Linux.
 *
 * Reasoning: a shell knows the time of children that were waited for, and a check does not wait for its
 * own to end, so that their time was left out where the machine was busy.
 *
 * @param root - id of the process, by default this one
 * @returns ends the watch and gives what it saw; nothing elsewhere
 */
export function watchProcesses(root = process.pid): () => Watched {
  let most = 0
  const ticks = new Map<number, number>()
  const look = (): void => {
    const seen = processesBelow(root)
    most = Math.max(most, sumOf(seen.map((d) => readMemory(d.id))))
    for (const d of seen) ticks.set(d.id, d.ticks)
  }
  const timer = setInterval(look, 100)

  return () => {
    clearInterval(timer)
    look()
    const all = [...ticks.values()].reduce((sum, d) => sum + d, 0)
    return {megabytes: Math.round(most / 1024), processor: all / ticksPerSecond}
  }
}

/** Kilobytes of processes that run the same program: what they share, as its code, counts once. */
function sumOf(memories: readonly Memory[]): number {
  return memories.reduce((sum, d) => sum + d.own, 0) + Math.max(0, ...memories.map((d) => d.shared))
}

type Process = {id: number; parent: number; ticks: number}

/** Kilobytes that a process has for itself, and that others have, too. */
type Memory = {own: number; shared: number}

function processesBelow(root: number): Process[] {
  if (!existsSync('/proc')) return []
  const all = readdirSync('/proc')
    .filter((d) => /^\d+$/.test(d))
    .flatMap(readProcess)
  const children = Map.groupBy(all, (d) => d.parent)
  const below = (id: number): Process[] => (children.get(id) ?? []).flatMap((d) => [d, ...below(d.id)])
  return [...all.filter((d) => d.id === root), ...below(root)]
}

/** Nothing where the process has ended. */
function readProcess(id: string): Process[] {
  let stat = ''
  try {
    stat = readFileSync(`/proc/${id}/stat`, 'utf8')
  } catch {
    return []
  }
  // Behind the name, which may hold anything: state, parent, …
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [parent = 0, user = 0, system = 0] = [1, 11, 12].map((d) => fields[d])
  return [{id: Number(id), parent, ticks: user + system}]
}

/** Nothing where the process has ended. */
function readMemory(id: number): Memory {
  let rollup = ''
  try {
    rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
  } catch {
    // It is counted as nothing.
  }
  const sum = (kind: string) =>
    [...rollup.matchAll(new RegExp(`^${kind}_(?:Clean|Dirty): +(\\d+)`, 'gm'))].reduce(
      (all, [, kilobytes]) => all + Number(kilobytes),
      0
    )
  return {own: sum('Private'), shared: sum('Shared')}
}
