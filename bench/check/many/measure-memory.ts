import {existsSync, readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'

/**
 * Watch the memory of a process and of all that it starts, on Linux.
 *
 * @param root - id of the process, by default this one
 * @returns ends the watch and gives the most that was resident at once, in MiB; 0 elsewhere
 */
export function watchMemory(root = process.pid): () => number {
  let most = 0
  const look = (): void => {
    most = Math.max(most, residentTogether(root))
  }
  const timer = setInterval(look, 100)

  return () => {
    clearInterval(timer)
    look()
    return Math.round(most / 1024)
  }
}

function residentTogether(root: number): number {
  if (!existsSync('/proc')) return 0
  const statuses = readdirSync('/proc')
    .filter((d) => /^\d+$/.test(d))
    .flatMap(readStatus)
  const children = Map.groupBy(statuses, (d) => d.parent)
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, d) => sum + d.resident + below(d.id), 0)
  return below(root) + (statuses.find((d) => d.id === root)?.resident ?? 0)
}

/** Nothing where the process has ended. */
function readStatus(id: string): Array<{id: number; parent: number; resident: number}> {
  let status = ''
  try {
    status = readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return []
  }
  const field = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return [{id: Number(id), parent: field('PPid'), resident: field('VmRSS')}]
}
