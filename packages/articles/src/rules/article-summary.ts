/**
 * Check that the summary is not repeated as the first paragraph.
 *
 * See `article-summary.md` for examples; they are also the tests.
 */
import type {EditionRule} from '../edition-rule.ts'

/** Share of the pairs of letters that two texts have in common, from which on they are the same. */
const same = 0.85

export const articleSummary: EditionRule = {
  id: 'article-summary',
  check({frontmatter, blocks}) {
    const first = blocks.find((block) => block.kind === 'paragraph')
    if (!frontmatter || !first) return []
    const summary = pairs(frontmatter.summary)
    const paragraph = pairs(first.text.text)
    if (likeness(summary, paragraph) < same) return []
    return [
      {
        severity: 'warning',
        reason: 'Unexpected first paragraph that repeats `summary`, expected the text to go on from it',
        place: first.position,
        against: frontmatter.summary,
        actual: `${first.text.text.slice(0, 40)}…`,
        note: {
          zh: '第一段与头部的摘要几乎一样。网页会在正文之前显示摘要，读者会读到两遍。请删掉其中一个。',
          en: 'The first paragraph is nearly the summary again.  The page shows the summary above the text, so readers would read it twice.  Drop one of them.'
        }
      }
    ]
  }
}

/** Neighbouring letters, counted; case, spaces and punctuation do not matter. */
function pairs(text: string): Map<string, number> {
  const letters = Array.from(text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  const found = new Map<string, number>()
  for (let index = 0; index < letters.length - 1; index++) {
    const pair = letters[index]! + letters[index + 1]!
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** Dice’s coefficient: 1 for the same text, 0 for nothing in common. */
function likeness(one: Map<string, number>, other: Map<string, number>): number {
  let common = 0
  let total = 0
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0)
    total += count
  }
  for (const count of other.values()) total += count
  return total === 0 ? 0 : (2 * common) / total
}
