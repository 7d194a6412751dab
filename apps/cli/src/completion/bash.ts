import type {Command} from '../command.ts'

/** A completion script for bash: commands, options, choices and, elsewhere, files. */
export function renderBashCompletion(commands: readonly Command[]): string {
  const names = commands.map((d) => d.name).join(' ')
  return `_collate() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(renderChoices).join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${commands.map(renderOptions).join('\n')}
  esac
  [[ $word == -* ]] || COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _collate collate
`
}

function renderChoices({name, options}: Command): string[] {
  return Object.entries(options).flatMap(([option, {choices}]) =>
    choices
      ? [`    "${name} --${option}") COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return ;;`]
      : []
  )
}

function renderOptions({name, options}: Command): string {
  const words = [...Object.keys(options).map((d) => `--${d}`), '--help'].join(' ')
  return `    ${name}) COMPREPLY=($(compgen -W "${words}" -- "$word")) ;;`
}
