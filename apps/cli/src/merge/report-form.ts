import {z} from 'zod'
import {numberTexts} from '../reporters/number-words.ts'

const {facets, strengths, places} = numberTexts.en
const count = z.int().nonnegative()
const from1 = z.int().positive()
const place = {line: from1, column: from1, endLine: from1, endColumn: from1}
const facet = z.enum(keysOf(facets))

const message = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  finding: z.string(),
  reason: z.string(),
  ...place,
  actual: z.string().nullable(),
  expected: z.array(z.string()),
  note: z.string().nullable(),
  notes: z.strictObject({zh: z.string(), en: z.string()}).nullable().default(null),
  url: z.string().nullable(),
  waived: z.strictObject({by: z.string(), until: z.string(), reason: z.string()}).nullable(),
  cause: z.strictObject({path: z.string(), line: from1, column: from1}).nullable()
})

const number = z.strictObject({
  id: z.string(),
  cite: z.string(),
  written: z.string(),
  ...place,
  verdict: z.string(),
  reading: z.strictObject({role: z.string(), says: z.array(z.string()), statistics: z.array(z.string())}),
  compared: z.array(
    z.strictObject({
      facet,
      words: z.string(),
      strength: z.enum(keysOf(strengths)),
      agrees: z.boolean(),
      in: z.enum(keysOf(places)).optional(),
      place: z.strictObject(place).nullable()
    })
  ),
  unsaid: z.array(facet)
})

const range = z.strictObject({
  path: z.string(),
  line: from1,
  column: from1,
  endLine: from1.optional(),
  endColumn: from1.optional()
})

const change = z.strictObject({
  kind: z.enum(['changed', 'added', 'removed']),
  table: z.string(),
  row: z.string(),
  subject: z.string(),
  cells: z.array(z.strictObject({column: z.string(), before: z.string(), after: z.string(), range})),
  range,
  source: z.string(),
  locator: z.string(),
  quote: z.string(),
  citedIn: z.array(z.string())
})

const link = z.strictObject({
  url: z.string(),
  state: z.enum(['alive', 'moved', 'dead', 'unknown', 'private', 'unasked']),
  isNew: z.boolean()
})

/** A file of a report as `json` writes it, in a report of a part: with nothing left out, and nothing that is not known. */
export const reportedFileForm = z.strictObject({
  path: z.string().refine(isInside),
  messages: z.array(message),
  claims: count,
  statistics: count,
  shard: z.string().optional(),
  version: z.string().optional(),
  observations: z.array(z.string()),
  changes: z.array(change).optional(),
  links: z.array(link).optional(),
  isOfOtherPart: z.literal(true).optional(),
  numbers: z.array(number)
})

/** Whether a path stays in the folder that it starts from. */
function isInside(path: string): boolean {
  return path.split('/').every((d) => d !== '' && d !== '.' && d !== '..')
}

function keysOf<T extends Record<string, unknown>>(value: T): Array<keyof T & string> {
  return Object.keys(value)
}
