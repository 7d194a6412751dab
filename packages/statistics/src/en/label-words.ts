/** Words that say nothing of what is measured: grammar, and what is done with a number. */
const empty = new Set(
  (
    'a an the of in on at to for from by with without per as and or than its their who that which is are was were be been ' +
    'has have had not no all any each every other others this these those between among against over under up about into ' +
    'share proportion percentage rate ratio number total amount average median mean growth change increase decrease ' +
    'year month quarter week day years months quarters weeks days annual yearly monthly quarterly weekly daily ' +
    'first second third fourth end period half most more less'
  ).split(' ')
)

/**
 * The words of a label that a sentence about it would carry.
 *
 * labelWords('electric cars as a share of cars sold') // => ['electric', 'cars', 'sold']
 */
export function labelWords(label: string): string[] {
  const words = label.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'&.+-]*/gu) ?? []
  const telling = words
    .map((word) => word.replace(/(?:['’]s|[.'’-])$/u, ''))
    .filter((word) => !empty.has(word))
  return [...new Set(telling)]
}
