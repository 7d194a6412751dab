import {execFile} from 'node:child_process'
import {relative} from 'node:path'
import {promisify} from 'node:util'
import {settings} from '#settings'

/** A change of something that had been published. */
export type Correction = {
  /** `YYYY-MM-DD`. */
  date: string
  /** What was changed, as the change says it. */
  summary: string
  /** Slugs of the articles, and names of the data packages, that it touched. */
  articles: string[]
  packages: string[]
}

const run = promisify(execFile)
const separator = '\u001E'

let corrections: Promise<Correction[]> | undefined

/**
 * Changes of articles and data after they were first published, newest first,
 * from the history of the repository; empty where there is none.
 */
export function loadCorrections(): Promise<Correction[]> {
  corrections ??= readHistory().then(correctionsIn)
  return corrections
}

async function readHistory(): Promise<string> {
  const {content, data} = settings
  const format = `--format=${separator}%cs%x1F%s`
  const options = {cwd: content, maxBuffer: 64 * 1024 * 1024}
  const paths = [`${content}/articles`, data]
  const {stdout: top} = await run('git', ['rev-parse', '--show-toplevel'], options).catch(() => ({
    stdout: ''
  }))
  if (!top) return ''
  const git = ['log', '--reverse', '--no-merges', '--name-only', '--no-renames', format, '--', ...paths]
  const {stdout} = await run('git', git, options).catch(() => ({stdout: ''}))
  const prefix = (path: string) => `${relative(top.trim(), path)}/`
  return stdout.replaceAll(prefix(`${content}/articles`), 'article/').replaceAll(prefix(data), 'data/')
}

/**
 * Read corrections from a history.
 *
 * @param history - oldest first; of each change its day, its summary and the paths `article/<slug>/…`, `data/<package>/…`
 */
export function correctionsIn(history: string): Correction[] {
  const published = new Set<string>()
  const found: Correction[] = []
  for (const change of history.split(separator).slice(1)) {
    const [head = '', ...lines] = change.split('\n')
    const [date = '', summary = ''] = head.split('\u001F')
    const touched = [
      ...new Set(lines.flatMap((line) => /^(?:article|data)\/[^/]+(?=\/)/.exec(line)?.[0] ?? []))
    ]
    const again = touched.filter((name) => published.has(name))
    for (const name of touched) published.add(name)
    if (again.length > 0)
      found.push({date, summary, articles: named(again, 'article/'), packages: named(again, 'data/')})
  }
  return found.toReversed()
}

function named(paths: string[], kind: string): string[] {
  return paths.filter((path) => path.startsWith(kind)).map((path) => path.slice(kind.length))
}
