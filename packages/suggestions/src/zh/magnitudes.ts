import type {MagnitudeWords} from '../fixes/magnitude-words.ts'

export const magnitudesBehind: MagnitudeWords = {behind: /^[十百千万亿兆]/}
