import type {WordScales} from '../../../signs/words.ts'

/** For how long an amount is reckoned: what is measured by the month is none of the year. */
export const oppositePaces: WordScales = `
[pace]
hourly
per hour
an hour
each hour
every hour
|
daily
per day
a day
each day
every day
|
weekly
per week
a week
each week
every week
|
monthly
per month
a month
each month
every month
user and month
person and month
|
yearly
annual
annually
per year
a year
each year
every year
`
