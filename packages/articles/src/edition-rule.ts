import type {Places} from '@collate/visible-text/place'
import type {Edition} from './article.ts'
import type {Fault} from './rule.ts'

/** A rule about one edition that has been parsed. */
export type EditionRule = {
  id: string
  check(edition: Edition, context: EditionContext): Fault[]
}

type EditionContext = {
  places: Places
  /** Whether this is to be published now: what is not recorded is an error. */
  release: boolean
  /** Names of the pictures in the folder of the article. */
  pictures: ReadonlySet<string>
}
