import type {Stream} from './world.ts'

/** Draws how many are done of how many; nothing more is drawn after `end`, which wipes it away. */
export type Progress = {show: (done: number, total: number) => void; end: () => void}

const interval = 100

/**
 * Show how far long work is, on a terminal only.
 *
 * @param stream - where to; nothing is shown without one
 * @param now - milliseconds
 * @param words - what is being done, and to what
 */
export function startProgress(
  stream: Stream | undefined,
  now: () => number = () => performance.now(),
  words: readonly [verb: string, noun: string] = ['Checking', 'articles']
): Progress {
  const started = now()
  let shown = started
  let width = 0

  return {
    show(done, total) {
      const time = now()
      // Work that is over before it is noticed needs no progress.
      if (!stream?.isTTY || time - started < 5 * interval || time - shown < interval) return
      const text = `${words[0]} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${words[1]}`
      stream.write(`\r${text.padEnd(width)}`)
      shown = time
      width = text.length
    },
    end() {
      if (width > 0) stream?.write(`\r${' '.repeat(width)}\r`)
      width = 0
    }
  }
}
