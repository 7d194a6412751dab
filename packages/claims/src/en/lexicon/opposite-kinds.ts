import type {WordScales} from '../../signs/words.ts'

/** Kinds of one thing: who measures the severe ones has no number of the mild ones. */
export const oppositeKinds: WordScales = `
first-time
|
repeat

used
second-hand
pre-owned
|
brand-new
newly built
new-build

residential
|
commercial
|
industrial

onshore
|
offshore

prepaid
|
postpaid

landline
landlines
fixed-line
|
mobile

wired
|
wireless

overtime
|
contracted

weekday
weekdays
|
weekend
weekends

groundwater
|
surface water

freshwater
inland
|
seawater
marine

cash
|
card
cards
cheque
cheques
credit

printed
print
hardback
paperback
|
digital
e-book
e-books
electronic

central government
federal
national government
|
local government
local governments
local authorities
municipal

invention
inventions
|
utility model
utility models
|
design
designs

asylum
|
family reunion

pass
passed
passing
passes
|
fail
failed
failing
fails

win
won
wins
winning
winners
|
lost
losers

gave away
giving away
given away
handed out
|
received
receiving
collected

average
mean
on average
|
total
in total
altogether
combined

average
typical
|
minimum
|
maximum

minimum wage
|
average wage
median wage

wages
salaries
|
dividends
|
pensions

output
production
produced
|
sales
sold
deliveries
delivered
|
stocks
inventories

reported
recorded
|
solved
cleared
detected

invested
|
divested
disinvested

upgraded
|
downgraded

built
constructed
|
demolished

leased
|
bought
purchased

advertised
vacancies
|
filled

renewable
renewables
|
fossil

employed
|
recruited
hired
|
laid off
made redundant
|
retired
retirees

consumer prices
retail prices
|
producer prices
factory-gate prices
wholesale prices
|
house prices

turnover
revenue
revenues
|
profit
profits
|
costs
expenditure

another province
other provinces
cross-province
inter-provincial
|
home province
within the province
same province
intra-provincial
`
