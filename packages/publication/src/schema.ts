import * as z from 'zod'
import {configurationSchema} from './configuration.ts'

/** The JSON schema of `collate.config.json`, for editors; the text of `collate.schema.json`. */
export function renderSchema(): string {
  const {$schema, ...schema} = z.toJSONSchema(configurationSchema, {io: 'input'})
  return `${JSON.stringify({$schema, title: 'collate.config.json', ...schema}, undefined, 2)}\n`
}
