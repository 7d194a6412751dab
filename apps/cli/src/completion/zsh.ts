import type {Command} from '../command.ts'
import {groupsOf, type CommandGroup} from './groups.ts'
import type {Option} from '../arguments.ts'

/** A completion script for zsh: commands with their summaries, options, choices and, elsewhere, files. */
export function renderZshCompletion(commands: readonly Command[]): string {
  const groups = groupsOf(commands)
  const first = [
    ...commands.filter((d) => !d.name.includes(' ')).map((d) => `${d.name}:${d.summary}`),
    ...groups.map(([name, members]) => `${name}:${members.map((d) => d.name.split(' ')[1]).join(', ')}`)
  ]
  return `#compdef collate
_collate() {
  if (( CURRENT == 2 )); then
    local -a commands=(${first.map(quote).join(' ')})
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${groups.map(renderGroup).join('\n')}
  esac
  case $command in
${commands.map(renderCommand).join('\n')}
  esac
}
if [ "$funcstack[1]" = _collate ]; then _collate "$@"; else compdef _collate collate; fi
`
}

function renderGroup([name, members]: CommandGroup): string {
  const list = members.map((d) => quote(`${d.name.split(' ')[1]}:${d.summary}`)).join(' ')
  return `    ${name})
      if (( CURRENT == 2 )); then
        local -a members=(${list})
        _describe command members
        return
      fi
      command="$command \${words[2]}"
      shift words
      (( CURRENT-- )) ;;`
}

function renderCommand({name, options}: Command): string {
  const specs = Object.entries(options).map(([option, d]) => quote(renderOption(option, d)))
  return `    ${quote(name)}) _arguments ${[...specs, quote('*:path:_files')].join(' ')} ;;`
}

function renderOption(name: string, {type, help, choices, value, multiple}: Option): string {
  const text = help.replace(/[[\]:]/g, '\\$&')
  const argument = choices ? `:${value}:(${choices.join(' ')})` : `:${value?.replaceAll(':', '\\:')}:_files`
  return `${multiple ? '*' : ''}--${name}[${text}]${type === 'string' ? argument : ''}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
