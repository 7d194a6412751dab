import {countNoted, countRungs, type Standing} from './ladder.ts'

/** Style by which the links of the filter leave only the entries of one rung, or those with a note. */
export function filterStyle(facts: readonly Standing[]): string {
  const kinds = countRungs(facts).map(({rung}) => ['r', rung])
  if (countNoted(facts) > 0) kinds.push(['v', 'noted'])
  const others = kinds.map(
    ([name, kind]) => `:root:has(#only-${kind}:target) .entries>:not([data-${name}=${kind}])`
  )
  return others.length > 0 ? `${others.join()}{display:none}` : ''
}
