import type {CheckedFile, Message} from '../checked-file.ts'

/**
 * Join what several parts say of one file: the one that has checked it, and
 * those that have asked the hosts of some of its links.
 */
export function joinViews(files: readonly CheckedFile[]): CheckedFile[] {
  return [...Map.groupBy(files, (d) => d.path).values()].map((views) =>
    views.length === 1 && !views[0]!.isOfOtherPart ? views[0]! : join(views)
  )
}

function join(views: readonly CheckedFile[]): CheckedFile {
  const [first, ...others] = views.toSorted(
    (a, b) => Number(a.isOfOtherPart ?? 0) - Number(b.isOfOtherPart ?? 0)
  )
  const {isOfOtherPart: _, links, ...file} = first!
  const said = [first!, ...others].flatMap((d) => d.messages)
  const asked = others.reduce((all, d) => joinLinks(all, d.links), links)
  return {...file, messages: inOrder(withoutAnswered(said)), ...(asked && {links: asked})}
}

/** Each part lists all links, and says of those that it asked what came of them. */
function joinLinks(links: CheckedFile['links'], others: CheckedFile['links']): CheckedFile['links'] {
  return links?.map((d, index) => (d.state === 'unasked' ? (others?.[index] ?? d) : d)) ?? others
}

/**
 * A note that answers what one part has found is unused to all others; and who
 * has found something else near it knows what it may mean.
 */
function withoutAnswered(messages: readonly Message[]): Message[] {
  const answered = new Set(messages.filter((d) => d.waived).map((d) => d.finding))
  const unused = messages.filter((d) => d.ruleId === 'waiver-unused')
  return messages.filter((message) => {
    if (message.ruleId !== 'waiver-unused') return true
    const same = unused.filter((d) => d.actual === message.actual && isSamePlace(d, message))
    const most = same.reduce((one, other) => (other.expected.length > one.expected.length ? other : one))
    return message === most && !answered.has(message.actual ?? '')
  })
}

function isSamePlace(one: Message, other: Message): boolean {
  return one.line === other.line && one.column === other.column
}

/** In reading order; that there are too many links is said behind what is wrong with one of them. */
function inOrder(messages: readonly Message[]): Message[] {
  const isLast = ({ruleId}: Message) => Number(ruleId === 'link-many')
  return messages.toSorted(
    (left, right) => left.line - right.line || left.column - right.column || isLast(left) - isLast(right)
  )
}
