import type {Command} from '../command.ts'
import type {Tell} from '../told.ts'
import {groupsOf, type CommandGroup} from './groups.ts'
import {wordsOfCommand, wordsOfOption} from './words.ts'
import type {Option} from '../arguments.ts'

/** A completion script for zsh: commands with their summaries, options, choices and, elsewhere, files. */
export function renderZshCompletion(commands: readonly Command[], tell: Tell): string {
  const groups = groupsOf(commands)
  const first = [
    ...commands.filter((d) => !d.name.includes(' ')).map((d) => `${d.name}:${tell(d.summary)}`),
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
${groups.map((d) => renderGroup(d, tell)).join('\n')}
  esac
  case $command in
${commands.map((d) => renderCommand(d, tell)).join('\n')}
  esac
}
if [ "$funcstack[1]" = _collate ]; then _collate "$@"; else compdef _collate collate; fi
`
}

function renderGroup([name, members]: CommandGroup, tell: Tell): string {
  const list = members.map((d) => quote(`${d.name.split(' ')[1]}:${tell(d.summary)}`)).join(' ')
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

function renderCommand(command: Command, tell: Tell): string {
  const {name, options} = command
  const kind = wordsOfCommand(command)
  const words = kind ? `*:path:{ compadd -- $(collate completion ${kind}); _files }` : '*:path:_files'
  const specs = Object.entries(options).map(([option, d]) => quote(renderOption(option, d, tell)))
  return `    ${quote(name)}) _arguments ${[...specs, quote(words)].join(' ')} ;;`
}

function renderOption(name: string, {type, help, choices, value, multiple}: Option, tell: Tell): string {
  const text = tell(help).replace(/[[\]:]/g, '\\$&')
  const kind = wordsOfOption(name)
  const files = kind ? `{ compadd -- $(collate completion ${kind}) }` : '_files'
  const argument = choices ? `:${value}:(${choices.join(' ')})` : `:${value?.replaceAll(':', '\\:')}:${files}`
  return `${multiple ? '*' : ''}--${name}[${text}]${type === 'string' ? argument : ''}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
