/**
 * Check that an article is small and flat enough to be read, by people and by
 * programs.
 *
 * See `article-limit.md` for examples; they are also the tests.
 */
import {Buffer} from 'node:buffer'
import {placesOf} from '@collate/findings/place'
import {findExcess, type Excess} from 'remark-safe-mdx/excess'
import {sourceLayout} from 'remark-safe-mdx/source'
import type {Fault} from '../rule.ts'

/** Bytes of an article file. */
export const maximumSize = 256 * 1024

/** Bytes of its frontmatter. */
const maximumFrontmatter = 16 * 1024

export const articleLimit = {
  id: 'article-limit',

  check(source: string): Fault | undefined {
    const size = Buffer.byteLength(source)
    if (size > maximumSize) return tooLarge(source, 0, size, maximumSize)
    const layout = sourceLayout(source)
    if (!layout) return
    const {start, end} = layout.frontmatter
    const head = Buffer.byteLength(source.slice(start, end))
    if (head > maximumFrontmatter) return tooLarge(source, start, head, maximumFrontmatter)
    const excess = findExcess(source, layout.bodyStart)
    return excess && tooMuch(source, excess)
  }
}

function tooLarge(source: string, start: number, size: number, limit: number): Fault {
  const what = start === 0 ? 'file' : 'frontmatter'
  const kibibytes = `${Math.ceil(size / 1024)} KiB`
  return {
    reason: `Unexpected ${what} of \`${kibibytes}\`, expected at most \`${limit / 1024} KiB\``,
    place: placesOf(source.slice(0, start + 1)).point(start),
    claim: what,
    actual: kibibytes,
    expected: [`${limit / 1024} KiB`],
    note: {
      zh: '太大的文件读者读不完，检查也会变慢。请拆成几篇。',
      en: 'A file beyond this is slow to check and too long to read.  Split it.'
    }
  }
}

function tooMuch(source: string, {start, end, actual, expected, note}: Excess): Fault {
  const place = placesOf(source).position(start, end)
  const reason = `Unexpected \`${actual}\`, expected at most \`${expected}\``
  return {reason, place, claim: actual, actual, expected: [expected], note}
}
