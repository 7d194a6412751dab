import type {Folder} from './folder.ts'
import type {Problem} from './problem.ts'

/** One thing to check of a data package. */
export type DataRule = {
  /** Also the name of its file and of its page. */
  id: string
  /** The problems of the rule, one by one; works on a folder in any state. */
  check: (folder: Folder) => Iterable<Problem>
}
