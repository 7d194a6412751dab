import type {Rule} from '@collate/findings'
import type {Places} from '@collate/visible-text/place'
import type {Edition} from './article.ts'

/** A rule about one edition that has been parsed. */
export type EditionRule = Rule<[edition: Edition, context: EditionContext]>

/** The package, as messages name it. */
export const articlesFamily = '@collate/articles'

type EditionContext = {
  places: Places
  /** Whether this is to be published now: what is not recorded is an error. */
  release: boolean
  /** Names of the pictures in the folder of the article. */
  pictures: ReadonlySet<string>
}
