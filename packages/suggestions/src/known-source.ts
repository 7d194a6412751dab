import type {KnownSource} from '@collate/articles/import'
import type {Statistics} from '@collate/statistics'
import {isOwnSource} from 'remark-validate-statistics/reading'

/** What a data package that names a text as a source says of it. */
export function findKnownSource(sourceUrl: string, {packages}: Statistics): KnownSource | undefined {
  const sources = [...packages.values()].flatMap((data) => [...data.sources.values()])
  return sources.find((source) => isOwnSource({source}, {sourceUrl}))
}
