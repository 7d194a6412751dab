import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import standalone from 'ajv/dist/standalone/index.js'
import {build} from 'esbuild'
import packageProfile from '../src/schema/profiles/datapackage.json' with {type: 'json'}
import schemaProfile from '../src/schema/profiles/tableschema.json' with {type: 'json'}

/**
 * Compile the official profiles to a module: compiling them where they are used
 * takes longer than all else about a descriptor, and needs code made of strings,
 * which editors in a browser forbid.
 *
 * @returns the text of `src/schema/compiled-profiles.ts`
 */
export async function profileModule(): Promise<string> {
  const ajv = new Ajv({
    // The profiles use a few keywords that are not of JSON Schema (`propertyOrder`, `context`).
    strict: false,
    allErrors: true,
    validateSchema: false,
    formats: {textarea: true},
    code: {source: true, esm: true},
    schemas: [
      {...withoutSchemas(), $id: 'package'},
      {...schemaProfile, $id: 'schema'}
    ]
  })
  addFormats.default(ajv)
  const source = standalone.default(ajv, {packageErrors: 'package', schemaErrors: 'schema'})
  const {outputFiles} = await build({
    stdin: {contents: source, resolveDir: import.meta.dirname, loader: 'js'},
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    logLevel: 'error'
  })
  return `${head}${outputFiles[0]!.text}`
}

const head = `// @ts-nocheck
/* eslint-disable -- written by \`node scripts/write-profiles.ts\` */
`

/**
 * The package profile repeats the whole Table Schema profile for \`schema\`, which is
 * judged by that profile itself.
 */
function withoutSchemas(): typeof packageProfile {
  const profile = structuredClone(packageProfile)
  Reflect.deleteProperty(profile.properties.resources.items.properties, 'schema')
  return profile
}
