import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {cp, mkdir, readdir, readFile, rename, writeFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {parseArguments} from '../arguments.ts'
import type {Command} from '../command.ts'
import {UsageError} from '../usage-error.ts'

const template = fileURLToPath(new URL('../../templates/publication', import.meta.url))
const own = fileURLToPath(new URL('../..', import.meta.url))

/** Make a new publication. */
export const init: Command = {
  name: 'init',
  summary: 'make a new publication: a sample article, its data, and a check of pull requests',
  usage: 'DIR',
  description:
    'Make a new publication in a directory that is empty or not there: one sample article in both languages, the invented survey that it cites, a glossary, and a workflow that checks every pull request with this revision of collate.',
  options: {},
  examples: [
    {line: 'collate init my-publication', does: 'a new publication'},
    {line: 'cd my-publication && collate check', does: 'and the first check of it'}
  ],
  async run(args, world) {
    const {positionals} = parseArguments(args, {})
    const [name] = positionals
    if (name === undefined || positionals.length > 1) {
      throw new UsageError(`Unexpected ${positionals.length} directories, expected one: \`collate init DIR\``)
    }

    const directory = resolve(world.cwd, name)
    try {
      await makeRoom(directory, name)
      await cp(template, directory, {recursive: true})
      // Package managers drop or apply a file of this name wherever it lies.
      await rename(join(directory, 'gitignore'), join(directory, '.gitignore'))
      await pin(join(directory, '.github/workflows/check.yml'))
    } catch (error) {
      throw error instanceof UsageError ? error : unwritable(name, error)
    }

    world.out.write(
      `A new publication is in \`${name}\`.  Next:\n\n  cd ${name}\n  git init\n  collate check\n`
    )
    return 0
  }
}

async function makeRoom(directory: string, name: string): Promise<void> {
  // Never recursive where the parent is there: on a file system that takes no folders that would not end.
  if (!existsSync(directory)) await mkdir(directory, {recursive: !existsSync(dirname(directory))})
  const entries = (await readdir(directory)).filter((d) => d !== '.git')
  if (entries.length === 0) return
  throw new UsageError(
    `Unexpected directory \`${name}\` with \`${entries[0]}\` in it, expected an empty one`,
    'nothing was written'
  )
}

/** Let the workflow check with the very revision that made the publication. */
async function pin(path: string): Promise<void> {
  const {version}: {version: string} = JSON.parse(await readFile(join(own, 'package.json'), 'utf8'))
  const revision = await promisify(execFile)('git', ['rev-parse', '--verify', 'HEAD'], {cwd: own}).then(
    ({stdout}) => stdout.trim(),
    () => `v${version}`
  )
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replaceAll('COLLATE_REVISION', revision))
}

function unwritable(name: string, error: unknown): UsageError {
  const {code = ''} = error as NodeJS.ErrnoException
  return new UsageError(`Unexpected directory \`${name}\`, expected one that can be written (${code})`)
}
