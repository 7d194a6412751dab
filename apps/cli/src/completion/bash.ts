import type {Command} from '../command.ts'
import {groupsOf, type CommandGroup} from './groups.ts'
import {wordsOfCommand, wordsOfOption} from './words.ts'

/** A completion script for bash: commands, options, choices, words of the publication and, elsewhere, files. */
export function renderBashCompletion(commands: readonly Command[]): string {
  const names = [...new Set(commands.map((d) => d.name.split(' ')[0]!))].join(' ')
  return `_collate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word"))
    return
  fi
  local command=\${COMP_WORDS[1]}
  case "$command" in
${groupsOf(commands).map(renderGroup).join('\n')}
  esac
  case "$command $before" in
${commands.flatMap(renderChoices).join('\n')}
  esac
  case "$command" in
${commands.map(renderOptions).join('\n')}
  esac
  [[ $word == -* ]] && return
  COMPREPLY=($(compgen -f -- "$word"))
  case "$command" in
${commands.flatMap(renderWords).join('\n')}
  esac
}
complete -o filenames -F _collate collate
`
}

function renderGroup([name, members]: CommandGroup): string {
  return `    ${name})
      if [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W "${members.map((d) => d.name.split(' ')[1]).join(' ')} --help" -- "$word"))
        return
      fi
      command="$command \${COMP_WORDS[2]}" ;;`
}

function renderChoices({name, options}: Command): string[] {
  return Object.entries(options).flatMap(([option, {choices}]) => {
    const kind = wordsOfOption(option)
    const words = choices?.join(' ') ?? (kind && `$(collate completion ${kind})`)
    return words
      ? [`    "${name} --${option}") COMPREPLY=($(compgen -W "${words}" -- "$word")); return ;;`]
      : []
  })
}

function renderWords(command: Command): string[] {
  const kind = wordsOfCommand(command)
  return kind
    ? [`    "${command.name}") COMPREPLY+=($(compgen -W "$(collate completion ${kind})" -- "$word")) ;;`]
    : []
}

function renderOptions({name, options}: Command): string {
  const words = [...Object.keys(options).map((d) => `--${d}`), '--help'].join(' ')
  return `    "${name}") COMPREPLY=($(compgen -W "${words}" -- "$word")) ;;`
}
