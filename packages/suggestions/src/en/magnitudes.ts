import type {MagnitudeWords} from '../fixes/magnitude-words.ts'

export const magnitudesBehind: MagnitudeWords = {
  behind: /^k|^\s?(?:thousand|million|billion|trillion|bn|mn?)\b/i
}
