import {shown} from '../problem.ts'
import type {ProfileFault} from './profile.ts'

/** One thing a profile asks for. */
export type ProfileError = {
  /** JSON pointer. */
  at: string
  /** What should be there, in words. */
  expected: string[]
}

/**
 * Reduce what Ajv says of alternatives to what an editor can act on.
 *
 * A field with one bad constraint fails all fifteen alternatives of the
 * profile; only the alternative that its `type` names is of interest.
 */
export function condense(errors: ProfileFault[]): ProfileError[] {
  const choices = errors.filter((d) => d.keyword === 'oneOf' || d.keyword === 'anyOf')
  const outer = choices.filter((d) => !choices.some((choice) => choice !== d && isInside(d, choice)))
  const alone = errors.filter((d) => !outer.some((choice) => d === choice || isInside(d, choice)))
  return [
    ...alone.map((d) => ({at: d.instancePath, expected: expectedOf(d)})),
    ...outer.flatMap((choice) => condenseChoice(choice, errors))
  ]
}

function condenseChoice(choice: ProfileFault, errors: ProfileFault[]): ProfileError[] {
  const branches = new Map<string, ProfileFault[]>()
  for (const error of errors) {
    if (!isInside(error, choice)) continue
    const branch = error.schemaPath.slice(choice.schemaPath.length + 1).split('/', 1)[0]!
    branches.set(branch, [...(branches.get(branch) ?? []), error])
  }

  const lists = [...branches.values()]
  const meant = lists.filter((list) => !list.some((d) => decides(d, choice)))
  const best = meant.toSorted((a, b) => a.length - b.length)[0]
  if (best && meant.length === 1) return condense(best)

  const deciding = lists.flat().filter((d) => meant.length > 1 || decides(d, choice))
  const at = deciding[0]?.instancePath ?? choice.instancePath
  const expected = [...new Set(deciding.flatMap(expectedOf))]
  return [{at, expected: expected.length > 0 ? expected : ['exactly one alternative']}]
}

/** Whether an error says that another alternative was meant. */
function decides(error: ProfileFault, choice: ProfileFault): boolean {
  const isKind = error.keyword === 'type' && error.instancePath === choice.instancePath
  return isKind || error.instancePath === `${choice.instancePath}/type`
}

function isInside(error: ProfileFault, choice: ProfileFault): boolean {
  return (
    error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    `${error.instancePath}/`.startsWith(`${choice.instancePath}/`)
  )
}

function expectedOf({keyword, params, message}: ProfileFault): string[] {
  const {type, allowedValues, missingProperty, format, pattern} = params
  if (keyword === 'type') return [type].flat().map(withArticle)
  if (keyword === 'enum') return allowedValues.map((d: unknown) => shown(String(d)))
  if (keyword === 'required') return [`the property ${shown(missingProperty)}`]
  if (keyword === 'format') return [`a value of the form ${shown(format)}`]
  if (keyword === 'pattern') return [`a text that matches ${shown(pattern)}`]
  return [(message ?? keyword).replace(/^must (?:NOT )?/, '')]
}

function withArticle(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`
}
