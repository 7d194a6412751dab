import {deriveSimplified} from './derive-simplified.ts'

const width = 96

/** The source text of `src/fold/simplified.ts`. */
export function simplifiedModule(): string {
  const {characters, rare, contexts} = deriveSimplified()
  return `/**
 * Which simplified character each traditional one goes to.
 *
 * Written by \`scripts/write-simplified.ts\` from the dictionaries of OpenCC (the package
 * \`opencc-js\`), which are © Carbo Kuo and the OpenCC contributors, under the Apache
 * License 2.0: https://www.apache.org/licenses/LICENSE-2.0
 */

/** Pairs of a character and its simplified form, one UTF-16 unit each. */
export const characters =
${literal(lines([...characters], ''))}

/** Pairs in which one is, or both are, a surrogate pair; the second is never longer. */
export const rarePairs =
${literal(lines(rare.split(' '), ' '))}

/** A character, what it is in some words, and these with \`_\` in its place; one form a line. */
export const contextRows = \`
${contexts.join('\n')}
\`
`
}

function lines(parts: readonly string[], joint: string): string[] {
  const found: string[] = []
  let line = ''
  for (const part of parts) {
    if ([...line].length >= width) {
      found.push(line)
      line = ''
    }
    line += part + joint
  }
  return [...found, line.trimEnd()]
}

function literal(parts: readonly string[]): string {
  return parts.map((line) => `  '${line}'`).join(' +\n')
}
