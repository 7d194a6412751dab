/** A quantity that a row of the corpus expects: where it stands, and its exact value as a number. */
export type Expected = {start: number; end: number; isPercent: boolean; values: number[]}

const description =
  /^(?<slice>.*) → (?<kind>[a-z]+) (?:[a-z-]+ )?(?<value>-?[\d.]+?(?:\/\d+)?)(?:\.\.(?<upper>-?[\d.]+(?:\/\d+)?))? \//s

/** Read the quantities of a row, as `describeQuantity` wrote them, back from its text. */
export function readExpected(text: string, descriptions: readonly string[]): Expected[] {
  let from = 0
  return descriptions.map((written) => {
    const {slice, kind, value, upper} = description.exec(written)!.groups as Record<string, string>
    const start = text.indexOf(slice!, from)
    from = start + slice!.length
    const values = [value, upper].filter((bound) => bound !== undefined).map(numberOf)
    return {start, end: from, isPercent: kind === 'percent', values}
  })
}

function numberOf(exact: string): number {
  const [top, bottom = 1] = exact.split('/').map(Number)
  return top! / bottom
}
