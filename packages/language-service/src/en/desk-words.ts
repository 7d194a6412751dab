import type {DeskWords} from '../desk-words.ts'

export const deskWords: DeskWords = {
  language: 'en',
  otherSide: 'The other side',
  changeTo: (expected) => `Change to “${expected}”`,
  changeInBoth: (expected) => `Change to “${expected}” in both editions`,
  pin: (cite) => `Mean ${cite}`,
  cite: (cite) => `Cite ${cite}`,
  waive: (rule) => `Answer ${rule} with an editor’s note`,
  counts: (statistics, noted) =>
    `${statistics} ${statistics === 1 ? 'statistic' : 'statistics'}${noted > 0 ? `, ${noted} noted` : ''}`,
  row: 'Row of the data'
}
