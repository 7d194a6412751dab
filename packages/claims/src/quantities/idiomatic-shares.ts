import {exact} from './exact.ts'
import type {PhraseReader} from './grammar.ts'

/** 十有八九: a range of percentages that is a manner of speaking. */
export function proportionIdiom(low: bigint, high: bigint): PhraseReader {
  return (_, start, end) => [
    {start, end, kind: 'percent', value: exact(low), upper: exact(high), step: '10', hedge: 'about'}
  ]
}
