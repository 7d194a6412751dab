import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {UnusableError} from '../unusable-error.ts'

const run = promisify(execFile)
const largest = 512 * 1024 * 1024

/** The repository that a directory is in, as far as a check needs it. */
export type Repository = {
  /**
   * The commit that a revision names.
   *
   * @throws {UnusableError} where there is no such revision
   */
  findCommit: (revision: string) => Promise<string>
  /**
   * The commit that a branch left `revision` at.
   *
   * @throws {UnusableError} where there is no such revision
   */
  findBase: (revision: string) => Promise<string>
  /** Files below a directory that differ from a commit, untracked ones included; absolute. */
  listChanged: (base: string, directory: string) => Promise<string[]>
  /** What git has been told of tracked files below a directory; paths are relative to the repository. */
  readAttributes: (
    names: readonly string[],
    directory: string
  ) => Promise<Array<{path: string; attribute: string; value: string}>>
  /** Files below a directory as a commit has them; relative to the directory. */
  listFiles: (
    base: string,
    directory: string
  ) => Promise<Array<{path: string; isLink: boolean; size: number}>>
  /** The branch that is checked out, and the one that the origin calls its own; as far as they are known. */
  readBranches: () => Promise<{current?: string; main?: string}>
  /** Bytes of a file, absolute, as a commit has them. */
  readFile: (base: string, path: string) => Promise<Uint8Array>
}

/**
 * Ask git, which runs none of its configured commands for this.
 *
 * @param directory - any directory in the repository
 * @param what - needs one
 * @throws {UnusableError} where there is no repository
 */
export async function openRepository(directory: string, what = '`--since`'): Promise<Repository> {
  const root = (
    await ask(directory, ['rev-parse', '--show-toplevel']).catch(() => noRepository(what))
  ).trimEnd()

  return {
    findCommit,
    async findBase(revision) {
      const found = await findCommit(revision)
      const base = await ask(root, ['merge-base', found, 'HEAD']).catch(() => found)
      return base.trim()
    },
    async listChanged(base, below) {
      const plain = ['--no-ext-diff', '--no-textconv', '--no-renames', '--name-only', '-z']
      const changed = await ask(root, ['diff', ...plain, base, '--', below])
      const added = await ask(root, [
        'ls-files',
        '--others',
        '--exclude-standard',
        '--full-name',
        '-z',
        '--',
        below
      ])
      return split(changed + added).map((path) => `${root}/${path}`)
    },
    async readAttributes(names, below) {
      const files = await ask(root, ['ls-files', '-z', '--full-name', '--', below])
      const cells = (await ask(root, ['check-attr', '-z', '--stdin', ...names], files)).split('\0')
      return Array.from({length: Math.floor(cells.length / 3)}, (_, index) => {
        const [path = '', attribute = '', value = ''] = cells.slice(3 * index, 3 * index + 3)
        return {path, attribute, value}
      })
    },
    async listFiles(base, below) {
      const rows = split(await ask(below, ['ls-tree', '-r', '-z', '--long', base, '.']))
      return rows.map((row) => {
        const [attributes = '', path = ''] = row.split('\t')
        const [mode, , , size] = attributes.split(/ +/)
        return {path, isLink: mode === '120000', size: Number(size)}
      })
    },
    async readBranches() {
      const read = (ref: string) => ask(root, ['symbolic-ref', '--quiet', '--short', ref]).catch(() => '')
      const current = (await read('HEAD')).trim()
      const main = (await read('refs/remotes/origin/HEAD')).trim().replace(/^origin\//, '')
      return {...(current && {current}), ...(main && {main})}
    },
    async readFile(base, path) {
      const spec = `${base}:${path.slice(root.length + 1)}`
      const {stdout} = await run('git', ['cat-file', 'blob', spec], {
        cwd: root,
        encoding: 'buffer',
        maxBuffer: largest
      })
      return stdout
    }
  }

  async function findCommit(revision: string): Promise<string> {
    const commit = `${revision}^{commit}`
    const found = await ask(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', commit]).catch(
      () => noRevision(revision)
    )
    return found.trim()
  }
}

async function ask(directory: string, args: readonly string[], input?: string): Promise<string> {
  const options = ['--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false']
  const asked = run('git', [...options, ...args], {cwd: directory, maxBuffer: largest})
  // A git that ends before it has read all says so by its status.
  if (input !== undefined) asked.child.stdin?.on('error', () => {}).end(input)
  return (await asked).stdout
}

function split(list: string): string[] {
  return list.split('\0').filter((d) => d !== '')
}

function noRepository(what: string): never {
  throw new UnusableError(`Unexpected directory outside a git repository, expected one for ${what}`)
}

function noRevision(revision: string): never {
  throw new UnusableError(
    `Unknown revision \`${revision}\``,
    'fetch it first: a shallow clone has only the newest commit'
  )
}
