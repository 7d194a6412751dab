import type {WordScales} from '../../../signs/words.ts'

/** What something is, and what it cannot be at once: who counts the one has no number of the other. */
export const oppositeStates: WordScales = `
[income-spending]
income
incomes
|
spending
expenditure
outlay
outlays

[revenue-expense]
revenue
revenues
receipts
|
expense
expenses
expenditure
spending

[profit-loss]
profit
profits
profitable
|
loss
losses
unprofitable
loss-making

[surplus-deficit]
surplus
surpluses
|
deficit
deficits
shortfall

[assets-liabilities]
assets
|
liabilities
debts

[peak-trough]
peak
maximum
highest
|
lowest
minimum
trough

[direct-indirect]
direct
directly
|
indirect
indirectly

[day-night]
daytime
by day
|
at night
overnight
night-time

[healthy-sick]
healthy
well-nourished
in good health
|
unhealthy
malnourished
undernourished
undernourishment
ill
sick
in poor health

[legal-illegal]
legal
legally
lawful
|
illegal
illegally
unlawful

[voluntary-forced]
voluntary
voluntarily
|
compulsory
mandatory
forced

[wholesale-retail]
wholesale
|
retail

[upstream-downstream]
upstream
|
downstream

[literacy]
literate
|
illiterate

[sobriety]
sober
|
drunk

[term]
permanent
long-term
|
temporary
short-term

[risk]
low-risk
low risk
|
high-risk
high risk

[lonely-connected]
lonely
loneliness
isolated
|
connected
in company

[rich-poor]
rich
richer
richest
wealthy
wealthier
wealthiest
better-off
affluent
|
poor
poorer
poorest
worse-off
deprived
poverty

[sure-unsure]
sure
certain
|
unsure
uncertain
not sure
undecided
don’t know

[true-false]
true
correct
accurate
|
false
incorrect
inaccurate
wrong

[late-on-time]
on time
punctual
punctually
|
late
delayed
overdue

[full-empty]
occupied
|
empty
vacant
unoccupied
unfilled

[clean-polluted]
clean
unpolluted
|
dirty
polluted
contaminated

[whole-part]
fully
in full
entirely
|
partly
partially
in part

[solved-open]
solved
resolved
settled
cleared
|
unsolved
unresolved
outstanding
pending
`
