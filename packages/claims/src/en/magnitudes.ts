import {createLexicon} from '../quantities/lexicon.ts'

/** Sizes rather than numbers, as the least: dozens, tens of thousands. */
export const magnitudeWords: Array<[string, {least: bigint; step: number; of?: number}]> = [
  ['dozens', {least: 24n, step: 1}],
  ['scores of', {least: 40n, step: 1, of: 3}],
  ['hundreds', {least: 200n, step: 2}],
  ['thousands', {least: 2000n, step: 3}],
  ['tens of thousands', {least: 20_000n, step: 4}],
  ['hundreds of thousands', {least: 200_000n, step: 5}],
  ['millions', {least: 2_000_000n, step: 6}],
  ['tens of millions', {least: 20_000_000n, step: 7}],
  ['hundreds of millions', {least: 200_000_000n, step: 8}],
  ['billions', {least: 2_000_000_000n, step: 9}],
  ['tens of billions', {least: 20_000_000_000n, step: 10}],
  ['hundreds of billions', {least: 200_000_000_000n, step: 11}],
  ['trillions', {least: 2_000_000_000_000n, step: 12}]
]

/** Found in a folded text, the longest first; the least number and the power of ten of each. */
export const magnitudes = createLexicon(magnitudeWords)
