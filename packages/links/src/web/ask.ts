import {LinkVerdict} from './answer.ts'
import {addressGuard} from './address-guard.ts'
import {hostKey} from './host-key.ts'
import {asVerdict, exchange, type Response} from './exchange.ts'
import {isRedirect} from './redirect.ts'
import {retryAfter} from './retry-after.ts'
import {isPassing, judgeStatus} from './status.ts'
import {turns, type TurnClock} from './turns.ts'

/** What all checks of a run share. */
export type Web = {
  clock: TurnClock
  guard: ReturnType<typeof addressGuard>
  turns: ReturnType<typeof turns>
  /** Milliseconds since the epoch at which the run ends. */
  deadline: number
}

/** What one check has used up. */
export type Effort = {
  /** Requests by address: none is asked more than eight times. */
  asked: Map<string, number>
  requests: number
  /** Milliseconds spent on the web, waiting for a turn left out. */
  spent: number
}

const mostRequests = 8
const mostTries = 3
const longest = 30_000

/**
 * Ask one address, politely and a few times, and let `read` take what it needs
 * of the answer.
 *
 * @throws {Verdict} where there is no answer to read
 */
export async function ask<T>(
  url: URL,
  cookies: string,
  web: Web,
  effort: Effort,
  read: (response: Response, signal: AbortSignal) => Promise<T>,
  signal: AbortSignal
): Promise<T> {
  for (let tries = 1; ; tries++) {
    const failure: {verdict?: LinkVerdict; wait?: number} = {}
    const done = await web.turns.take(hostKey(url), signal)
    const started = web.clock.now()
    try {
      const guard = web.guard(url)
      guard.checkHost()
      count(url, effort)
      const limit = AbortSignal.timeout(Math.max(1, Math.ceil(longest - effort.spent)))
      const both = AbortSignal.any([signal, limit])
      const response = await exchange(url, guard, cookies, both)
      try {
        if (!isRedirect(response.status)) {
          failure.wait = waitOf(response)
          judgeStatus(response.status, response.headers)
        }
        return await read(response, both)
      } finally {
        response.body.destroy()
        response.close()
      }
    } catch (error) {
      failure.verdict = asVerdict(error)
    } finally {
      effort.spent += web.clock.now() - started
      done()
    }
    await again(failure.verdict, failure.wait, tries)
  }

  async function again(verdict: LinkVerdict, asked: number | undefined, tries: number): Promise<void> {
    const wait = Math.max(asked ?? 0, 500 * 2 ** (tries - 1))
    const isLate = web.clock.now() + wait >= web.deadline
    const isTired = tries >= mostTries || effort.spent >= longest || signal.aborted
    if (!isPassing(verdict) || isTired || isLate) throw verdict
    const isLimited = verdict.reason === 'rate-limited'
    await web.clock.wait(isLimited ? web.turns.spread(hostKey(url), wait) : wait, signal)
  }
}

function waitOf({headers}: Response): number {
  return retryAfter(headers.get('retry-after'), headers.get('date'), Date.now())
}

function count(url: URL, effort: Effort): void {
  const key = url.origin + url.pathname + url.search
  const asked = (effort.asked.get(key) ?? 0) + 1
  if (asked > mostRequests) throw new LinkVerdict('dead', 'redirect-loop')
  effort.asked.set(key, asked)
  effort.requests++
}
