import {existsSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {findLabel, SourceFault, type DataRow} from '@collate/data-sources'
import {services, type ServiceAnswer, type ServiceReading} from '@collate/data-sources/services'
import {isWithin, parsePeriod} from '@collate/statistics/model'
import {UsageError} from '../usage-error.ts'
import type {World} from '../world.ts'
import type {AddValues} from './add-options.ts'
import {isServiceId} from './draft-file.ts'
import {isAddress, readSourceInput} from './fetch-source.ts'

/** Entities that are taken without being chosen. */
const few = 10

/**
 * Read the answer of a service: of an id there, an address, or a file in which
 * it was saved.
 *
 * @throws {SourceFault | UsageError}
 */
export async function readService(
  kind: keyof typeof services,
  input: string,
  values: AddValues,
  world: World
): Promise<ServiceReading> {
  const service = services[kind]
  const hosts = values['allow-host'] ?? []
  const isFile = !isAddress(input) && existsSync(resolve(world.cwd, input))
  const answers: ServiceAnswer[] = []
  if (isFile || input === '-') {
    answers.push(await readSourceInput(input, hosts, world))
    const beside = service.beside?.(input)
    if (beside !== undefined && input !== '-' && existsSync(resolve(world.cwd, beside)))
      answers.push(await readSourceInput(beside, hosts, world))
  } else {
    const address = addressOf(kind, input)
    answers.push(await readSourceInput(address, hosts, world))
    for (const more of service.more?.(address, answers[0]!) ?? [])
      answers.push(await readSourceInput(more, hosts, world))
  }
  const column = values.columns === undefined ? undefined : /(?:^|,)value=([^,]+)/.exec(values.columns)?.[1]
  return service.read(answers, {id: idOfInput(input), column})
}

/** @throws {UsageError} where an input is neither a file, nor an address, nor an id */
function addressOf(kind: keyof typeof services, input: string): string {
  const service = services[kind]
  if (isAddress(input)) return service.normalize(input)
  if (service.addressOf && isServiceId(input)) return service.addressOf(input)
  throw new UsageError(
    service.addressOf
      ? `Unexpected input \`${input}\`, expected an id, an address or a saved answer`
      : `Unexpected input \`${input}\`, expected an address or a saved answer`
  )
}

function idOfInput(input: string): string {
  const path = isAddress(input) ? new URL(input).pathname : input
  return basename(path.split('?')[0]!).replace(/\.(?:csv|json|xml)$/i, '') || 'data'
}

/**
 * Keep the entities and periods of an answer that are wanted: those that were
 * chosen, else those that the package knows, else all where they are few.
 *
 * @throws {SourceFault | UsageError}
 */
export function chooseRows(
  reading: ServiceReading,
  chosen: readonly DataRow[],
  known: readonly DataRow[],
  period: string | undefined
): ServiceReading {
  const within = period === undefined ? undefined : parsePeriod(period)
  if (period !== undefined && !within)
    throw new UsageError(
      `Unexpected value \`${period}\` for \`--period\`, expected one like \`2025\` or \`2020/2025\``
    )
  const entities = [...new Set(reading.rows.flatMap((d) => d.population ?? []))]
  for (const row of chosen)
    if (!entities.some((d) => findLabel([row], d)))
      throw new SourceFault('no-entity', row['label_en'] ?? '', list(entities))
  const fitting = chosen.length > 0 ? chosen : known
  const wanted = entities.filter((d) => findLabel(fitting, d))
  const kept = new Set(wanted.length > 0 ? wanted : entities)
  if (kept.size > few && wanted.length === 0)
    throw new SourceFault('many-entities', String(kept.size), list(entities))
  const left = entities.length - kept.size
  const rows = reading.rows.filter((d) => {
    const when = parsePeriod(d.period)
    const isNear = !within || (when !== undefined && isWithin(when, within))
    return isNear && (d.population === undefined || kept.has(d.population))
  })
  const notes = left > 0 ? [{kind: 'not-chosen' as const, place: '', values: [String(left)]}] : []
  return {...reading, rows, notes: [...reading.notes, ...notes]}
}

function list(entities: readonly string[]): string {
  return entities
    .slice(0, few)
    .map((d) => `\`${d}\``)
    .join(', ')
}
