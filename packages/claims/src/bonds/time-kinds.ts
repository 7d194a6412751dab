import type {Time} from '../times/time.ts'

/** From 2022 to 2025, from January to October. */
export function isSpan(time: Time): boolean {
  return time.ends !== undefined || (time.kind === 'calendar' && time.period.includes('/'))
}

/** On 18 October: a day, and no time to compare with. */
export function isDay(time: Time): boolean {
  if (time.kind === 'calendar') return /^\d{4}-\d\d-\d\d/.test(time.period)
  return time.kind === 'part' && /^\d\d-\d\d|^D/.test(time.part)
}
