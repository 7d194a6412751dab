import type {WordScales} from '../../../signs/words.ts'

/** At which price, for each of whom and before what: a number of the one is none of the other. */
export const oppositePrices: WordScales = `
[lease-purchase]
leased
|
bought
purchased

[mean-extreme]
average
mean
averages
averaged
typical
on average
|
median
|
minimum
|
maximum
peak

[mean-length]
average
mean
|
longest
|
shortest

[mean-total]
average
mean
per capita
per resident
on average
|
total
in total
altogether
combined

[per-whom]
per head
per capita
per person
per inhabitant
per resident
per adult
a head
a person
each person
|
per household
per family
per home
a household
|
per employee
per worker
|
per hectare
per mu
per acre
|
per shop
per store
per school
per class

[gross-net]
gross
|
net

[before-after-tax]
before tax
pre-tax
|
after tax
post-tax

[minimum-average-wage]
minimum wage
|
average wage
median wage

[pay-source]
wages
salaries
wage income
|
dividends
property income
investment income
|
pensions
pension income
|
transfers
transfer income
benefits

[price-stage]
consumer price
CPI
|
retail price
RPI
|
producer price
factory-gate price
wholesale price
PPI
|
house price
home price

[core-headline]
core inflation
core CPI
core prices
|
headline inflation
headline CPI
overall CPI

[food-nonfood]
food
|
non-food
`
