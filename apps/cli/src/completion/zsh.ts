import type {Command} from '../command.ts'
import type {Option} from '../arguments.ts'

/** A completion script for zsh: commands with their summaries, options, choices and, elsewhere, files. */
export function renderZshCompletion(commands: readonly Command[]): string {
  return `#compdef collate
_collate() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map((d) => quote(`${d.name}:${d.summary}`)).join(' ')})
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(renderCommand).join('\n')}
  esac
}
if [ "$funcstack[1]" = _collate ]; then _collate "$@"; else compdef _collate collate; fi
`
}

function renderCommand({name, options}: Command): string {
  const specs = Object.entries(options).map(([option, d]) => quote(renderOption(option, d)))
  return `    ${name}) _arguments ${[...specs, quote('*:path:_files')].join(' ')} ;;`
}

function renderOption(name: string, {type, help, choices, value, multiple}: Option): string {
  const text = help.replace(/[[\]:]/g, '\\$&')
  const argument = choices ? `:${value}:(${choices.join(' ')})` : `:${value?.replaceAll(':', '\\:')}:_files`
  return `${multiple ? '*' : ''}--${name}[${text}]${type === 'string' ? argument : ''}`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
