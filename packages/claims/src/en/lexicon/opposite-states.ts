import type {WordScales} from '../../signs/words.ts'

/** What is counted and its opposite: who measures the one has no number of the other. */
export const oppositeStates: WordScales = `
inflow
inflows
inbound
|
outflow
outflows
outbound

deposit
deposits
|
loan
loans

income
incomes
|
spending
expenditure
outlay
outlays

revenue
revenues
|
expense
expenses

profit
profits
profitable
|
loss
losses
unprofitable

surplus
surpluses
|
deficit
deficits

assets
|
liabilities

employed
employment
|
unemployed
unemployment
jobless

full-time
|
part-time

permanent
|
temporary

urban
|
rural

peak
maximum
highest
|
lowest
minimum
trough

direct
directly
|
indirect
indirectly

online
|
offline
in person

daytime
by day
|
at night
overnight
night-time

healthy
well-nourished
|
unhealthy
malnourished
undernourished
undernourishment

legal
legally
lawful
|
illegal
illegally
unlawful

voluntary
voluntarily
|
compulsory
mandatory
forced

public
state-owned
|
private
privately-owned

wholesale
|
retail

upstream
|
downstream

literate
|
illiterate

sober
|
drunk

excluded
|
included
`
