import type {Frontmatter} from '@collate/articles'
import {attribute} from '@collate/findings'
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {ChartCall} from '../charts/chart-styles.ts'
import {findCharts} from '../charts/find-charts.ts'
import {factOf, type ShownFact} from '../facts/fact.ts'
import type {ExplainedTerm} from '../terms/explained-terms.ts'
import {textDigest} from './digest.ts'
import {measureWordBehind} from './measure-word.ts'

/** What the checked text hands to its page, as plain data. */
export type HandedOver = {
  /** Of the text that was checked. */
  digest: string
  frontmatter: Frontmatter
  facts: ShownFact[]
  /** Names of the pictures in the text. */
  pictures: string[]
  charts: ChartCall[]
  /** What its text explains. */
  terms: ExplainedTerm[]
  /** The edition as plain Markdown. */
  markdown: string
}

/**
 * Hand the checked claims to the page: frontmatter is the only way that Astro
 * offers.  As JSON, because Astro parses as code what stands there.
 */
export function handOver() {
  return (tree: Root, file: VFile): void => {
    const claims = file.data.claims
    if (!claims) throw new Error(`${file.path} was not checked: remark-validate-statistics did not run`)
    const frontmatter = file.data.edition?.frontmatter
    if (!frontmatter) throw new Error(`${file.path} has no head that can be read`)
    const handedOver: HandedOver = {
      digest: textDigest(String(file)),
      frontmatter,
      facts: claims.map((claim) => ({
        ...factOf(claim, blockAt(file, claim.start)),
        written: `${claim.written}${measureWordBehind(String(file), claim)}`
      })),
      pictures: file.data.pictures ?? [],
      charts: findCharts(tree).map((node) => {
        const kind = attribute(node, 'kind')
        const title = attribute(node, 'title')
        return {of: attribute(node, 'of'), ...(kind && {kind}), ...(title && {title})}
      }),
      terms: file.data.terms ?? [],
      markdown: file.data.markdown ?? ''
    }
    const {astro} = file.data as {astro: {frontmatter: Record<string, unknown>}}
    astro.frontmatter.collate = JSON.stringify(handedOver)
  }
}

/** Id of the block that an offset lies in. */
function blockAt(file: VFile, offset: number): string {
  const block = file.data.edition?.blocks.findLast(({position}) => (position.start.offset ?? 0) <= offset)
  return block?.id ?? ''
}
