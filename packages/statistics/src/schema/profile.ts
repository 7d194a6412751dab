import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv'
import addFormats from 'ajv-formats'
import packageProfile from './profiles/datapackage.json' with {type: 'json'}
import schemaProfile from './profiles/tableschema.json' with {type: 'json'}

/** The profiles use a few keywords that are not of JSON Schema (`propertyOrder`, `context`). */
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateSchema: false,
  // The optimizer costs more than it saves on descriptors of a few kilobytes.
  code: {optimize: false},
  formats: {textarea: true}
})
addFormats.default(ajv)

const compiled = new Map<object, ValidateFunction>()

/** Errors of a descriptor against the official Data Package profile, its inline schemas left out. */
export function checkPackageProfile(value: unknown): ErrorObject[] {
  return errorsOf(value, withoutSchemas)
}

/** Errors of an inline schema against the official Table Schema profile. */
export function checkSchemaProfile(value: unknown): ErrorObject[] {
  return errorsOf(value, schemaProfile)
}

/**
 * The package profile repeats the whole Table Schema profile for `schema`.
 *
 * It is judged by that profile itself: fifteen kinds of field take most of the
 * time to compile, and most packages declare none.
 */
const withoutSchemas = structuredClone(packageProfile)
Reflect.deleteProperty(withoutSchemas.properties.resources.items.properties, 'schema')

function errorsOf(value: unknown, profile: object): ErrorObject[] {
  let validate = compiled.get(profile)
  if (!validate) {
    validate = ajv.compile(profile)
    compiled.set(profile, validate)
  }
  return validate(value) ? [] : [...(validate.errors ?? [])]
}
