import type {ContrastWords} from '../../language/contrasts.ts'

/** Ranks, records, and spans of time: the words of each side, one a line. */
export const orderContrasts: ContrastWords = {
  rank: {
    first: `
highest
largest
biggest
greatest
longest
busiest
fastest
strongest
best
the most
rose most
grew most
fell most
lost most
led
leads
leading
top
tops
topped
came first
comes first
rank first
ranks first
ranked first
placed first
first place
number one
record
`,
    second: `
second
runner-up
followed by
next
`,
    third: `
third
`,
    fourth: `
fourth
`,
    fifth: `
fifth
`,
    last: `
lowest
smallest
fewest
slowest
shortest
weakest
the least
fell least
lost least
rose least
grew least
came last
comes last
ranks last
ranked last
bottom
quietest
`
  },
  record: {
    first: `
first time
first-ever
`,
    second: `
second time
second consecutive
second straight
second successive
second year running
`,
    third: `
third time
third consecutive
third straight
third successive
third year running
`
  },
  since: {
    year: `
a year earlier
a year before
a year ago
one year earlier
year on year
year-on-year
on the year
the year before
the previous year
previous year
preceding year
last year
`,
    month: `
a month earlier
a month before
a month ago
month on month
month-on-month
on the month
the month before
the previous month
last month
`,
    quarter: `
a quarter earlier
quarter on quarter
quarter-on-quarter
on the quarter
the quarter before
the previous quarter
`
  }
}
