import {textWidth} from './suggestions/text-width.ts'
import type {Tell} from './told.ts'
import type {Stream} from './world.ts'

/** Draws how many are done of how many; nothing more is drawn after `end`, which wipes it away. */
export type Progress = {show: (done: number, total: number) => void; end: () => void}

const interval = 100

/** How progress is told. */
export type ProgressOptions = {
  /** Milliseconds. */
  now?: () => number
  /** What is being done, and to what. */
  words?: readonly [verb: string, noun: string]
  /** How whoever waits is told. */
  tell?: Tell
}

/**
 * Show how far long work is, on a terminal only.
 *
 * @param stream - where to; nothing is shown without one
 */
export function startProgress(
  stream: Stream | undefined,
  {
    now = () => performance.now(),
    words = ['Checking', 'articles'],
    tell = (text) => text
  }: ProgressOptions = {}
): Progress {
  const started = now()
  let shown = started
  let width = 0

  return {
    show(done, total) {
      const time = now()
      // Work that is over before it is noticed needs no progress.
      if (!stream?.isTTY || time - started < 5 * interval || time - shown < interval) return
      const [verb, noun] = words
      const written = `${verb} ${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${noun}`
      const text = tell(written)
      stream.write(`\r${text}${' '.repeat(Math.max(0, width - textWidth(text)))}`)
      shown = time
      width = textWidth(text)
    },
    end() {
      if (width > 0) stream?.write(`\r${' '.repeat(width)}\r`)
      width = 0
    }
  }
}
