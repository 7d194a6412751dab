import type {Option} from '../arguments.ts'
import type {Command} from '../command.ts'
import type {Tell} from '../told.ts'
import {groupsOf} from './groups.ts'
import {wordsOfCommand, wordsOfOption} from './words.ts'

/** A completion script for fish: commands with their summaries, options and choices; files elsewhere. */
export function renderFishCompletion(commands: readonly Command[], tell: Tell): string {
  const groups = groupsOf(commands)
  const single = commands.filter((d) => !d.name.includes(' '))
  const words = [...single.map((d) => d.name), ...groups.map(([name]) => name)]
  const isFirst = `not __fish_seen_subcommand_from ${words.join(' ')}`
  const offer = (condition: string, name: string, about: string): string =>
    `complete -c collate -f -n ${quote(condition)} -a ${quote(name)} -d ${quote(about)}`
  const first = [
    ...single.map((d) => offer(isFirst, d.name, tell(d.summary))),
    ...groups.map(([name, members]) => offer(isFirst, name, members.map(memberName).join(', '))),
    ...groups.flatMap(([name, members]) => {
      const isSecond = `__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${members.map(memberName).join(' ')}`
      return members.map((d) => offer(isSecond, memberName(d), tell(d.summary)))
    })
  ]
  return `${[...first, ...commands.flatMap((d) => renderOptions(d, tell))].join('\n')}\n`
}

function memberName({name}: Command): string {
  return name.split(' ')[1]!
}

function renderOptions(command: Command, tell: Tell): string[] {
  const {name, options} = command
  const kind = wordsOfCommand(command)
  const condition = quote(
    name
      .split(' ')
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join('; and ')
  )
  return [
    ...(kind ? [`complete -c collate -n ${condition} -a ${quote(`(collate completion ${kind})`)}`] : []),
    ...Object.entries(options).map(
      ([option, d]) =>
        `complete -c collate -n ${condition} -l ${option}${renderValue(option, d)} -d ${quote(tell(d.help))}`
    )
  ]
}

function renderValue(name: string, {type, choices}: Option): string {
  if (type === 'boolean') return ''
  const kind = wordsOfOption(name)
  if (kind) return ` -x -a ${quote(`(collate completion ${kind})`)}`
  return choices ? ` -x -a ${quote(choices.join(' '))}` : ' -r'
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
