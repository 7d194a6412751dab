import type {WordScales} from '../../signs/words.ts'

/** How many values are made one, for how long pay is, and at which prices: who publishes the one has no number of the other. */
export const oppositeAverages: WordScales = `
median
|
mean
average

yearly pay
annual pay
annual salary
annual salaries
|
monthly pay
monthly salary
monthly salaries
weekly pay
hourly pay

weekly pay
weekly wage
weekly wages
weekly earnings
|
hourly pay
hourly wage
hourly wages
monthly pay
monthly wage
hourly earnings

nominal
nominally
current prices
|
real
constant prices
inflation-adjusted

median
|
minimum
|
maximum
`
