import {execFile, spawn} from 'node:child_process'
import {buffer} from 'node:stream/consumers'
import {promisify} from 'node:util'

/** What the history of the repository tells of some folders. */
export type History = {
  /** `part`: the clone is shallow, so that older changes are not known; `none`: there is no history here. */
  reach: 'whole' | 'part' | 'none'
  /** Oldest first. */
  changes: HistoryChange[]
}

/** A change that the main line took in. */
export type HistoryChange = {
  /** Name of the commit. */
  commit: string
  /** ISO 8601, with time. */
  date: string
  summary: string
  files: FileChange[]
}

/** A file before and after; a text is absent where the file was not there. */
export type FileChange = {path: string; before?: string; after?: string}

type Blobs = {before: string; after: string}

const run = promisify(execFile)
const nothing = /^0+$/
const limit = 64 * 1024 * 1024

/**
 * Read how the files of some folders changed.
 *
 * Follows the main line only: what was merged counts as one change, since
 * readers saw nothing in between.
 *
 * @param directory - inside the repository
 * @param folders - whose changes are wanted; absolute
 */
export async function readHistory(directory: string, folders: readonly string[]): Promise<History> {
  const git = async (...parameters: string[]) => {
    const {stdout} = await run('git', ['-c', 'core.quotePath=off', ...parameters], {
      cwd: directory,
      maxBuffer: limit
    })
    return stdout
  }
  try {
    const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true'
    const root = (await git('rev-parse', '--show-toplevel')).trim()
    const format = '--format=%x1E%H%x1F%cI%x1F%s'
    const how = ['--first-parent', '-m', '--reverse', '--raw', '--no-renames', '--no-abbrev', format]
    const log = await git('log', ...how, '--', ...folders)
    const changes = log.split('\u001E').slice(1).map(readChange)
    return {reach: isShallow ? 'part' : 'whole', changes: await withTexts(root, changes)}
  } catch {
    // No git, or no repository: a copy of the sources alone has no history.
    return {reach: 'none', changes: []}
  }
}

type RawChange = Omit<HistoryChange, 'files'> & {files: Array<{path: string} & Blobs>}

function readChange(text: string): RawChange {
  const [head = '', ...lines] = text.split('\n')
  const [commit = '', date = '', summary = ''] = head.split('\u001F')
  const files = lines.flatMap((line) => {
    const [, before, after, path] = /^:\d+ \d+ (\w+) (\w+) \w+\t(.+)$/.exec(line) ?? []
    return path ? [{path, before: before!, after: after!}] : []
  })
  return {commit, date, summary, files}
}

/** Read every text that is needed in one go. */
async function withTexts(root: string, changes: readonly RawChange[]): Promise<HistoryChange[]> {
  const names = changes.flatMap(({files}) =>
    files.filter(isText).flatMap(({before, after}) => [before, after])
  )
  const texts = await readBlobs(root, [...new Set(names.filter((name) => !nothing.test(name)))])
  return changes.map((change) => ({
    ...change,
    files: change.files.filter(isText).map(({path, before, after}) => ({
      path: `${root}/${path}`,
      ...(texts.has(before) && {before: texts.get(before)!}),
      ...(texts.has(after) && {after: texts.get(after)!})
    }))
  }))
}

function isText({path}: {path: string}): boolean {
  return /\.(?:mdx|csv)$/.test(path)
}

async function readBlobs(root: string, names: readonly string[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  if (names.length === 0) return texts
  const child = spawn('git', ['cat-file', '--batch'], {cwd: root, stdio: ['pipe', 'pipe', 'ignore']})
  child.stdin.end(names.map((name) => `${name}\n`).join(''))
  const answer = await buffer(child.stdout)
  let at = 0
  while (at < answer.length) {
    const end = answer.indexOf(10, at)
    const [name = '', kind, size] = answer.toString('latin1', at, end).split(' ')
    at = end + 1
    // A blob that a partial clone does not hold has no text.
    if (kind !== 'blob') continue
    texts.set(name, answer.toString('utf8', at, at + Number(size)))
    at += Number(size) + 1
  }
  return texts
}
