/**
 * Repeats work until nothing has been asked for since it began; never two at once.
 *
 * @param fail - told what went wrong
 */
export function latest(work: () => Promise<void>, fail: (error: unknown) => void): () => void {
  let isRunning = false
  let isAsked = false
  return () => {
    isAsked = true
    if (!isRunning) void run()
  }

  async function run(): Promise<void> {
    isRunning = true
    while (isAsked) {
      isAsked = false
      await work().catch(fail)
    }
    isRunning = false
  }
}

/** Does work once nobody has asked for it for a while. */
export function afterPause(milliseconds: number, work: () => void): {ask(): void; end(): void} {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    ask() {
      clearTimeout(timer)
      timer = setTimeout(work, milliseconds)
    },
    end: () => clearTimeout(timer)
  }
}
