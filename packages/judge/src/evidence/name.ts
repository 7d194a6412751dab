/** What a name of the cited packages stands for. */
export type NameValue =
  /** A group, and the indicators whose labels name it, by `package/indicator`: children, of the share of children in deaths. */
  | {kind: 'population'; id: string; measures: ReadonlySet<string>}
  | {kind: 'category'; indicator: string; id: string}
  /** A word of a measure: which group of the terms of which indicator, and all words of that group. */
  | {kind: 'term'; indicator: string; group: number; alternatives: readonly string[]}

/** Names of one kind compete for a quantity: populations, categories of one indicator; terms are all there. */
export function kindOfName(value: NameValue): string {
  if (value.kind === 'population') return 'population'
  if (value.kind === 'category') return value.indicator
  return `${value.indicator} ${value.group}`
}

/** Whether a name stands for what is asked for. */
export type NameTest = (value: NameValue) => boolean
