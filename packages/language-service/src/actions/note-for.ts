import type {Edition} from '@collate/articles'
import {sourceOf} from '../desk/places.ts'
import type {FileEdit} from './text-edits.ts'

/**
 * A note that answers a finding, for its editor to sign: a block of its own
 * behind the block that it is about.
 */
export function noteFor(
  edition: Edition,
  offset: number,
  rule: string,
  finding: string
): FileEdit | undefined {
  const source = sourceOf(edition)
  const top = edition.tree?.children ?? []
  // What stands in the frontmatter is answered at the end of the article.
  const block =
    offset < edition.bodyStart ? top.at(-1) : top.findLast((d) => (d.position?.start.offset ?? 0) <= offset)
  const end = block?.position?.end.offset
  if (end === undefined) return undefined
  const line = source.includes('\r\n') ? '\r\n' : '\n'
  const note = `<Note waives="${rule}" finding="${finding}" by="" until=""></Note>`
  return {path: edition.path, start: end, end, text: `${line}${line}${note}`}
}
