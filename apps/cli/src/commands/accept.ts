import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseEdition, type Language} from '@collate/articles'
import {isError} from '@collate/findings'
import {
  acceptPair,
  readLock,
  staleBlocks,
  wordDiff,
  writeLock,
  type EditionPair,
  type Lock
} from '@collate/translation'
import {VFile} from 'vfile'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import {readCheckOptions} from '../check-options.ts'
import type {Command} from '../command.ts'
import {printableLine} from '../printable.ts'
import {checkSelected} from '../suggestions/read-selected.ts'
import {say, tellFor} from '../told.ts'
import {plural} from '../totals.ts'
import {UsageError} from '../usage-error.ts'
import {writeOver} from '../write-file.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  data: {type: 'string', value: 'DIR', help: 'data packages, by default those of the publication'},
  reason: {type: 'string', value: 'TEXT', help: 'why a change of one edition asks for none of the other'}
} as const satisfies ArgumentOptions

/** Record that two editions are each other's translation as they are. */
export const accept: Command = {
  name: 'accept',
  summary: 'record that both editions say the same, as they are now',
  usage: 'SLUG [OPTION…]',
  description:
    'Record the paragraphs of both editions as each other’s translation, in `translation.lock.json`, once the check finds no error.  From then on a change of one edition alone is an error (`translation-stale`) until the other one follows, or until it is accepted with a reason.  Exit status 1 says that nothing was recorded.',
  options,
  examples: [
    {line: 'collate accept kubernetes-foundation-of-ai', does: 'after a review of both editions'},
    {line: 'collate accept tea-houses --reason "only the wording"', does: 'a change that asks for none'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const [slug, ...more] = positionals
    if (slug === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${positionals.length} articles, expected the slug of one`)
    const reason = values.reason?.replace(/\s+/g, ' ').trim()
    if (reason !== undefined && !/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(reason))
      throw new UsageError(`Unexpected value \`${reason}\` for \`--reason\`, expected a few words`)

    const places = await readCheckOptions(values, [slug], world)
    const checked = await checkSelected(places, world)
    const folder = join(places.content, 'articles', slug)
    const pair = await readPair(folder, slug)
    const path = join(folder, 'translation.lock.json')
    const previous = await readPrevious(path)

    const errors = checked.flatMap((file) =>
      file.messages.filter(isError).map(({ruleId}) => ({file, ruleId}))
    )
    const others = errors.filter(
      ({file, ruleId}) => ruleId !== 'translation-stale' && !file.path.endsWith('.json')
    )
    if (others.length > 0) {
      say(
        world,
        `${plural(others.length, 'error')} in \`${slug}\`, nothing was recorded`,
        `see \`collate check ${slug}\``
      )
      return 1
    }

    const stale = previous ? staleBlocks(pair, previous) : []
    if (stale.length > 0 && reason === undefined) {
      for (const {changed, before, after} of stale)
        world.err.write(printableLine(`${slug}/${changed}.mdx: ${wordDiff(before, after)}`) + '\n')
      say(
        world,
        `${plural(stale.length, 'paragraph')} changed in one edition alone, nothing was recorded`,
        'change the other one, too, or say with `--reason` why it stays'
      )
      return 1
    }

    const tell = tellFor(world)
    const lock = acceptPair(pair, previous, reason)
    const text = writeLock(lock)
    if (previous && text === writeLock(previous)) {
      world.out.write(
        `${slug}: ${tell(`${plural(lock.pairs.length, 'pair')}, all of them accepted before`)}\n`
      )
      return 0
    }
    await writeOver(path, text)
    const parts = [`${plural(lock.pairs.length, 'pair')} accepted`, ...describe(lock, previous)]
    world.out.write(`${slug}: ${parts.map(tell).join(tell(', '))}\n`)
    return 0
  }
}

/** @throws {UsageError} where there is one edition only */
async function readPair(folder: string, slug: string): Promise<EditionPair> {
  const read = async (language: Language) => {
    const value = await readFile(join(folder, `${language}.mdx`)).catch(() => {
      throw new UsageError(
        `Unexpected article \`${slug}\` without \`${language}.mdx\`, expected both editions`
      )
    })
    return parseEdition(new VFile({path: `articles/${slug}/${language}.mdx`, value}))
  }
  return {zh: await read('zh'), en: await read('en')}
}

/** The lock so far; one that cannot be read is written anew. */
async function readPrevious(path: string): Promise<Lock | undefined> {
  const value = await readFile(path).catch(() => undefined)
  return value && readLock(new VFile({path, value}))
}

function describe(lock: Lock, previous: Lock | undefined): string[] {
  const known = new Set(previous?.pairs.map(({zh, en}) => zh.digest + en.digest))
  const fresh = lock.pairs.filter(({zh, en}) => !known.has(zh.digest + en.digest))
  const reasoned = fresh.filter(({reason}) => reason !== undefined).length
  return [`${fresh.length} of them new`, ...(reasoned > 0 ? [`${reasoned} with a reason`] : [])]
}
