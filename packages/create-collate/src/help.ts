import {createOptions} from './options.ts'
import type {CreateOptionName, CreateWording} from './wording.ts'

/** Help of `npm create collate`. */
export function renderCreateHelp(command: string, {help, usage}: CreateWording): string {
  const rows = Object.entries(createOptions).map(([name, option]) => {
    const flag = `--${name}${'value' in option ? ` ${option.value}` : ''}`
    const choices = 'choices' in option ? ` (${option.choices.join(' | ')})` : ''
    return [flag, `${help[name as CreateOptionName]}${choices}`] as const
  })
  const width = Math.max(...rows.map(([flag]) => flag.length))
  const lines = rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}\n`)
  return `${usage(command)}\n\n${lines.join('')}`
}
