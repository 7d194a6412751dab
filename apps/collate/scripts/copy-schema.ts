import {copyFileSync} from 'node:fs'

/*
 * Put the schema of `collate.config.json` beside the command: a publication has this package in its own `node_modules`, also where
 * a package manager keeps those of others out of it.
 */

const schema = '../../../packages/publication/collate.schema.json'
copyFileSync(new URL(schema, import.meta.url), new URL('../collate.schema.json', import.meta.url))
