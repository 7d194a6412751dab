import {readFileSync} from 'node:fs'

/** Let messages that have arrived be read before a late timer is believed. */
const grace = 200
/** A process that waits instead of working ends all the same, that many times later. */
const patience = 6
/** Of the clock that Linux counts processor time in, in milliseconds. */
const tick = 10

/**
 * End a process that works too long.
 *
 * On Linux its own processor time counts, so that a busy machine ends no file
 * that another would have passed; elsewhere the time on the wall.
 *
 * @returns calls it off
 */
export function startDeadline(pid: number, milliseconds: number, end: () => void): () => void {
  const started = performance.now()
  const workedBefore = readWork(pid)
  let timer = setTimeout(look, milliseconds)
  return () => clearTimeout(timer)

  function look(): void {
    const work = readWork(pid)
    const worked = work === undefined || workedBefore === undefined ? milliseconds : work - workedBefore
    const isOver = worked >= milliseconds || performance.now() - started >= milliseconds * patience
    timer = isOver ? setTimeout(end, grace) : setTimeout(look, milliseconds - worked + 1)
  }
}

/** Processor time of a process in milliseconds, where the system tells. */
function readWork(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * tick
  } catch {
    return undefined
  }
}
