import {setTimeout as sleep} from 'node:timers/promises'
import {addressGuard, type Resolve} from './address-guard.ts'
import type {LinkAnswer, LinkQuestion} from './answer.ts'
import type {Web} from './ask.ts'
import {checkUrl} from './check-url.ts'
import {turns, type TurnClock} from './turns.ts'

/** How far the web may be asked; clock and resolver are those of the machine by default. */
export type WebOptions = {
  /** Seconds for the whole run. */
  budget: number
  /** `host:port` as the URL parser writes them: addresses that may be private. */
  allowed: ReadonlySet<string>
  clock?: TurnClock
  resolve?: Resolve
  /** Told after each answer. */
  progress?: (done: number, all: number) => void
}

// Waiting costs nothing: so many that no slow host keeps others from their turn.
const atOnce = 500
const secondLook = 10_000

/** The clock of this machine. */
export const systemClock: TurnClock = {
  now: () => performance.timeOrigin + performance.now(),
  wait: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, {signal})
  }
}

/**
 * Ask the web about addresses: each once, in any order.
 *
 * What seems to be gone is asked a second time, behind all others and ten
 * seconds later at least: one bad sample proves nothing.
 *
 * @returns an answer for every address; where time ran out, `unknown` and `no-answer-in-budget`
 */
export async function checkUrls(
  questions: readonly LinkQuestion[],
  options: WebOptions
): Promise<Map<string, LinkAnswer>> {
  const clock = options.clock ?? systemClock
  const end = AbortSignal.timeout(Math.max(1, Math.ceil(options.budget * 1000)))
  const web: Web = {
    clock,
    guard: addressGuard(options.allowed, options.resolve),
    turns: turns(clock),
    deadline: clock.now() + options.budget * 1000
  }
  const answers = new Map<string, LinkAnswer>()

  const again: Array<Promise<void>> = []

  await each(questions, async (question) => {
    const first = await checkUrl(question, web, end)
    answers.set(question.url, first)
    options.progress?.(answers.size, questions.length)
    // Not waited for here: whatever is still to be asked once comes first.
    if (isGone(first)) again.push(lookAgain(question, first))
  })
  await Promise.all(again)

  return answers

  async function lookAgain(question: LinkQuestion, first: LinkAnswer): Promise<void> {
    const answer = await clock.wait(secondLook, end).then(
      () => checkUrl(question, web, end),
      (): LinkAnswer => ({state: 'unknown', reason: 'no-answer-in-budget', requests: 0})
    )
    answers.set(question.url, {...answer, requests: first.requests + answer.requests})
  }
}

function isGone(answer: LinkAnswer): boolean {
  return answer.state === 'dead' && (answer.reason ?? '').startsWith('status-')
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items]
  const workers = Array.from({length: Math.min(atOnce, rest.length)}, async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item)
  })
  await Promise.all(workers)
}
