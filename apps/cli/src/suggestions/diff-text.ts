import {styleText} from 'node:util'
import type {DiffLine} from './unified-diff.ts'

const styles = {'-': 'red', '+': 'green', '@': 'cyan', ' ': undefined} as const satisfies Record<
  DiffLine['sign'],
  Parameters<typeof styleText>[0] | undefined
>

/** A diff as text: as it is for a program, painted for a person. */
export function renderDiff(lines: readonly DiffLine[], colour: boolean): string {
  return lines
    .map(({sign, text}) => {
      const line = sign === '@' ? text : sign + text
      const style = styles[sign]
      return `${colour && style ? styleText(style, line, {validateStream: false}) : line}\n`
    })
    .join('')
}
