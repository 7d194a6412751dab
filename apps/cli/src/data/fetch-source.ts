import {basename} from 'node:path'
import {SourceFault} from '@collate/data-sources'
import {readHostKey} from '@collate/links'
import {fetchDocument, FetchRefusal} from '@collate/links/web'
import {readInput} from '../read-input.ts'
import {UsageError} from '../usage-error.ts'
import {languageFor, type World} from '../world.ts'

const mebibyte = 1024 * 1024
const most = 64
const budget = 120

/** An input as it came. */
export type FetchedSource = {
  bytes: Uint8Array
  /** How locators and messages call it. */
  name: string
}

/** Whether an input is an address. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

/**
 * Read a file, what comes in, or what an address leads to.
 *
 * @param hosts - `HOST:PORT` that may be private, as given
 * @throws {UsageError | SourceFault}
 */
export async function readSourceInput(
  input: string,
  hosts: readonly string[],
  world: World
): Promise<FetchedSource> {
  if (isAddress(input)) return fetchSource(input, hosts, world)
  const bytes = await readInput(input, world, {most, expected: 'a table or a report'})
  return {bytes, name: input === '-' ? 'pasted' : basename(input)}
}

async function fetchSource(address: string, hosts: readonly string[], world: World): Promise<FetchedSource> {
  if (!URL.canParse(address))
    throw new UsageError(`Unexpected address \`${address}\`, expected a web address`)
  const allowed = new Set(hosts.map(readHost))
  try {
    const {bytes, type, url} = await fetchDocument(address, {allowed, most: most * mebibyte, budget})
    const name = basename(new URL(url).pathname) || new URL(url).host
    if (/^text\/html$|^application\/xhtml/.test(type)) throw new SourceFault('html', name)
    if (/^(?:image|audio|video|font)\//.test(type)) throw new SourceFault('wrong-type', name, type)
    return {bytes, name}
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    throw new UsageError(
      `Unexpected answer of \`${error.url}\`, expected data`,
      error.describe(languageFor(world))
    )
  }
}

/** @throws {UsageError} */
function readHost(text: string): string {
  const host = readHostKey(text)
  if (host !== undefined) return host
  throw new UsageError(
    `Unexpected value \`${text}\` for \`--allow-host\`, expected a host and port like \`127.0.0.1:8080\``
  )
}
