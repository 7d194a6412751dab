import {isTime, plainSign, type Built, type Captured} from '../sign.ts'
import type {TimeRole} from '../time.ts'

/** Say what the time `t` is there for, where it does not say so already. */
function as(role: TimeRole): (captured: Captured) => Built | undefined {
  return ({t}) => (t!.role || !isTime(t!) ? undefined : {...t!, role})
}

/** What a time becomes by the words beside it, by the name that patterns call it. */
export const roleBuilders = {
  /** From January to October says when, and not since when; neither is it a comparison with January. */
  since: (captured: Captured) => (isRange(captured) ? undefined : as('since')(captured)),
  by: as('by'),
  before: as('before'),
  after: as('after'),
  versus: (captured: Captured) => (isRange(captured) ? undefined : as('versus')(captured)),

  published: as('published'),
  founded: as('founded'),

  /** A year behind the name `g`. */
  named: ({g, t}: Captured) => (g!.value === 1 && !t!.role ? {...t!, role: 'named' as const} : undefined),

  /** What looks like a time and is none; one year plan is a plan, one year is not. */
  silent: ({n}: Captured) => (n?.value === 1 ? undefined : plainSign('gap', 'silent')),

  /** Tens `a` and ones `b`. */
  number: ({a, b}: Captured) =>
    (b?.value ?? 0) < 10 ? plainSign('num', 'word', a!.value + (b?.value ?? 0)) : undefined,

  /** `a` hundred. */
  hundreds: ({a}: Captured) => plainSign('num', 'word', (a?.value ?? 1) * 100),

  /** `b`, with the suffix `s` or the tens `a`. */
  ordinal: ({a, b, s}: Captured) => plainSign('ordinal', s ? 'digits' : '', (a?.value ?? 0) + b!.value)
} satisfies Record<string, (captured: Captured) => Built | undefined>

function isRange({from, t}: Captured): boolean {
  return from !== undefined && t!.ends !== undefined
}
