/** Waits, and tells the time. */
export type TurnClock = {
  now(): number
  /** @throws where the signal aborts */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
}

const atOnce = 4
// Ten a second and a little less, evenly: what leaves here apart may arrive closer together.
const pace = 115
const everywhere = 40
// What is read needs memory, a document all of it.
const bodies = 8
const documents = 2
// More than the second that such hosts usually mean.
const apart = 1250

type Line = {running: number; waiting: Array<() => void>; next: number; nextAgain: number}

/**
 * Politeness: at most four requests at once to a host, and ten a second; and no
 * more at once everywhere than memory has room for.
 *
 * `take` resolves when it is this request's turn, with what ends the turn.
 */
export function turns(clock: TurnClock) {
  const lines = new Map<string, Line>()
  const all = newLine()
  const reading = {page: newLine(), document: newLine()}

  return {
    async take(host: string, signal: AbortSignal): Promise<() => void> {
      const line = lineOf(host)
      await enter(line, atOnce, signal)
      try {
        await enter(all, everywhere, signal)
      } catch (error) {
        end(line)
        throw error
      }
      const done = once(() => {
        end(all)
        end(line)
      })
      try {
        // Last of all: whoever waits behind it would start together with others.
        await paced(line, signal)
        return done
      } catch (error) {
        done()
        throw error
      }
    },
    /** A turn to read a body. */
    async read(kind: 'page' | 'document', signal: AbortSignal): Promise<() => void> {
      const line = reading[kind]
      await enter(line, kind === 'page' ? bodies : documents, signal)
      return once(() => end(line))
    },
    /**
     * Spread what a host asked to come back later: all at once would be turned
     * away again.
     *
     * @returns milliseconds to wait: at least those asked for
     */
    spread(host: string, wait: number): number {
      const line = lineOf(host)
      const now = clock.now()
      const at = Math.max(now + wait, line.nextAgain)
      line.nextAgain = at + apart
      return at - now
    }
  }

  function lineOf(host: string): Line {
    const line = lines.get(host) ?? newLine()
    lines.set(host, line)
    return line
  }

  async function paced(line: Line, signal: AbortSignal): Promise<void> {
    // Claimed before waiting, so that two that wait do not start together.
    const start = Math.max(clock.now(), line.next)
    line.next = start + pace
    const delay = start - clock.now()
    if (delay > 0) await clock.wait(delay, signal)
  }
}

function newLine(): Line {
  return {running: 0, waiting: [], next: 0, nextAgain: 0}
}

async function enter(line: Line, most: number, signal: AbortSignal): Promise<void> {
  while (line.running >= most) await nextInLine(line, signal)
  line.running++
}

function end(line: Line): void {
  line.running--
  line.waiting.shift()?.()
}

function nextInLine(line: Line, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      line.waiting = line.waiting.filter((d) => d !== go)
      reject(signal.reason)
    }
    const go = () => {
      signal.removeEventListener('abort', leave)
      resolve()
    }
    if (signal.aborted) return reject(signal.reason)
    signal.addEventListener('abort', leave, {once: true})
    line.waiting.push(go)
  })
}

function once(action: () => void): () => void {
  let done = false
  return () => {
    if (!done) action()
    done = true
  }
}
