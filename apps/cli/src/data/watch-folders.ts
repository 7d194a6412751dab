import {watch} from 'node:fs'

const pause = 150

/**
 * Call something each time after files in folders have changed, until `signal`
 * ends it; changes that come together are one.
 */
export async function watchFolders(
  folders: readonly string[],
  changed: () => Promise<void>,
  signal: AbortSignal
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const watchers = folders.map((folder) => watch(folder, {recursive: true, signal}, plan))
  function plan(): void {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(changed)), pause)
  }

  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), {once: true}))
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await running
}
