import type {OppositeWords} from '../../signs/words.ts'

/** What is counted and its opposite: who measures the one has no number of the other. */
export const oppositeStates: OppositeWords = [
  {
    sides: [
      `
inflow
inflows
inbound
`,
      `
outflow
outflows
outbound
`
    ]
  },
  {
    sides: [
      `
deposit
deposits
`,
      `
loan
loans
`
    ]
  },
  {
    sides: [
      `
income
incomes
`,
      `
spending
expenditure
outlay
outlays
`
    ]
  },
  {
    sides: [
      `
revenue
revenues
`,
      `
expense
expenses
`
    ]
  },
  {
    sides: [
      `
profit
profits
profitable
`,
      `
loss
losses
unprofitable
`
    ]
  },
  {
    sides: [
      `
surplus
surpluses
`,
      `
deficit
deficits
`
    ]
  },
  {
    sides: [
      `
assets
`,
      `
liabilities
`
    ]
  },
  {
    sides: [
      `
employed
employment
`,
      `
unemployed
unemployment
jobless
`
    ]
  },
  {
    sides: [
      `
full-time
`,
      `
part-time
`
    ]
  },
  {
    sides: [
      `
permanent
`,
      `
temporary
`
    ]
  },
  {
    sides: [
      `
urban
`,
      `
rural
`
    ]
  },
  {
    sides: [
      `
peak
maximum
highest
`,
      `
lowest
minimum
trough
`
    ]
  },
  {
    sides: [
      `
direct
directly
`,
      `
indirect
indirectly
`
    ]
  },
  {
    sides: [
      `
online
`,
      `
offline
in person
`
    ]
  },
  {
    sides: [
      `
daytime
by day
`,
      `
at night
overnight
night-time
`
    ]
  },
  {
    sides: [
      `
healthy
well-nourished
`,
      `
unhealthy
malnourished
undernourished
undernourishment
`
    ]
  },
  {
    sides: [
      `
legal
legally
lawful
`,
      `
illegal
illegally
unlawful
`
    ]
  },
  {
    sides: [
      `
voluntary
voluntarily
`,
      `
compulsory
mandatory
forced
`
    ]
  },
  {
    sides: [
      `
public
state-owned
`,
      `
private
privately-owned
`
    ]
  },
  {
    sides: [
      `
wholesale
`,
      `
retail
`
    ]
  },
  {
    sides: [
      `
upstream
`,
      `
downstream
`
    ]
  },
  {
    sides: [
      `
literate
`,
      `
illiterate
`
    ]
  },
  {
    sides: [
      `
sober
`,
      `
drunk
`
    ]
  }
]
