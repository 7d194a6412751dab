import type {Observation} from '@collate/statistics'
import type {Location, Position} from 'vscode-languageserver-types'
import {absolutePath, rangeOfOffsets, reportedPath, sourceOf} from '../desk/places.ts'
import type {PublicationDesk} from '../desk/publication-desk.ts'
import type {Platform} from '../platform.ts'

/** The numbers of all articles that state the value whose row stands at a place of a table. */
export async function referencesOf(
  path: string,
  {line}: Position,
  desk: PublicationDesk,
  {uriOf}: Platform
): Promise<Location[]> {
  const {data, folders} = await desk.base()
  const reported = reportedPath(path, desk.publication)
  const rows = [...data.statistics.packages.values()].flatMap((d) => d.observations)
  const row = rowAt(
    rows.filter((d) => d.place.path === reported),
    line + 1
  )
  if (!row) return []

  const locations: Location[] = []
  for (const {slug, editions} of folders.values()) {
    const loaded = await Promise.all(
      editions.map((language) =>
        desk.store.load(`${desk.publication.content}/articles/${slug}/${language}.mdx`)
      )
    )
    const mayCite = loaded.some((d) => 'value' in d && textOf(d.value).includes(`${row.indicator.package}/`))
    const checked = mayCite ? await desk.check(slug) : undefined
    for (const edition of checked?.editions ?? []) {
      const own = (edition.file.data.claims ?? []).filter((d) => d.observations.includes(row))
      for (const {start, end} of own)
        locations.push({
          uri: uriOf(absolutePath(edition.path, desk.publication)),
          range: rangeOfOffsets(sourceOf(edition), start, end)
        })
    }
  }
  return locations
}

/** A row may take several lines, where a quote has some. */
function rowAt(rows: readonly Observation[], line: number): Observation | undefined {
  return rows.toSorted((a, b) => a.place.line - b.place.line).findLast((d) => d.place.line <= line)
}

function textOf(value: string | Uint8Array): string {
  return typeof value === 'string' ? value : new TextDecoder().decode(value)
}
