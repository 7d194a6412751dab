import {wordDiff} from '@collate/translation'

/** A piece of a passage: `removed` went, `added` came. */
export type ChangePart = {kind: 'same' | 'removed' | 'added'; text: string}

/**
 * Tell what changed in a passage word by word, with a few words around.
 *
 * @param before - absent where the passage was added
 * @param after - absent where it was taken away
 */
export function markChange(before: string | undefined, after: string | undefined): ChangePart[] {
  if (before === undefined) return [{kind: 'added', text: after ?? ''}]
  if (after === undefined) return [{kind: 'removed', text: before}]
  return [...wordDiff(before, after).matchAll(/\[-(.*?)-\]|\{\+(.*?)\+\}|(?:(?!\[-|\{\+)[^])+/g)].map(
    ([text, removed, added]) => {
      if (removed !== undefined) return {kind: 'removed', text: removed}
      return added === undefined ? {kind: 'same', text} : {kind: 'added', text: added}
    }
  )
}
