import type {OppositeWords} from '../../signs/words.ts'

/** How many values are made one, for how long pay is, and at which prices: who publishes the one has no number of the other. */
export const oppositeAverages: OppositeWords = [
  {
    sides: [
      `
median
`,
      `
mean
average
`
    ]
  },
  {
    sides: [
      `
yearly pay
annual pay
annual salary
annual salaries
`,
      `
monthly pay
monthly salary
monthly salaries
weekly pay
hourly pay
`
    ]
  },
  {
    sides: [
      `
weekly pay
weekly wage
weekly wages
weekly earnings
`,
      `
hourly pay
hourly wage
hourly wages
monthly pay
monthly wage
hourly earnings
`
    ]
  },
  {
    sides: [
      `
nominal
nominally
current prices
`,
      `
real
constant prices
inflation-adjusted
`
    ]
  }
]
