import type {ClockGrammar} from '../find-clock-times.ts'

const mornings = new Set(['凌晨', '清晨', '早上', '早晨', '上午', '早'])
const afternoons = new Set(['中午', '下午', '午后', '傍晚', '晚上', '晚间', '晚', '夜里'])

/** 下午3点半, 上午10:30, 14时30分; a bare 3点 may be points, and a bare 3:2 a score. */
export const clock: ClockGrammar = {
  pattern:
    /(?:(?<part>凌晨|清晨|早上|早晨|上午|早|中午|下午|午后|傍晚|晚上|晚间|晚|夜里)|(?<![\d.:])(?=\d{1,2}(?:[点时](?:半|\d{1,2}分)|:\d\d(?![\d:]))))(?<hour>\d{1,2})(?:[点时]|:(?=\d\d(?!\d)))(?:(?<half>半)|(?<minute>\d{1,2})分?)?/gu,
  isAm: (word) => mornings.has(word),
  isPm: (word) => afternoons.has(word),
  isNight: (word) => /^[晚夜]/.test(word)
}
