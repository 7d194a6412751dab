/** Values of a frontmatter to write, in the order of the schema; what is absent is left out. */
export type Head = {
  title?: string
  summary?: string
  published: string
  updated?: string
  source?: Partial<Record<'title' | 'url' | 'author' | 'publisher' | 'language' | 'published', string>>
  translator?: string[]
  reviewer?: string[]
  rights: {status: 'unrecorded'}
  tags?: string[]
}

/** Write frontmatter as strict YAML, with its lines `---`. */
export function writeHead(head: Head): string {
  const {title, summary, published, updated, source, translator, reviewer, rights, tags} = head
  const lines = [
    ...pair('title', title),
    ...pair('summary', summary),
    `published: ${published}`,
    ...(updated ? [`updated: ${updated}`] : []),
    ...(source ? ['source:', ...sourceLines(source)] : []),
    ...list('translator', translator),
    ...list('reviewer', reviewer),
    'rights:',
    `  status: ${rights.status}`,
    ...(tags && tags.length > 0 ? [`tags: [${tags.map(scalar).join(', ')}]`] : [])
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

function sourceLines(source: NonNullable<Head['source']>): string[] {
  const {published, ...texts} = source
  const order = ['title', 'url', 'author', 'publisher', 'language'] as const
  return [
    ...order.flatMap((key) => pair(key, texts[key]).map((line) => `  ${line}`)),
    ...(published ? [`  published: ${published}`] : [])
  ]
}

function pair(key: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${key}: ${scalar(value)}`]
}

function list(key: string, values: readonly string[] | undefined): string[] {
  if (!values || values.length === 0) return []
  return values.length === 1 ? pair(key, values[0]) : [`${key}: [${values.map(scalar).join(', ')}]`]
}

/** Texts that every YAML reader takes for the same text without quotes. */
const plain = /^[\p{L}“《][\p{L}\p{M}\p{N} .。，、！？（）“”《》/&+-]*$/u
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i

function scalar(value: string): string {
  const text = value.replace(/\s+/g, ' ').trim()
  const isAddress = /^https?:\/\/[\w./~%@+-]+$/.test(text)
  if (isAddress || (plain.test(text) && !word.test(text))) return text
  return `'${text.replaceAll("'", "''")}'`
}
