import {placesOf} from '@collate/visible-text/place'
import type {Root} from 'mdast'
import type {Processor} from 'unified'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reportFault} from '@collate/findings'
import {safeMdxFamily} from '../rule.ts'
import {mdxSyntax} from '../rules/mdx-syntax.ts'
import {blankFrontmatter} from '../source/layout.ts'
import {deepest, maximumDepth, tooDeep} from '../source/depth.ts'
import {createMdxProcessor} from './processor.ts'

let processor: Processor<Root> | undefined

/**
 * Report the conflicts that a merge has left in a file, each as one finding `mdx-syntax`.
 *
 * @param file - holds the whole source
 * @returns whether there are any
 */
export function reportConflicts(file: VFile): boolean {
  const conflicts = mdxSyntax.conflicts(String(file))
  for (const fault of conflicts) reportFault(file, mdxSyntax.id, fault, safeMdxFamily)
  return conflicts.length > 0
}

/**
 * Parse the body of an article.
 *
 * Places in the tree are places in the file.  What cannot be parsed is one
 * finding, `mdx-syntax` or `article-limit`, or one for each conflict of a merge;
 * nothing is thrown.
 *
 * @param file - holds the whole source
 * @param bodyStart - source offset where the body begins; 0 without frontmatter
 * @returns nothing where the body does not parse
 */
export function parseMdx(file: VFile, bodyStart: number): Root | undefined {
  const source = String(file)
  if (reportConflicts(file)) return

  try {
    processor ??= createMdxProcessor()
    const tree = processor.parse(blankFrontmatter(source, bodyStart))
    const depth = deepest(tree)
    if (depth.depth <= maximumDepth) return tree
    reportFault(file, 'article-limit', tooDeep(depth.node.position), safeMdxFamily)
  } catch (error) {
    if (error instanceof RangeError) {
      // The parser's own recursion gave up.
      reportFault(
        file,
        'article-limit',
        tooDeep(placesOf(source).position(bodyStart, bodyStart)),
        safeMdxFamily
      )
    } else {
      const message = error instanceof VFileMessage ? error : new VFileMessage(String(error))
      reportFault(file, mdxSyntax.id, mdxSyntax.explain(message, source), safeMdxFamily)
    }
  }
  return
}
