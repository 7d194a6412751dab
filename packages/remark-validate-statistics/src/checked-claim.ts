import type {Claim, Language} from '@collate/claims'
import type {Waived} from '@collate/findings'
import type {ComparedFacet, ComparedWords} from '@collate/judge'
import type {Observation} from '@collate/statistics'
import type {ReadingRole} from './resolve/stat.ts'

/**
 * A claim and what became of it: what cards, lists, facts pages and charts show.
 *
 * `file.data.claims` holds one for each quantity inside a `<Stat>`, in order.
 */
export type CheckedClaim = {
  /** Unique in the edition, and the same in the other one where each states the statistic once: `k8s-production-2025`. */
  id: string
  /** What it states: of all that state the same statistic the same, in both editions. */
  states: string
  /** The citation as written. */
  cite: string
  /** The text of the `<Stat>`, and of the sentence round it. */
  text: string
  sentence: string
  /** The slice of `text` that is this quantity, with its hedge words. */
  written: string
  /** Source offsets of the quantity. */
  start: number
  end: number
  claim: Claim
  /** What it resolves to: several where one value is said of each. */
  observations: Observation[]
  /** What the number was taken for. */
  reading: ClaimReading
  /** The words that were held against the statistic, in the order of the text; the number itself is one of them. */
  compared: ComparedText[]
  /** Facets of the statistic that no words speak of. */
  unsaid: ComparedFacet[]
  /** How the number was compared with what is published, in the language of the article. */
  arithmetic?: string
  /** Findings about this claim, waived or not, by rule. */
  findings: Array<{
    ruleId: string
    severity: string
    finding: string
    /** What the text says, and what its source would have it say. */
    actual?: string
    expected: string[]
    waived: Waived | null
  }>
  verdict: Verdict
  rung: Rung
}

/** How a number was read: as a value, a difference, a part of a list…, and what it was then held against. */
export type ClaimReading = {
  role: ReadingRole
  /** What the data say, in the language of the article: one sentence a statistic, or the sum that a change comes to. */
  says: string[]
}

/** Words of a text, the facet of the statistic that they speak of, and how near to the number they stand. */
export type ComparedText = Pick<ComparedWords, 'facet' | 'words' | 'strength' | 'agrees' | 'in'> & {
  /** Source offsets; absent for words that stand in another block. */
  place?: {start: number; end: number}
  /** Offsets into `sentence`; absent for words that stand outside of it. */
  within?: {start: number; end: number}
}

/**
 * `agrees`: the statistic bears it out.  `noted`: published with an editor's
 * note.  `unverified`: its only source is the text being translated, nothing could
 * be found, or an error about it is open.
 */
export type Verdict = 'agrees' | 'noted' | 'unverified'

/**
 * What a claim rests on, the best first: the report itself, its words as others
 * quote them, what others tell of it, a sum of ours, the text alone.
 */
export type Rung = Observation['evidence'] | 'text'

declare module 'vfile' {
  interface DataMap {
    claims: CheckedClaim[]
    /**
     * What was looked up in the data to judge the file, and so what its findings
     * depend on: `package` for what it calls things, `package/indicator` for values.
     */
    askedOfData: ReadonlySet<string>
    /** What rules need to know of the article; set by whoever parsed the file. */
    article: {
      language: Language
      frontmatter: {
        published?: string
        source?: {url?: string; published?: string}
      } & Record<string, unknown>
      /** Source offsets of frontmatter values by dotted key, end exclusive; a line when several. */
      keys: ReadonlyMap<string, {start: number; end: number}>
      /** Source offset where the body begins. */
      bodyStart: number
    }
  }
}
