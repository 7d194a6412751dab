import {existsSync} from 'node:fs'
import {watch} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import type {VFile} from 'vfile'
import type {ExitStatus} from './command.ts'
import {say, sayError} from './told.ts'
import {UsageError} from './usage-error.ts'
import type {World} from './world.ts'

/** Milliseconds: a file that is written in several steps is read once, behind them. */
const pause = 100

/**
 * Check, and check again whenever something in the folders changes, until the
 * process is ended.  Nothing is cleared: the first report is followed by those of
 * the files that changed, and of those in which something else is found.
 *
 * @param check - checks everything that was asked for
 * @param print - prints a report of some files
 * @param folders - absolute; what reports call their files below them begins with the second of each
 */
export async function watchCheck(
  check: () => Promise<VFile[]>,
  print: (files: readonly VFile[]) => Promise<void>,
  folders: ReadonlyArray<readonly [folder: string, reported: string]>,
  world: World
): Promise<ExitStatus> {
  /** What changed, as reports call it, and where it is. */
  const changed = new Map<string, string>()
  let wake = (): void => undefined
  let failure: Error | undefined
  // Before the first check: what is written in the meantime is seen.
  for (const [folder, reported] of folders)
    follow(folder, reported).catch((error: Error) => {
      failure = error
      wake()
    })

  let before = await check()
  await print(before)
  say(world, 'watching; Ctrl+C ends it')

  for (;;) {
    if (changed.size === 0 && !failure) await new Promise<void>((resolve) => (wake = resolve))
    if (failure) throw failure
    await sleep(pause)
    const names = new Map(changed)
    changed.clear()
    // What was there for a moment alone is a draft of another program, and none of theirs.
    for (const [reported, path] of names)
      if (existsSync(path) || before.some((d) => d.path === reported))
        say(world, `\`${relative(world.cwd, path).split(sep).join('/')}\` has changed`)
    before = await checkAgain(before, names)
  }

  async function checkAgain(known: VFile[], names: ReadonlyMap<string, string>): Promise<VFile[]> {
    try {
      const after = await check()
      await print(newsOf(known, after, names))
      return after
    } catch (error) {
      // What stands in the way now may be mended with the next change.
      if (!(error instanceof UsageError)) throw error
      sayError(error, world)
      return known
    }
  }

  async function follow(folder: string, reported: string): Promise<void> {
    for await (const {filename} of watch(folder, {recursive: true})) {
      if (filename === null || isLeftBehind.test(filename)) continue
      const path = filename.split(sep).join('/')
      changed.set(`${reported}${path}`, join(folder, filename))
      wake()
    }
  }
}

/** What editors write beside a file for a moment. */
const isLeftBehind = /(?:^|[\\/])(?:\.[^\\/]*|[^\\/]*~|~\$[^\\/]*|\d+)$|\.(?:swp|tmp)$/i

/** Files that changed, or in which something else was found than before. */
function newsOf(
  before: readonly VFile[],
  after: readonly VFile[],
  names: ReadonlyMap<string, string>
): VFile[] {
  const known = new Map(before.map((file) => [file.path, foundIn(file)]))
  const news = after.filter((file) => names.has(file.path) || (known.get(file.path) ?? '') !== foundIn(file))
  const gone = before.filter((file) => file.messages.length > 0 && !after.some((d) => d.path === file.path))
  return [...news, ...gone.map((file) => Object.assign(file, {messages: []}))]
}

function foundIn({messages}: VFile): string {
  return messages.map((d) => `${d.finding} ${d.line} ${d.column} ${d.waived ? 'waived' : ''}`).join('\n')
}
