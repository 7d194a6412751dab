import type {Option} from '../arguments.ts'
import type {Command} from '../command.ts'
import {groupsOf} from './groups.ts'

/** A completion script for fish: commands with their summaries, options and choices; files elsewhere. */
export function renderFishCompletion(commands: readonly Command[]): string {
  const groups = groupsOf(commands)
  const single = commands.filter((d) => !d.name.includes(' '))
  const words = [...single.map((d) => d.name), ...groups.map(([name]) => name)]
  const isFirst = `not __fish_seen_subcommand_from ${words.join(' ')}`
  const offer = (condition: string, name: string, about: string): string =>
    `complete -c collate -f -n ${quote(condition)} -a ${quote(name)} -d ${quote(about)}`
  const first = [
    ...single.map((d) => offer(isFirst, d.name, d.summary)),
    ...groups.map(([name, members]) => offer(isFirst, name, members.map(memberName).join(', '))),
    ...groups.flatMap(([name, members]) => {
      const isSecond = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${members.map(memberName).join(' ')}`
      return members.map((d) => offer(isSecond, memberName(d), d.summary))
    })
  ]
  return `${[...first, ...commands.flatMap(renderOptions)].join('\n')}\n`
}

function memberName({name}: Command): string {
  return name.split(' ')[1]!
}

function renderOptions({name, options}: Command): string[] {
  const condition = quote(
    name
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
  )
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
