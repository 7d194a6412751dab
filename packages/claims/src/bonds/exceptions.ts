import type {Span} from '../claim.ts'
import {foldText} from '../fold/fold-text.ts'
import {isBeside} from '../quantities/beside.ts'

/** Apart from telephones, …; 除手机外，…: whether a name is taken out before the others are told of. */
export function isExcepted(text: string, {start, end}: Span): boolean {
  const before = foldText(text.slice(Math.max(0, start - widest), start)).text
  return (
    isBeside(before, 'exceptBefore') && isBeside(foldText(text.slice(end, end + widest)).text, 'exceptBehind')
  )
}

const widest = 24
