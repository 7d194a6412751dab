import type {ChildProcess} from 'node:child_process'
import type {Socket} from 'node:net'

/** A process that has done its jobs and waits for those of the next run, and what ends it when it waits in vain. */
type Waiting = {child: ChildProcess; patience: NodeJS.Timeout}

/** By ability: worker, limits and code, in which its processes are alike. */
const waiting = new Map<string, Waiting[]>()
/** Abilities of which a run was begun in this process. */
const known = new Set<string>()

/** Milliseconds in which who writes has saved again, or will not for a while. */
const longest = 60_000

/**
 * Tell that a run begins.
 *
 * @returns whether its processes are to be kept: who runs the same a second time, as with each save of an article,
 *   will run it a third time, and who runs it once would pay for them with memory
 */
export function isRunAgain(ability: string): boolean {
  const isAgain = known.has(ability)
  known.add(ability)
  return isAgain
}

/** Keep a process that has done its jobs; nobody who wants to end waits for it. */
export function keepProcess(ability: string, child: ChildProcess): void {
  const patience = setTimeout(() => take(ability, child)?.disconnect(), longest).unref()
  waiting.set(ability, [...(waiting.get(ability) ?? []), {child, patience}])
  child.once('exit', () => take(ability, child))
  for (const handle of handlesOf(child)) handle?.unref()
}

/** Take a process that waits, as if it had just begun; nothing where none does. */
export function takeKept(ability: string): ChildProcess | undefined {
  const child = take(ability, waiting.get(ability)?.find((d) => d.child.connected)?.child)
  if (child) for (const handle of handlesOf(child)) handle?.ref()
  return child
}

function take(ability: string, child: ChildProcess | undefined): ChildProcess | undefined {
  const all = waiting.get(ability) ?? []
  const found = all.find((d) => d.child === child)
  if (!found) return undefined
  waiting.set(
    ability,
    all.filter((d) => d !== found)
  )
  clearTimeout(found.patience)
  found.child.removeAllListeners('exit')
  return found.child
}

/** What holds up the end of this process as long as a child runs. */
function handlesOf(child: ChildProcess) {
  return [child, child.channel, child.stderr as Socket | null]
}
