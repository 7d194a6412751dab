import {setTimeout as sleep} from 'node:timers/promises'
import type {CheckOptions} from '../check-options.ts'
import {openStore, type OpenStore} from './open-store.ts'
import type {SharedStore} from './read-store.ts'

/** Milliseconds for one answer. */
const patience = 20_000

/** Does something with a store; nothing where that does not answer. */
export type AskStore = <T>(action: (store: OpenStore) => Promise<T>) => Promise<T | undefined>

/**
 * Open a store that may fail: the first time it does is said, and it is not asked again.
 *
 * @returns what asks it, and what ends the connection
 */
export async function openForgiving(
  store: SharedStore,
  warn: NonNullable<CheckOptions['warn']>
): Promise<{ask: AskStore; close: () => void}> {
  let open: OpenStore | undefined
  try {
    open = await inTime(openStore(store))
  } catch (error) {
    giveUp(error)
  }

  return {
    async ask(action) {
      if (open === undefined) return undefined
      try {
        return await inTime(action(open))
      } catch (error) {
        giveUp(error)
        return undefined
      }
    },
    close: () => open?.close()
  }

  function giveUp(error: unknown): void {
    open?.close()
    open = undefined
    warn(
      `Unexpected \`${reasonOf(error)}\` from the store \`${store.name}\`, expected an answer`,
      'the check goes on without it'
    )
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  const answered = new AbortController()
  const end = sleep(patience, undefined, {signal: answered.signal}).then(() => {
    throw new Error('ETIMEDOUT')
  })
  try {
    return await Promise.race([work, end])
  } finally {
    answered.abort()
  }
}

/** The code of the system, or the first words of the server: those of a database say nothing as codes. */
function reasonOf(error: unknown): string {
  const {code = '', message} = error as NodeJS.ErrnoException
  return (/^E[A-Z]/.test(code) ? code : message).split('\n')[0]!.slice(0, 80).replaceAll('`', '’')
}
