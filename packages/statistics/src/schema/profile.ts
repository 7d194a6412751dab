import {packageErrors, schemaErrors} from './compiled-profiles.ts'

/** What a profile says of a value, as Ajv writes it. */
export type ProfileFault = {
  keyword: string
  /** JSON pointers: into the value, and into the profile. */
  instancePath: string
  schemaPath: string
  // eslint-disable-next-line typescript/no-explicit-any -- each keyword has its own
  params: Record<string, any>
  message?: string
}

/** A profile that was compiled ahead: it leaves what it finds at itself. */
type Validator = ((value: unknown) => boolean) & {errors?: ProfileFault[] | null}

/** Errors of a descriptor against the official Data Package profile, its inline schemas left out. */
export function checkPackageProfile(value: unknown): ProfileFault[] {
  return errorsOf(value, packageErrors as Validator)
}

/** Errors of an inline schema against the official Table Schema profile. */
export function checkSchemaProfile(value: unknown): ProfileFault[] {
  return errorsOf(value, schemaErrors as Validator)
}

function errorsOf(value: unknown, validate: Validator): ProfileFault[] {
  return validate(value) ? [] : [...(validate.errors ?? [])]
}
