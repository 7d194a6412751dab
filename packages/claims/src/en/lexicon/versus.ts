import type {VersusWords} from '../../signs/words.ts'

export const versus: VersusWords = {
  year: `
year on year
year over year
yoy
y/y
on the year
over the year
`,
  previous: `
on the previous period
`,
  quarter: `
quarter on quarter
quarter over quarter
qoq
q/q
on the quarter
over the quarter
`,
  month: `
month on month
month over month
mom
m/m
on the month
over the month
`,
  yearly: `
annual
annually
`,
  quarterly: `
quarterly
`,
  monthly: ``
}
