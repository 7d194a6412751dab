const units = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Years as they are spoken, by their words: nineteen ninety-nine, twenty twenty-two; “twenty twenty” is eyesight, too. */
export const spokenYears: ReadonlyMap<string, string> = new Map([
  ...lastPairs().map(([words, value]): [string, string] => [`nineteen ${words}`, `19${value}`]),
  ...lastPairs()
    .filter(([words]) => words !== 'twenty')
    .map(([words, value]): [string, string] => [`twenty ${words}`, `20${value}`])
])

/** The last two digits of a year: ten to ninety-nine. */
function lastPairs(): Array<[string, number]> {
  return [
    ...teens.map((word, index): [string, number] => [word, 10 + index]),
    ...tens.flatMap((ten, index): Array<[string, number]> => [
      [ten, 20 + 10 * index],
      ...units.map((unit, last): [string, number] => [`${ten} ${unit}`, 21 + 10 * index + last])
    ])
  ]
}
