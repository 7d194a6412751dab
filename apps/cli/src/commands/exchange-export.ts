import {mkdir, readFile} from 'node:fs/promises'
import {join, relative, resolve} from 'node:path'
import {exportTbx} from '@collate/exchange/tbx'
import {exportTmx, type MemoryPair} from '@collate/exchange/tmx'
import {exportXliff} from '@collate/exchange/xliff'
import type {Publication} from '@collate/publication'
import {passageStands, readGlossary, targetOf} from '@collate/translation'
import {VFile} from 'vfile'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {readLockOf, readNamed, readTranslated} from '../exchange/read-translated.ts'
import {printableLine} from '../printable.ts'
import {readPublication} from '../publication.ts'
import {say} from '../told.ts'
import {plural} from '../totals.ts'
import {UsageError} from '../usage-error.ts'
import type {World} from '../world.ts'
import {writeOver} from '../write-file.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  format: {
    type: 'string',
    value: 'FORMAT',
    choices: ['xliff', 'tmx', 'tbx'],
    help: 'XLIFF 2.1 (default), TMX 1.4 or TBX'
  },
  output: {type: 'string', value: 'DIR', help: 'where files are written; it is made where it is not there'}
} as const satisfies ArgumentOptions

/** Write articles and the glossary for the tools of translators. */
export const exchangeExport: Command = {
  name: 'exchange export',
  summary: 'write articles, accepted pairs or the glossary for the tools of translators',
  usage: '[SLUG…] --output DIR [OPTION…]',
  description:
    'Write each article as XLIFF 2.1 (`SLUG.xlf`, statistics as codes that cannot be lost, numbers as text that is not translated), the pairs that were accepted as a translation memory (`memory.tmx`), or the glossary as TBX (`glossary.tbx`).  Without SLUG, of all articles.  Files of an earlier export are written anew.',
  options,
  examples: [
    {line: 'collate exchange export tea-houses --output out', does: 'an article as XLIFF'},
    {line: 'collate exchange export --format tmx --output out', does: 'all accepted pairs as a memory'},
    {line: 'collate exchange export --format tbx --output out', does: 'the glossary'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const {format = 'xliff', output} = values
    if (output === undefined)
      throw new UsageError('Unexpected absence of `--output`, expected `--output DIR`')
    const publication = readPublication(values, world)
    const files =
      format === 'tbx'
        ? await exportGlossary(positionals, publication)
        : format === 'tmx'
          ? await exportMemory(positionals, publication)
          : await exportArticles(positionals, publication)
    await writeFiles(files, resolve(world.cwd, output), world)
    return 0
  }
}

async function exportArticles(
  slugs: readonly string[],
  publication: Publication
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const article of await readNamed(slugs, publication)) {
    const translated = await readTranslated(article, publication.content)
    files.set(`${article.slug}.xlf`, exportXliff(translated))
  }
  return files
}

async function exportMemory(
  slugs: readonly string[],
  publication: Publication
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const pairs = new Map<'zh' | 'en', MemoryPair[]>()
  for (const {slug, editions} of await readNamed(slugs, publication)) {
    const {zh, en} = editions
    const lock = await readLockOf(publication.content, slug)
    if (!zh || !en || !lock) continue
    const from = targetOf({zh, en}) === 'en' ? 'zh' : 'en'
    const accepted = passageStands({zh, en}, lock).filter((d) => d.isAccepted)
    pairs.set(from, [...(pairs.get(from) ?? []), ...accepted.map(({texts}) => ({texts, slug}))])
  }
  for (const [from, list] of pairs) {
    const name = pairs.size > 1 ? `memory-${from}.tmx` : 'memory.tmx'
    files.set(name, exportTmx(list, from, '1'))
  }
  if (files.size === 0)
    throw new UsageError('Unexpected absence of accepted pairs, expected one', 'see `collate accept --help`')
  return files
}

async function exportGlossary(
  slugs: readonly string[],
  {content, site}: Publication
): Promise<Map<string, string>> {
  if (slugs.length > 0)
    throw new UsageError(
      `Unexpected article \`${slugs[0]}\`, expected none: a glossary is that of all articles`
    )
  const value = await readFile(join(content, 'glossary.csv')).catch(() => {
    throw new UsageError(`Unexpected content directory \`${content}\` without \`glossary.csv\`, expected one`)
  })
  const file = new VFile({path: 'glossary.csv', value})
  const {entries} = readGlossary(file)
  if (file.messages.length > 0)
    throw new UsageError(file.messages[0]!.reason, 'in `glossary.csv`; see `collate check`')
  return new Map([['glossary.tbx', exportTbx(entries, site.name?.en ?? site.name?.zh ?? 'Glossary')]])
}

async function writeFiles(files: ReadonlyMap<string, string>, folder: string, world: World): Promise<void> {
  await mkdir(folder, {recursive: true}).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Unexpected folder \`${folder}\`, expected one that can be written (${error.code})`)
  })
  for (const [name, text] of files) {
    await writeOver(join(folder, name), text)
    world.out.write(`${printableLine(relative(world.cwd, join(folder, name)))}\n`)
  }
  say(world, `${plural(files.size, 'file')} written`)
}
