import {findNodeAtLocation, parseTree, type JSONPath, type ParseError} from 'jsonc-parser'
import {z} from 'zod'
import type {CheckedFile} from '../checked-file.ts'
import {parseShard, type Shard} from '../shard.ts'
import {UsageError} from '../usage-error.ts'
import {listElements} from './list-elements.ts'
import {readWhole, type ByteRange, type ReportBytes} from './report-bytes.ts'
import {reportedFileForm} from './report-form.ts'

/** What one job has checked. */
export type PartReport = {
  /** The report, as it was given. */
  name: string
  /** Absent where nothing was found to check, since such a report holds nothing. */
  part: Shard | undefined
  files: PlacedFile[]
}

/** A file of a report, and where it stands in it. */
export type PlacedFile = CheckedFile & {place: {report: ReportBytes; extent: ByteRange}}

/** A file of a report, and which part of which version it is of. */
type ReportedFile = CheckedFile & {shard?: string; version?: string}

const form = z.array(reportedFileForm)
const longestShown = 40
const what = 'a report of `collate check --shard I/N --format json`'

/**
 * Read the report of a part, one file after another: all of it need not fit into memory.
 *
 * @param keep - what is kept of a file
 * @param version - of this command: another one may judge otherwise
 * @throws {UsageError} where it is none, is cut off, or was made by another version
 */
export async function readReport(
  report: ReportBytes,
  keep: (file: CheckedFile) => CheckedFile,
  version: string
): Promise<PartReport> {
  const files: PlacedFile[] = []
  let shard: string | undefined
  try {
    for (const extent of listElements(report.chunks())) {
      const {
        shard: own,
        version: made,
        ...file
      } = reportedFileForm.parse(JSON.parse(report.read(extent))) as ReportedFile
      if (files.length === 0) shard = own
      if (own !== shard || (made ?? version) !== version) throw new SyntaxError('of another check')
      files.push({...keep(file), place: {report, extent}})
    }
    const part = shard === undefined ? undefined : parseShard(shard)
    if (shard !== undefined && !part) throw new SyntaxError('no part')
    return {name: report.name, part, files}
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof z.ZodError)) throw error
    return refuseReport(report.name, await readWhole(report), version)
  }
}

/** Read a file of a report again, with all that is said of it. */
export function readPlaced({report, extent}: PlacedFile['place']): CheckedFile {
  const {shard: _shard, version: _version, ...file} = JSON.parse(report.read(extent)) as ReportedFile
  return file
}

/** Keeps of files all but their numbers, which are most of a report; many name the same statistics, which is one text for all. */
export function withoutNumbers(): (file: CheckedFile) => CheckedFile {
  const known = new Map<string, string>()
  return (file) => {
    for (const key of file.observations) if (!known.has(key)) known.set(key, key)
    return {...file, observations: file.observations.map((key) => known.get(key)!), numbers: []}
  }
}

/**
 * Say what is wrong with a report, and where.
 *
 * @throws {UsageError}
 */
function refuseReport(name: string, text: string, version: string): never {
  const files = parse(name, text)
  // The version first: what else another one writes is no fault.
  const foreign = asObjects(files).findIndex((d) => d['version'] !== undefined && d['version'] !== version)
  if (foreign >= 0) {
    const found = String(asObjects(files)[foreign]!['version'])
    throw new UsageError(
      `${placeAt(name, text, [foreign, 'version'])} Unexpected version \`${found}\`, expected \`${version}\``,
      'let one version check all parts and merge them'
    )
  }
  const {error} = form.safeParse(files)
  if (error) throw refuse(name, text, error.issues[0]!)
  return refuseParts(name, text, files as ReportedFile[])
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const errors: ParseError[] = []
    parseTree(text, errors, {disallowComments: true})
    const {offset = 0, length = 0} = errors[0] ?? {}
    const isCut = /^\s*(?:\[|$)/.test(text) && offset + length >= text.trimEnd().length
    throw new UsageError(
      isCut
        ? `${nameAt(name, text, text.length)} Unexpected end of the report, expected the rest of it`
        : `${nameAt(name, text, offset)} Unexpected ${shown(text.slice(offset))}, expected ${what}`,
      isCut ? 'its job was ended before it was written; run that part again' : undefined
    )
  }
}

function refuseParts(name: string, text: string, files: readonly ReportedFile[]): never {
  const [{shard} = {}] = files
  const odd = files.findIndex((d) => d.shard !== shard)
  const at = Math.max(odd, 0)
  const expected = odd < 0 || shard === undefined ? 'a part like `2/5`, the same everywhere' : `\`${shard}\``
  throw new UsageError(
    `${placeAt(name, text, [at, 'shard'])} Unexpected part \`${files[at]!.shard}\`, expected ${expected}`
  )
}

function refuse(name: string, text: string, issue: z.core.$ZodIssue): UsageError {
  const path = issue.path as JSONPath
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const place = placeAt(name, text, key === undefined ? path : [...path, key])
  const node = findNodeAtLocation(parseTree(text)!, path)
  const value = node && shown(text.slice(node.offset, node.offset + node.length))
  const found = key === undefined ? (value ?? `absence of \`${path.at(-1)}\``) : `key \`${key}\``
  return new UsageError(
    `${place} Unexpected ${found}, expected ${what}`,
    'reports of other commands and of other versions cannot be merged'
  )
}

function shown(value: string): string {
  const [line = ''] = value.split('\n')
  return `\`${line.slice(0, longestShown).replaceAll('`', "'")}${line.length > longestShown ? '…' : ''}\``
}

function asObjects(value: unknown): Array<Record<string, unknown>> {
  return Array.isArray(value) ? value.map((d) => (typeof d === 'object' && d !== null ? d : {})) : []
}

/** Where something stands; of what is not there, where it should. */
function placeAt(name: string, text: string, path: JSONPath): string {
  const tree = parseTree(text)!
  const node = findNodeAtLocation(tree, path) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree
  return nameAt(name, text, node.offset)
}

function nameAt(name: string, text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${name}:${before.length}:${before.at(-1)!.length + 1}`
}
