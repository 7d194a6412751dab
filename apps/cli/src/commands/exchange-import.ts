import {readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {ExchangeFault} from '@collate/exchange/fault'
import {importTbx} from '@collate/exchange/tbx'
import {importXliff, type ImportedEdition} from '@collate/exchange/xliff'
import type {Publication} from '@collate/publication'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {exchangeWordingFor} from '../exchange/wordings.ts'
import {readNamed, readTranslated} from '../exchange/read-translated.ts'
import {printableLine} from '../printable.ts'
import {renderProposal} from '../data/proposal-report.ts'
import {readPublication} from '../publication.ts'
import {readInput} from '../read-input.ts'
import {writeTogether} from '../suggestions/write-together.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, usesColour, type World} from '../world.ts'
import {writeNew} from '../write-file.ts'

const options = {
  content: {type: 'string', value: 'DIR', help: 'content directory, by default that of the publication'},
  write: {type: 'boolean', help: 'write what is shown'}
} as const satisfies ArgumentOptions

/** Take translated files in. */
export const exchangeImport: Command = {
  name: 'exchange import',
  summary: 'take translated files in: XLIFF into articles, TBX into the glossary',
  usage: 'FILE… [OPTION…]',
  description:
    'Show, as a diff, what translated files change: an XLIFF file in its article, a TBX file in `glossary.csv`.  Words from outside are escaped, and never read as markup; statistics and links stay those of the article.  A file in which a target has lost a statistic is refused whole, with its place.  Exit status 1 says so; nothing is written without `--write`.',
  options,
  examples: [
    {line: 'collate exchange import out/tea-houses.xlf', does: 'what a translated file would change'},
    {line: 'collate exchange import out/*.xlf --write', does: 'write it; then `collate check`'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    if (positionals.length === 0) throw new UsageError('Unexpected 0 files, expected one at least')
    const publication = readPublication(values, world)
    const changes = new Map<string, ImportedEdition>()
    let isRefused = false
    for (const path of positionals) {
      const bytes = await readInput(path, world, {most: 16, expected: 'a translated file'})
      try {
        for (const change of await readFileOf(bytes, publication)) changes.set(change.path, change)
      } catch (error) {
        if (!(error instanceof ExchangeFault)) throw error
        const {line, column} = error.place
        const reason = error.describe(languageFor(world))
        world.err.write(`${printableLine(`${path}:${line}:${column}: ${reason}`)}\n`)
        isRefused = true
      }
    }
    await deliver([...changes.values()], isRefused, Boolean(values.write), publication, world)
    return isRefused ? 1 : 0
  }
}

async function readFileOf(bytes: Uint8Array, publication: Publication): Promise<ImportedEdition[]> {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  if (/<tmx[\s>]/.test(head)) throw new ExchangeFault('memory', {line: 1, column: 1})
  if (!/<(?:\w+:)?tbx[\s>]/.test(head))
    return importXliff(bytes, async (slug) => {
      const {content, check} = publication
      const [article] = await readNamed([slug], {content, check}).catch((error: unknown) => {
        if (error instanceof UsageError) return []
        throw error
      })
      return article && readTranslated(article, content)
    })
  const glossary = await readFile(join(publication.content, 'glossary.csv'), 'utf8').catch(() => undefined)
  const after = importTbx(bytes, glossary ?? '')
  return after === glossary ? [] : [{path: 'glossary.csv', before: glossary, after}]
}

async function deliver(
  changes: readonly ImportedEdition[],
  isRefused: boolean,
  write: boolean,
  {content}: Publication,
  world: World
): Promise<void> {
  const wording = exchangeWordingFor(world)
  if (!write) {
    const files = new Map(changes.map((d) => [d.path, {before: d.before, after: d.after}]))
    const folder = relative(world.cwd, content) || '.'
    world.out.write(renderProposal({files}, folder, usesColour(world, world.out)))
  } else if (!isRefused) {
    const paths = changes.map((d) => ({path: join(content, d.path), before: d.before, after: d.after}))
    await writeTogether(paths.flatMap(({before, ...d}) => (before === undefined ? [] : [{...d, before}])))
    for (const {path, before, after} of paths) if (before === undefined) await writeNew(path, after)
  }
  const what = isRefused
    ? wording.refused
    : changes.length === 0
      ? wording.nothing
      : write
        ? wording.written
        : wording.shown
  world.err.write(`collate: ${what(changes.length)}\n`)
}
