import {watch} from 'node:fs'

const pause = 150

/**
 * Look at folders, and again each time after files in them have changed, until
 * `signal` ends it; changes that come together are one.
 *
 * What changes during the first look is seen: watching begins before it.
 */
export async function watchFolders(
  folders: readonly string[],
  look: () => Promise<void>,
  signal: AbortSignal
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const watchers = folders.map((folder) => watch(folder, {recursive: true, signal}, plan))
  let running = look()
  function plan(): void {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(look)), pause)
  }

  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), {once: true}))
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
}
