import type {OppositeWords} from '../../signs/words.ts'

const hourly = `
hourly
per hour
an hour
`
const daily = `
daily
per day
a day
`
const weekly = `
weekly
per week
a week
`
const monthly = `
monthly
per month
a month
`
const yearly = `
yearly
annual
per year
a year
`

/** For how long an amount is reckoned: what is measured by the month is none of the year. */
export const paces: OppositeWords = [
  {sides: [hourly, daily]},
  {sides: [hourly, weekly]},
  {sides: [hourly, monthly]},
  {sides: [hourly, yearly]},
  {sides: [daily, weekly]},
  {sides: [daily, monthly]},
  {sides: [daily, yearly]},
  {sides: [weekly, monthly]},
  {sides: [weekly, yearly]},
  {sides: [monthly, yearly]}
]
