import type {Reporter} from './reporter.ts'

/** All formats, in the order of the help; each is loaded when it is needed. */
export const reporters = {
  stylish: async () => (await import('./reporters/stylish.ts')).stylish,
  json: async () => (await import('./reporters/json.ts')).json,
  github: async () => (await import('./reporters/github.ts')).github,
  sarif: async () => (await import('./reporters/sarif.ts')).sarif,
  junit: async () => (await import('./reporters/junit.ts')).junit,
  rdjson: async () => (await import('./reporters/rdjson.ts')).rdjson,
  html: async () => (await import('./reporters/html.ts')).html,
  summary: async () => (await import('./reporters/summary.ts')).summary
} as const satisfies Record<string, () => Promise<Reporter>>

/** A name that `--format` takes. */
export type Format = keyof typeof reporters

/** All of them, in the order in which the help lists them. */
export const formats = Object.keys(reporters) as Format[]

/** Formats that show the text of articles, or count in its bytes. */
export function isTextual(format: Format | undefined): boolean {
  return format === 'html' || format === 'rdjson'
}
