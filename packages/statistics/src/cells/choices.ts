import type {Kind} from '../columns.ts'

/** Kinds of cells that hold one word of a short list. */
export const cellChoices = {
  choices: ['single', 'multiple'],
  base: ['named', 'implied'],
  timing: ['during', 'at'],
  comparison: ['=', '>=', '>', '<=', '<', '~', 'nearly', 'just-over', 'just-under'],
  status: ['actual', 'provisional', 'forecast', 'target'],
  evidence: ['primary', 'quoted', 'secondary', 'derived']
} as const satisfies Partial<Record<Kind, readonly string[]>>
