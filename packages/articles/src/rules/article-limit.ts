/**
 * Check that an article is small and flat enough to be read, by people and by
 * programs.
 *
 * See `article-limit.md` for examples; they are also the tests.
 */
import {placesOf} from '@collate/visible-text/place'
import type {Root} from 'mdast'
import {findExcess, type Excess, sourceLayout} from 'remark-safe-mdx/source'
import {findExcessCitation, type ExcessCitation} from '../blocks/excess-citation.ts'
import {findExcessText, type ExcessText} from '../blocks/excess-text.ts'
import type {Fault} from '@collate/findings'

/** Bytes of an article file. */
export const maximumSize = 256 * 1024

/** In one paragraph, heading or table cell. */
const maximumCitations = 200

/** UTF-16 units of one of these. */
const maximumBlock = 10_000

/** Beside one article. */
const maximumPictures = 100

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}

/** The pictures of an article that are looked at: all, or none of too many. */
export function picturesToCheck(names: readonly string[]): readonly string[] {
  return names.length > maximumPictures ? [] : names
}

/** Bytes of its frontmatter. */
const maximumFrontmatter = 16 * 1024

export const articleLimit = {
  id: 'article-limit',

  check(source: string): Fault | undefined {
    const size = byteLength(source)
    if (size > maximumSize) return tooLarge(source, 0, size, maximumSize)
    const layout = sourceLayout(source)
    if (!layout) return
    const {start, end} = layout.frontmatter
    const head = byteLength(source.slice(start, end))
    if (head > maximumFrontmatter) return tooLarge(source, start, head, maximumFrontmatter)
    const excess = findExcess(source, layout.bodyStart)
    return excess && tooMuch(source, excess)
  },

  /** Check what only a parsed body tells. */
  checkTree(tree: Root): Fault | undefined {
    const citation = findExcessCitation(tree, maximumCitations)
    const block = citation ? undefined : findExcessText(tree, maximumBlock)
    return citation ? tooManyCitations(citation) : block && tooLong(block)
  },

  /** Check how many pictures stand beside an article. */
  checkPictures(count: number): Fault | undefined {
    if (count <= maximumPictures) return
    const [actual, expected] = [`${count} pictures`, `${maximumPictures} pictures`]
    return {
      reason: `Unexpected \`${actual}\`, expected at most \`${expected}\``,
      place: {line: 1, column: 1},
      claim: 'pictures',
      actual,
      expected: [expected],
      note: {
        zh: '每张图片都要完整解码一次，图片太多就会很慢；这些图片都没有检查。请拆成几篇文章。',
        en: 'Every picture is decoded as a whole, which is slow with so many; none of them was checked.  Split the article.'
      }
    }
  }
}

function tooManyCitations(citation: ExcessCitation): Fault {
  const [actual, expected] = [`${citation.count} citations`, `${maximumCitations} citations`]
  return {
    reason: `Unexpected \`${actual}\` in a paragraph, expected at most \`${expected}\``,
    place: citation.node.position,
    claim: 'citations',
    actual,
    expected: [expected],
    note: {
      zh: '同一段里每处引用都要和其他引用相互核对，引用太多就会很慢，读者也分不清哪个数字说的是什么。请分成几段，或改成表格。',
      en: 'Every citation of a paragraph is weighed against all others in it, which is slow with so many, and no reader can tell which number says what.  Part the paragraph, or make a table of it.'
    }
  }
}

function tooLong({length, node}: ExcessText): Fault {
  const [actual, expected] = [`${length} characters`, `${maximumBlock} characters`]
  return {
    reason: `Unexpected \`${actual}\` in a paragraph, expected at most \`${expected}\``,
    place: node.position,
    claim: 'paragraph',
    actual,
    expected: [expected],
    note: {
      zh: '同一段里的数字和词语都要相互核对，段落太长就会很慢，读者也读不下去。请分成几段。',
      en: 'All numbers and words of a paragraph are weighed against each other, which is slow where it is so long, and no reader gets through it.  Part the paragraph.'
    }
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
