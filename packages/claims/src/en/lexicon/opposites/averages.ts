import type {WordScales} from '../../../signs/words.ts'

/** Which value of many is told: the middle one is not the mean. */
export const oppositeAverages: WordScales = `
[median-mean]
median
medians
|
mean
average
averages
averaged

[pay-span]
yearly pay
annual pay
annual salary
annual salaries
|
monthly pay
monthly salary
monthly salaries
weekly pay
weekly wage
weekly wages
weekly earnings
|
hourly pay
hourly wage
hourly wages
hourly earnings

[nominal-real]
nominal
nominally
current prices
|
real
constant prices
inflation-adjusted
`
