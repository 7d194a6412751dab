import {join, relative} from 'node:path'
import {newPackageFiles, readTexts, type NewPackage} from '@collate/data-sources'
import {isId} from '@collate/statistics/files'
import {parseArguments, type ArgumentOptions} from '../arguments.ts'
import type {Command} from '../command.ts'
import {optionOf, readGivenRow} from '../data/given-rows.ts'
import {canAsk, dataWordingFor} from '../data/wordings.ts'
import {expectNothing, writeDataPackage} from '../data/write-package.ts'
import {readPublication} from '../publication.ts'
import {UsageError} from '../usage-error.ts'

const options = {
  data: {type: 'string', value: 'DIR', help: 'where data packages are, by default those of the publication'},
  title: {type: 'string', value: 'TITLE', help: 'title of the report, which readers see beside every number'},
  source: {
    type: 'string',
    multiple: true,
    value: 'ROW',
    help: 'where values were published: `id|title|title_en|title_zh|publisher|url|published|language|accessed|licence`'
  },
  population: {
    type: 'string',
    multiple: true,
    value: 'ROW',
    help: 'whom values count: `id|label_en|label_zh|aliases_en|aliases_zh|size|within`'
  },
  indicator: {
    type: 'string',
    multiple: true,
    value: 'ROW',
    help: 'what is measured: `id|label_en|label_zh|unit|population|base|terms_en|terms_zh|…`; a `|` inside a list is `\\|`'
  },
  yes: {type: 'boolean', help: 'ask nothing; what is not given is left empty'}
} as const satisfies ArgumentOptions

/** Make a data package. */
export const dataNew: Command = {
  name: 'data new',
  summary: 'make a data package, by questions or options',
  usage: 'NAME [OPTION…]',
  description:
    'Make a data package that passes the check: its description and five tables, with the sources, populations and indicators that are given or asked for.  On a terminal it asks for what is not given.  Values come by `collate data add`, or by hand.  Nothing is overwritten.',
  options,
  examples: [
    {line: 'collate data new village-libraries', does: 'by questions'},
    {
      line: "collate data new village-libraries --title 'Village libraries 2025' --source 'report-2025|Village libraries 2025|||Reading Office|https://example.org/2025.pdf|2025-11-03|en'",
      does: 'without any; cells stand in the order of the columns'
    }
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, options)
    const [name, ...more] = positionals
    if (name === undefined || more.length > 0)
      throw new UsageError(`Unexpected ${positionals.length} names, expected one: \`collate data new NAME\``)
    if (!isId(name))
      throw new UsageError(
        `Unexpected name \`${name}\`, expected lower case letters, digits and single \`-\`, \`_\` or \`.\` between them`
      )

    const folder = join(readPublication(values, world).data, name)
    const shown = relative(world.cwd, folder)
    await expectNothing(folder, shown)
    const given = readGiven(name, values)
    const wording = dataWordingFor(world)
    const asks = canAsk(world) && !values.yes ? await import('../data/new-package-questions.ts') : undefined
    if (!asks && !values.yes && given.title === '')
      throw new UsageError(
        'Unexpected run without a terminal and without `--title`, expected an answer',
        'give it with `--source`, `--population` and `--indicator`; `--yes` makes a package without them; nothing was written'
      )
    try {
      const made = asks ? await asks.askPackage(given, wording) : {...given, title: given.title || name}
      const files = newPackageFiles(made)
      await expectRight(name, files)
      await writeDataPackage(folder, files, shown)
    } catch (error) {
      if (!asks || !(error instanceof asks.AskedNoMoreError)) throw error
      world.err.write(`${wording.cancelled}\n`)
      return 2
    }
    world.out.write(
      wording.made(shown, [`collate data add csv FILE --package ${name}`, `collate data check ${name}`])
    )
    return 0
  }
}

type GivenValues = {[K in 'source' | 'population' | 'indicator']?: string[] | undefined} & {
  title?: string | undefined
}

function readGiven(name: string, {title = '', source, population, indicator}: GivenValues): NewPackage {
  return {
    name,
    title: title.trim(),
    rows: {
      ...(source && {sources: source.map((d) => readGivenRow('source', d))}),
      ...(population && {populations: population.map((d) => readGivenRow('population', d))}),
      ...(indicator && {indicators: indicator.map((d) => readGivenRow('indicator', d))})
    }
  }
}

/** @throws {UsageError} where a check would find an error in the package */
async function expectRight(name: string, files: ReadonlyMap<string, string>): Promise<void> {
  const {problems} = await readTexts(name, files)
  const first = problems.find((d) => d.severity === 'error')
  if (!first) return
  const option = optionOf(first.path)
  throw new UsageError(
    first.reason,
    option ? `nothing was written; see \`--${option}\`` : 'nothing was written'
  )
}
