import type {Command} from './command.ts'

const shared = [
  ['--help', 'show this'],
  ['--version', 'show the version']
]

/** Help of the whole command. */
export function renderHelp(commands: readonly Command[]): string {
  return lines(
    'collate checks that the numbers of an article are true, in both of its languages.',
    '',
    'Usage: collate COMMAND [OPTION…]',
    '',
    'Commands:',
    ...columns(commands.map((d) => [d.name, d.summary])),
    '',
    'Options:',
    ...columns(shared),
    '',
    'Exit status: 0 nothing at error level, 1 errors found, 2 wrong usage or a fault of ours.',
    '`collate COMMAND --help` shows the options and examples of a command.'
  )
}

/** Help of one command, with examples. */
export function renderCommandHelp(command: Command): string {
  const options = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value ? ` ${option.value}` : ''}`,
    `${option.help}${option.choices ? ` (${option.choices.join(', ')})` : ''}${option.multiple ? '; may be given several times' : ''}`
  ])

  return lines(
    command.description,
    '',
    `Usage: collate ${command.name} ${command.usage}`.trimEnd(),
    '',
    'Options:',
    ...columns([...options, shared[0]!]),
    '',
    'Examples:',
    ...command.examples.flatMap((d) => [`  # ${d.does}`, `  ${d.line}`])
  )
}

/** Help of commands that begin with the same word. */
export function renderGroupHelp(name: string, commands: readonly Command[]): string {
  return lines(
    `Usage: collate ${name} COMMAND [OPTION…]`,
    '',
    'Commands:',
    ...columns(commands.map((d) => [d.name, d.summary])),
    '',
    `\`collate ${name} COMMAND --help\` shows the options and examples of a command.`
  )
}

function columns(rows: ReadonlyArray<readonly string[]>): string[] {
  const width = Math.max(...rows.map((d) => d[0]!.length))
  return rows.map(([name, text]) => `  ${name!.padEnd(width)}  ${text}`)
}

function lines(...values: string[]): string {
  return `${values.join('\n')}\n`
}
