import type {WordSense} from './sign.ts'

/** Categories of words that every time has one of, where it is not in figures. */
const triggers = new Set(
  'unit units length year-inside final-year article claim either after-next fiscal-shift century era unknown now month weekday season half half-year half-century whole same first-quarter decade ten-days lunar event vague age fiscal-word day tens thousand wave year-end before-era common-era'.split(
    ' '
  )
)

/** Whether a word is enough to look for a time. */
export function isTrigger({cat, tag}: WordSense): boolean {
  return triggers.has(cat) || tag === 'teen'
}
