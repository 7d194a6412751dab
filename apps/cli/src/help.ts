import type {Command} from './command.ts'
import type {Tell} from './told.ts'

const shared = [
  ['--help', 'show this'],
  ['--version', 'show the version']
]

const language = ['--language zh|en', 'language of what people are told, by default that of the system']

/** Help of the whole command. */
export function renderHelp(commands: readonly Command[], tell: Tell): string {
  return lines(
    tell('collate checks that the numbers of an article are true, in both of its languages.'),
    '',
    `${tell('Usage: ')}collate COMMAND [OPTION…]`,
    '',
    tell('Commands:'),
    ...columns(commands.map((d) => [d.name, tell(d.summary)])),
    '',
    tell('Options:'),
    ...columns([...shared, language].map(([option, text]) => [option!, tell(text!)])),
    '',
    tell('Exit status: 0 nothing at error level, 1 errors found, 2 wrong usage or a fault of ours.'),
    tell('`collate COMMAND --help` shows the options and examples of a command.')
  )
}

/** Help of one command, with examples. */
export function renderCommandHelp(command: Command, tell: Tell): string {
  const options = Object.entries(command.options).map(([name, option]) => [
    `--${name}${option.value ? ` ${option.value}` : ''}`,
    [
      tell(option.help),
      ...(option.choices ? [`${tell(' (')}${option.choices.join('|')}${tell(')')}`] : []),
      ...(option.multiple ? [tell('; '), tell('may be given several times')] : [])
    ].join('')
  ])

  return lines(
    tell(command.description),
    '',
    `${tell('Usage: ')}collate ${command.name} ${command.usage}`.trimEnd(),
    '',
    tell('Options:'),
    ...columns([...options, [shared[0]![0]!, tell(shared[0]![1]!)]]),
    '',
    tell('Examples:'),
    ...command.examples.flatMap((d) => [`  # ${tell(d.does)}`, `  ${d.line}`])
  )
}

/** Help of commands that begin with the same word. */
export function renderGroupHelp(name: string, commands: readonly Command[], tell: Tell): string {
  return lines(
    `${tell('Usage: ')}collate ${name} COMMAND [OPTION…]`,
    '',
    tell('Commands:'),
    ...columns(commands.map((d) => [d.name, tell(d.summary)])),
    '',
    tell(`\`collate ${name} COMMAND --help\` shows the options and examples of a command.`)
  )
}

function columns(rows: ReadonlyArray<readonly string[]>): string[] {
  const width = Math.max(...rows.map((d) => d[0]!.length))
  return rows.map(([name, text]) => `  ${name!.padEnd(width)}  ${text}`)
}

function lines(...values: string[]): string {
  return `${values.join('\n')}\n`
}
