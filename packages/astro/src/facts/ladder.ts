import type {Rung, Verdict} from 'remark-validate-statistics'

/** Rungs of the ladder of evidence, the best first. */
export const rungs: readonly Rung[] = ['primary', 'quoted', 'secondary', 'derived', 'text']

/** The sign of each rung: the more of it is filled, the nearer somebody came to the report. */
export const rungSigns: Readonly<Record<Rung, string>> = {
  primary: '●',
  quoted: '◉',
  secondary: '◎',
  derived: '◇',
  text: '○'
}

/** Before the sign of a number that differs from its source, and has an editor’s note. */
export const noteSign = '◐'

/** What a number came to. */
export type Standing = {verdict: Verdict; rung: Rung}

/** The sign of a number: on what it rests, and whether a note stands beside it. */
export function signOf({verdict, rung}: Standing): string {
  if (verdict === 'unverified') return rungSigns.text
  return verdict === 'noted' ? noteSign + rungSigns[rung] : rungSigns[rung]
}

/** How many numbers stand on each rung that any of them stands on, the best first; none is counted twice. */
export function countRungs(facts: readonly Standing[]): Array<{rung: Rung; sign: string; count: number}> {
  return rungs.flatMap((rung) => {
    const count = facts.filter((fact) => (fact.verdict === 'unverified' ? 'text' : fact.rung) === rung).length
    return count > 0 ? [{rung, sign: rungSigns[rung], count}] : []
  })
}

/** How many numbers have an editor’s note that answers a finding about them. */
export function countNoted(facts: readonly Standing[]): number {
  return facts.filter(({verdict}) => verdict === 'noted').length
}
