import type {UnreadNumber} from '@collate/claims/text'
import type {JudgedPassage} from '../resolve/context.ts'

/** A number that nobody reads and that the sign behind it makes a share. */
export function isUnreadShare({start, end, isShare}: UnreadNumber, text: string): boolean {
  return (
    isShare === true ||
    /[%％‰٪﹪]$/.test(text.slice(start, end)) ||
    /^\s?[%％‰](?![\da-f]{2})/i.test(text.slice(end))
  )
}

/**
 * The same passages, none of which cites anything, where the first sentence of a block that has something unread tells
 * all of it: one who reads it looks at all of them. Shares are told one by one.
 */
export function withUnreadOfBlocks(passages: readonly JudgedPassage[]): JudgedPassage[] {
  const blocks = Map.groupBy(
    passages.filter((read) => othersOf(read).length > 0),
    ({passage}) => passage.block
  )
  return passages.map((read) => {
    const {block} = read.passage
    if (!block || othersOf(read).length === 0) return read
    const [first, ...later] = blocks.get(block)!
    if (read === first) return {...read, unreadBehind: later.flatMap(writtenIn)}
    return {...read, unread: read.unread.filter((span) => isUnreadShare(span, read.passage.text))}
  })
}

function othersOf({unread, passage}: JudgedPassage): UnreadNumber[] {
  return unread.filter((span) => !isUnreadShare(span, passage.text))
}

function writtenIn(read: JudgedPassage): string[] {
  return othersOf(read).map(({start, end}) => read.passage.shown.slice(start, end))
}
