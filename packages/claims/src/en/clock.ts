import type {ClockGrammar} from '../find-clock-times.ts'

/** 3 p.m., 3:30pm, at 14:30; not 3:30 of a match or a ratio. */
export const clock: ClockGrammar = {
  pattern:
    /(?<![\d.:,$€£/-])(?:(?=\d{1,2}(?::\d\d)? ?[ap](?:m\b|\.m\.))|(?<=\b(?:at|by|until|till|from|to|before|after|around) )(?=\d{1,2}:\d\d(?![\d:])))(?<hour>\d{1,2})(?::(?<minute>\d\d))?(?<part> ?[ap](?:m\b|\.m\.))?/gu,
  isAm: (word) => word.startsWith('a'),
  isPm: (word) => word.startsWith('p'),
  isNight: () => false
}
