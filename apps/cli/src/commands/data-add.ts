import {join, relative, sep} from 'node:path'
import {
  findLabel,
  idOf,
  propose,
  readTexts,
  SourceFault,
  type DataRow,
  type ValueDraft,
  type PackageTexts,
  type DataProposal,
  type ProposalSetup
} from '@collate/data-sources'
import {services, writtenOut} from '@collate/data-sources/services'
import {quoteReaders} from '@collate/pipeline/core'
import {isId} from '@collate/statistics/files'
import {parseArguments} from '../arguments.ts'
import type {Command, ExitStatus} from '../command.ts'
import {addOptions, sourceKinds, type AddValues, type SourceKind} from '../data/add-options.ts'
import {draftFile, isFileKind, readPower} from '../data/draft-file.ts'
import {chooseRows, readService} from '../data/draft-service.ts'
import {readSourceInput} from '../data/fetch-source.ts'
import {expectGiven, readGivenThings} from '../data/given-things.ts'
import {readPackageTexts, rowsOfTable} from '../data/package-texts.ts'
import {deliverProposal} from '../data/deliver-proposal.ts'
import {canAsk, dataWordingFor} from '../data/wordings.ts'
import {nearest} from '../nearest.ts'
import {readPublication} from '../publication.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, type World} from '../world.ts'

/** Propose rows of a data package, from what others published. */
export const dataAdd: Command = {
  name: 'data add',
  summary: 'propose rows of a data package from a table, a report or a statistical service',
  usage: 'KIND INPUT [OPTION…]',
  description:
    'Read values of a file, of what comes in (`-`), of an address, or of a service by the id of its data set, and propose them as rows of a data package, each with its locator and evidence.  KIND is csv, xlsx, pdf, docx, owid (Our World in Data), worldbank, eurostat or sdmx (SDMX-CSV).  Nothing is written without `--write`, and only what the check has nothing against; a second run changes no byte.  What was converted or left out is said.',
  options: addOptions,
  examples: [
    {
      line: 'collate data add csv libraries.csv --package village-libraries --indicator evening-hours --columns period=Year,population=Kind,value=Share',
      does: 'a table, as a diff'
    },
    {
      line: 'collate data add pdf report.pdf --package village-libraries --indicator evening-hours --pages 6 --columns population=Kind,value=2024,value=2025 --write',
      does: 'a table of a report whose columns are years'
    },
    {
      line: "collate data add owid life-expectancy --package life --population 'de|Germany|德国' --period 2000/2025",
      does: 'a chart of Our World in Data, for one country'
    },
    {line: 'collate data add csv - --package village-libraries', does: 'a table that is pasted'}
  ],
  async run(args, world) {
    const {values, positionals} = parseArguments(args, addOptions)
    const [kind, input] = readPositionals(positionals)
    const name = expectPackage(values.package)
    const folder = join(readPublication(values, world).data, name)
    const texts = await readPackageTexts(folder)
    try {
      const make = await prepare(kind, input, values, texts, world)
      const setup = (labels: ReadonlyMap<string, string>) => ({...make.setup, name, texts, labels})
      let proposal = propose(make.draft, setup(new Map()))
      if (proposal.unlabelled.length > 0 && canAsk(world))
        proposal = propose(make.draft, setup(await askLabels(proposal, world)))
      return await deliver(proposal, make.draft, {name, folder, values}, world)
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error
      throw new UsageError(error.describe(languageFor(world)))
    }
  }
}

type Prepared = {draft: ValueDraft; setup: Omit<ProposalSetup, 'name' | 'texts' | 'labels'>}

async function prepare(
  kind: SourceKind,
  input: string,
  values: AddValues,
  texts: PackageTexts | undefined,
  world: World
): Promise<Prepared> {
  const given = readGivenThings(values, texts)
  const populations = given.populations.filter((d) => d['id'] !== undefined)
  const usual = given.labels.length === 1 ? given.labels[0] : undefined
  if (isFileKind(kind)) {
    const source = expectGiven(given.source, 'sources', texts)
    const indicator = expectGiven(given.indicator, 'indicators', texts)
    const whole = {...rowsOfTable(texts, 'indicators').find((d) => d['id'] === indicator['id']), ...indicator}
    if (!('unit' in whole)) throw unknownRow('indicator', indicator['id']!, texts)
    const sources = rowsOfTable(texts, 'sources')
    if (!source['title'] && !sources.some((d) => d['id'] === source['id']))
      throw unknownRow('source', source['id']!, texts)
    const read = await readSourceInput(input, values['allow-host'] ?? [], world)
    const draft = await draftFile(kind, read, values, {
      indicator: whole,
      populations: given.populations,
      texts
    })
    const title = values.title ?? source['title'] ?? ''
    const categories = given.categories.map((d) => ({...d, indicator: indicator['id']!}))
    const evidence = 'primary' as const
    return {
      draft,
      setup: {title, source, indicator, categories, evidence, populations, usual, chosen: given.chosen}
    }
  }

  const reading = await readService(kind as keyof typeof services, input, values, world)
  const known = rowsOfTable(texts, 'populations')
  const chosen = chooseRows(reading, given.populations, known, values.period)
  // SDMX says which numbers, and not where they were published.
  const isNamed = reading.source['id'] !== undefined
  const asked = isNamed ? given.source : expectGiven(given.source, 'sources', texts)
  const source = {...withoutEmpty(reading.source), ...asked}
  const indicators = rowsOfTable(texts, 'indicators')
  const same = findLabel(indicators, reading.indicator.label)
  const id = given.indicator?.['id'] ?? same?.['id'] ?? idOf(reading.indicator.label, 'indicator')
  const isThere = indicators.some((d) => d['id'] === id)
  const told = {label_en: reading.indicator.label, unit: reading.indicator.unit ?? ''}
  const indicator: DataRow = isThere ? {id, ...given.indicator} : {id, ...told, ...given.indicator}
  if (!isThere && !indicator['unit'])
    chosen.notes.push({kind: 'unit', place: '', values: [reading.indicator.unitText]})
  const categories = given.categories.map((d) => ({...d, indicator: id}))
  return {
    draft: multiplied(chosen, readPower(values.multiply)),
    setup: {
      title: values.title ?? source['title'] ?? '',
      source,
      indicator,
      categories,
      evidence: reading.evidence,
      populations,
      usual,
      chosen: given.labels
    }
  }
}

function withoutEmpty(row: DataRow): DataRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
}

/** Values that count in thousands or millions, written out. */
function multiplied(draft: ValueDraft, power = 0): ValueDraft {
  const rows = draft.rows.map((row) => ({...row, ...writtenOut(row.value, power)}))
  return power === 0 ? draft : {...draft, rows}
}

function readPositionals([kind, input, ...more]: readonly string[]): [SourceKind, string] {
  const known = sourceKinds.find((d) => d === kind)
  if (!known) {
    const near = kind === undefined ? undefined : nearest(kind, sourceKinds)
    const list = sourceKinds.map((d) => `\`${d}\``).join(', ')
    throw new UsageError(
      kind === undefined
        ? `Unexpected absence of a kind, expected ${list}`
        : `Unexpected kind \`${kind}\`, expected ${list}`,
      near && `did you mean \`${near}\`?`
    )
  }
  if (input !== undefined && more.length === 0) return [known, input]
  throw new UsageError(
    `Unexpected ${1 + more.length - (input === undefined ? 1 : 0)} inputs, expected one, or \`-\``
  )
}

/** @throws {UsageError} */
function expectPackage(name: string | undefined): string {
  if (name !== undefined && isId(name)) return name
  throw new UsageError(
    name === undefined
      ? 'Unexpected absence of `--package`, expected `--package NAME`'
      : `Unexpected name \`${name}\` for \`--package\`, expected lower case letters, digits and single \`-\`, \`_\` or \`.\` between them`
  )
}

function unknownRow(option: 'source' | 'indicator', id: string, texts: PackageTexts | undefined): UsageError {
  const ids = rowsOfTable(texts, option === 'source' ? 'sources' : 'indicators').map((d) => d['id']!)
  const near = nearest(id, ids)
  const form =
    option === 'source' ? 'id|title|||publisher|url|published|language' : 'id|label_en|label_zh|unit|…'
  const list = [...ids, form].map((d) => `\`${d}\``).join(', ')
  return new UsageError(
    `Unexpected \`--${option}\` \`${id}\`, expected one of ${list}`,
    near && `did you mean \`${near}\`?`
  )
}

/** Ask for the other label of each new thing. */
async function askLabels({unlabelled}: DataProposal, world: World): Promise<Map<string, string>> {
  const {askLabel} = await import('../data/new-package-questions.ts')
  const labels = new Map<string, string>()
  for (const {label, missing} of unlabelled)
    labels.set(label, await askLabel(label, missing, dataWordingFor(world)))
  return labels
}

async function deliver(
  proposal: DataProposal,
  {rows, sought}: ValueDraft,
  {name, folder, values}: {name: string; folder: string; values: AddValues},
  world: World
): Promise<ExitStatus> {
  const {problems} = await readTexts(name, proposal.texts, quoteReaders)
  const shown = relative(world.cwd, folder).split(sep).join('/')
  const judged = {...proposal, name, problems, isWritten: false, read: rows.length, sought}
  return deliverProposal(judged, {folder, shown, ...values}, world)
}
