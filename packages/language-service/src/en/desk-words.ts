import type {DeskWords} from '../desk-words.ts'

export const deskWords: DeskWords = {
  headline: (reason) => reason,
  otherSide: 'The other side',
  changeTo: (expected) => `Change to “${expected}”`,
  changeInBoth: (expected) => `Change to “${expected}” in both editions`,
  pin: (cite) => `Mean ${cite}`,
  cite: (cite) => `Cite ${cite}`,
  waive: (rule) => `Answer ${rule} with an editor’s note`,
  row: 'Row of the data'
}
