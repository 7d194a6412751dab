import {
  Culture,
  recognizeNumber,
  recognizeOrdinal,
  recognizePercentage
} from '@microsoft/recognizers-text-number'
import type {Language} from '@collate/claims'

/** A number that the peer found: offsets, and what it is worth; a percentage in percent. */
export type PeerNumber = {start: number; end: number; value: number}

const cultures: Record<Language, string> = {en: Culture.English, zh: Culture.Chinese}

/** All that @microsoft/recognizers-text-number reads: numbers, ordinals and percentages. */
export function readWithPeer(text: string, language: Language): PeerNumber[] {
  const culture = cultures[language]
  return [
    ...recognizeNumber(text, culture),
    ...recognizeOrdinal(text, culture),
    ...recognizePercentage(text, culture)
  ].map(({start, end, resolution}) => ({
    start,
    end: end + 1,
    value: Number(String(resolution?.['value']).replace(/%$/, ''))
  }))
}

/** Its numbers alone: the least that it can be asked for. */
export function readNumbersWithPeer(text: string, language: Language): number {
  return recognizeNumber(text, cultures[language]).length
}
