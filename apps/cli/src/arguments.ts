import {parseArgs} from 'node:util'
import {nearest} from './nearest.ts'
import {UsageError} from './usage-error.ts'

/** An option of a command: what it takes, and what `--help` says of it. */
export type Option = {
  type: 'string' | 'boolean'
  /** May be given several times. */
  multiple?: true
  /** What the help calls the value: `DIR`. */
  value?: string
  choices?: readonly string[]
  /** A language in which people are told things, and no language of a text. */
  isOfPeople?: true
  help: string
}

/** The options that a command takes, by name, without `--`. */
export type ArgumentOptions = Record<string, Option>

/** What was given, by option. */
export type Values<O extends ArgumentOptions> = {[K in keyof O]: ValueOf<O[K]> | undefined}

type ValueOf<O extends Option> = O extends {type: 'boolean'}
  ? boolean
  : O extends {multiple: true}
    ? string[]
    : O extends {choices: ReadonlyArray<infer Choice>}
      ? Choice
      : string

/**
 * Read the arguments of a command.
 *
 * @param args - what stands after the command's name
 * @param options - what the command takes
 * @throws {UsageError} on an unknown option, a missing value or a value that is not a choice
 */
export function parseArguments<const O extends ArgumentOptions>(
  args: readonly string[],
  options: O
): {values: Values<O>; positionals: string[]} {
  const config = Object.fromEntries(Object.entries(options).map(([name, {type}]) => [name, {type}]))
  const parsed = parseArgs({
    args: [...args],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const values: Record<string, string | boolean | string[]> = {}

  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!option) throw unknown(token.rawName, Object.keys(options))
    const value = readValue(token.rawName, option, token.value, token.inlineValue)
    if (option.multiple) values[token.name] = [...((values[token.name] as string[]) ?? []), String(value)]
    else values[token.name] = value
  }

  return {values: values as Values<O>, positionals: parsed.positionals}
}

/**
 * Read a whole number.
 *
 * @throws {UsageError} where it is none, or below `least`
 */
export function parseCount(name: string, value: string, least: number): number {
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value)
  throw new UsageError(
    `Unexpected value \`${value}\` for \`${name}\`, expected a whole number from ${least} on`
  )
}

function readValue(
  name: string,
  option: Option,
  value: string | undefined,
  inline: boolean | undefined
): string | boolean {
  if (option.type === 'boolean') {
    if (value === undefined) return true
    throw new UsageError(`Unexpected value \`${value}\` for \`${name}\`, expected no value`)
  }

  // `--format --quiet` forgot the value; `--output=-x` means it.
  if (value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')) {
    throw new UsageError(`Unexpected \`${name}\` without a value, expected \`${name} ${option.value}\``)
  }

  if (option.choices && !option.choices.includes(value)) {
    const expected = option.choices.map((d) => `\`${d}\``).join(', ')
    throw new UsageError(`Unexpected value \`${value}\` for \`${name}\`, expected one of ${expected}`)
  }

  return value
}

function unknown(name: string, names: readonly string[]): UsageError {
  const near = nearest(
    name,
    names.map((d) => `--${d}`)
  )
  return new UsageError(`Unknown option \`${name}\``, near && `did you mean \`${near}\`?`)
}
