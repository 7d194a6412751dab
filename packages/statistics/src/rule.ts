import type {Folder} from './folder.ts'
import type {Problem} from './problem.ts'
import type {QuantityFinder} from './quoted/quoted-numbers.ts'

/** One thing to check of a data package. */
export type DataRule = {
  /** Also the name of its file and of its page. */
  id: string
  /** The problems of the rule, one by one; works on a folder in any state. */
  check: (folder: Folder, readers: {findQuantities?: QuantityFinder | undefined}) => Iterable<Problem>
}

/** What this package cannot do itself: it knows no language. */
export type Readers = {
  /**
   * `findQuantities` of `@collate/claims`, or a promise of it that is asked for where a quote needs it; without it
   * quotes are not compared.
   */
  findQuantities?: QuantityFinder | Promise<QuantityFinder> | undefined
}
