import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'

/**
 * Watch the memory of this process and of those it starts, on Linux.
 *
 * @returns ends the watch and gives the most that was resident at once, in MiB; 0 elsewhere
 */
export function watchMemory(): () => number {
  let most = 0
  const look = (): void => {
    most = Math.max(most, residentTogether())
  }
  const timer = setInterval(look, 100)

  return () => {
    clearInterval(timer)
    look()
    return Math.round(most / 1024)
  }
}

function residentTogether(): number {
  try {
    const statuses = readdirSync('/proc')
      .filter((d) => /^\d+$/.test(d))
      .map(readStatus)
    const own = statuses.filter((d) => d.id === process.pid || d.parent === process.pid)
    return own.reduce((sum, d) => sum + d.resident, 0)
  } catch {
    return 0 // No /proc, or a process that ended while it was read.
  }
}

function readStatus(id: string): {id: number; parent: number; resident: number} {
  const status = readFileSync(`/proc/${id}/status`, 'utf8')
  const field = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
  return {id: Number(id), parent: field('PPid'), resident: field('VmRSS')}
}
