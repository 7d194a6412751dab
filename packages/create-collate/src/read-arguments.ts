import {parseArgs} from 'node:util'
import {createOptions, type CreateValues} from './options.ts'
import {CreateRefusal} from './refusal.ts'
import type {CreateOptionName, CreateWording} from './wording.ts'

/**
 * Read the arguments of `npm create collate`.
 *
 * @throws {CreateRefusal} on an unknown option, a missing value or a value that is not a choice
 */
export function readCreateArguments(
  args: readonly string[],
  {refusals}: CreateWording
): {values: CreateValues; folders: string[]} {
  const {tokens, positionals} = parseArgs({
    args: [...args],
    options: createOptions,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const values: Record<string, string | boolean> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const {rawName, value, inlineValue} = token
    if (!Object.hasOwn(createOptions, token.name)) throw new CreateRefusal(refusals.option(rawName))
    const option = createOptions[token.name as CreateOptionName]
    if (option.type === 'boolean') {
      if (value !== undefined) throw new CreateRefusal(refusals.needlessValue(value, rawName))
      values[token.name] = true
      continue
    }
    // `--name-zh --yes` forgot the value; `--name-zh=-x` means it.
    if (!value || (!inlineValue && value.startsWith('-')))
      throw new CreateRefusal(refusals.noValue(rawName, `${rawName} ${option.value}`))
    if ('choices' in option && !option.choices.some((d) => d === value))
      throw new CreateRefusal(refusals.choice(value, rawName, option.choices))
    values[token.name] = value
  }
  return {values, folders: positionals}
}
