import type {Option} from '../arguments.ts'
import type {Command} from '../command.ts'

/** A completion script for fish: commands with their summaries, options and choices; files elsewhere. */
export function renderFishCompletion(commands: readonly Command[]): string {
  const isFirst = 'not __fish_seen_subcommand_from ' + commands.map((d) => d.name).join(' ')
  const first = commands.map(
    (d) => `complete -c collate -f -n ${quote(isFirst)} -a ${quote(d.name)} -d ${quote(d.summary)}`
  )
  return `${[...first, ...commands.flatMap(renderOptions)].join('\n')}\n`
}

function renderOptions({name, options}: Command): string[] {
  const condition = quote(`__fish_seen_subcommand_from ${name}`)
  return Object.entries(options).map(
    ([option, d]) => `complete -c collate -n ${condition} -l ${option}${renderValue(d)} -d ${quote(d.help)}`
  )
}

function renderValue({type, choices}: Option): string {
  if (type === 'boolean') return ''
  return choices ? ` -x -a ${quote(choices.join(' '))}` : ' -r'
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
