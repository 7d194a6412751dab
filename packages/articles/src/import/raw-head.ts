import {placesOf} from '@collate/visible-text/place'
import {isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Node} from 'yaml'
import {depthNote, findRefusals, maximumYamlDepth} from '../frontmatter/guard-yaml.ts'
import {ImportFault} from './import-fault.ts'

/** The front matter of a raw text: its values as texts or lists of texts, by key in lower case. */
export type RawHead = {
  form: 'HTML' | 'YAML' | undefined
  values: Map<string, string | string[]>
  /** Offset where the body begins. */
  bodyStart: number
}

/** As an article may have, and characters at that: what is not taken over needs a place, too. */
const maximumLength = 16 * 1024

const comment = /^\s*<!--[ \t]*\n([^]*?)-->[ \t]*(?:\n|$)/
const yaml = /^\s*---[ \t]*\n([^]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/

/**
 * Read the front matter of a raw text: `key: value` lines in an HTML comment, or
 * YAML between lines `---` as Hexo, Hugo and Jekyll have it.
 *
 * @param text - with LF line endings
 * @throws {ImportFault} on TOML, on YAML that cannot be read, is too long or nested too deep, and on YAML with aliases
 */
export function readRawHead(text: string): RawHead {
  if (/^\s*\+\+\+[ \t]*\n/.test(text)) {
    throw new ImportFault(
      'Unexpected TOML between lines `+++`, expected YAML between lines `---`; `hugo convert toYAML` converts it',
      text.slice(0, text.indexOf('+++')).split('\n').length
    )
  }

  const inComment = comment.exec(text)
  const values = inComment && readLines(inComment[1]!)
  if (values) return {form: 'HTML', values, bodyStart: inComment[0].length}

  const inYaml = yaml.exec(text)
  const start = inYaml ? inYaml[0].indexOf('---\n') + 4 : 0
  const read = inYaml && readYamlHead(inYaml[1]!, text, start)
  if (read) return {form: 'YAML', values: read, bodyStart: inYaml[0].length}

  return {form: undefined, values: new Map(), bodyStart: 0}
}

/** Lines `key: value`; a line that goes on is indented.  Nothing where it is a comment of another kind. */
function readLines(text: string): Map<string, string> | undefined {
  const values = new Map<string, string>()
  let last: string | undefined
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const match = /^[ \t]*([A-Za-z][\w-]*)[ \t]*[:：][ \t]*(.*)$/.exec(line)
    if (match && !(last !== undefined && /^[ \t]/.test(line))) {
      last = match[1]!.toLowerCase()
      values.set(last, unquoted(match[2]!.trim()))
    } else if (last !== undefined && /^[ \t]/.test(line)) {
      values.set(last, `${values.get(last)!} ${line.trim()}`)
    } else return
  }
  return values.size > 0 ? values : undefined
}

function unquoted(text: string): string {
  return /^(["'])(?:(?!\1).)*\1$/.test(text) ? text.slice(1, -1) : text
}

/** Nothing where the lines are a text between two thematic breaks. */
function readYamlHead(
  yamlText: string,
  text: string,
  start: number
): Map<string, string | string[]> | undefined {
  if (yamlText.length > maximumLength)
    throw new ImportFault(
      `Unexpected front matter of \`${yamlText.length} characters\`, expected at most \`${maximumLength}\``,
      placesOf(text).point(start).line
    )
  const deep = findRefusals(yamlText).find(({note}) => note === depthNote)
  if (deep) {
    const {line, column} = placesOf(text).point(start + deep.start)
    throw new ImportFault(
      `Unexpected front matter nested deeper than ${maximumYamlDepth} levels, expected a flatter one`,
      line,
      column
    )
  }
  const document = parseDocument(yamlText, {
    schema: 'core',
    merge: false,
    prettyErrors: false,
    logLevel: 'silent'
  })
  const [error] = document.errors
  if (!error && document.contents !== null && !isMap(document.contents)) return
  if (error) {
    if (!/^[ \t]*[\w-]+[ \t]*:/m.test(yamlText)) return
    const {line, column} = placesOf(text).point(start + error.pos[0])
    throw new ImportFault(`Unexpected front matter, expected YAML (${error.message})`, line, column)
  }
  visit(document, {
    Node(_key, node) {
      if (!isAlias(node) && node.anchor === undefined) return
      const {line, column} = placesOf(text).point(start + (node.range?.[0] ?? 0))
      throw new ImportFault(
        'Unexpected anchor or alias in the front matter, expected plain values',
        line,
        column
      )
    }
  })

  const values = new Map<string, string | string[]>()
  if (isMap(document.contents)) collect(document.contents.items as never, '', values)
  return values
}

type Item = {key: Node; value: Node | null}

/** Maps become dotted keys; a list of maps becomes the texts of its names. */
function collect(items: readonly Item[], path: string, values: Map<string, string | string[]>): void {
  for (const {key, value} of items) {
    if (!isScalar(key)) continue
    const name = `${path}${String(key.value).toLowerCase()}`
    if (isMap(value)) collect(value.items as never, `${name}.`, values)
    else if (isSeq(value))
      values.set(
        name,
        value.items.flatMap((item) => textOf(item as Node))
      )
    else values.set(name, textOf(value)[0] ?? '')
  }
}

function textOf(node: Node | null): string[] {
  if (isScalar(node)) {
    // As written: a reader of dates and numbers would change them.
    const text = node.type === 'PLAIN' ? (node.source ?? '') : String(node.value ?? '')
    return text === '' || text === 'null' || text === '~' ? [] : [text.replace(/\s+/g, ' ').trim()]
  }
  if (isMap(node)) {
    const name = node.get('name') ?? node.get('title')
    return [typeof name === 'string' ? name : String(node)]
  }
  return node ? [String(node)] : []
}
