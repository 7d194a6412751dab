/**
 * Words that turn a statement about a thing into one about another: what ends, loses or refuses it, and what is
 * measured in its stead.  They count where the data do not say them.
 */
export const contrary = `
abolish
accident
acquittals
acquitted
admission
annul
arrest
arrival
averted
axe
bankrupt
bankruptcy
barred
barren
birth
blocked
borrow
burned
burnt
bypassed
cancel
cancellation
cancelled
cancelling
circulation
close down
closed
closing
closure
collapse
complained
complaint
consumption
convicted
conviction
counterfeit
curbed
damaged
death
debt
decommissioned
default
deficit
delay
delete
demand
demolished
departed
departure
deported
deposit
destroy
destruction
died
disappear
disapproval
disapprove
discharge
dislike
dismantled
dismiss
dismissal
disposal
disposed of
dissatisfaction
dissatisfied
dissolved
distrust
ditch
divest
divorce
doubt
dread
dropout
dying
emigrated
escaped
escaping
evict
exclude
exonerated
expel
expelled
expenditure
expense
expire
export
fake
falsely
fatally
fired
flight
flooded
foiled
forfeit
forget
forgot
forgotten
freeze
froze
frozen
halted
hate
hypothetical
idled
ignore
illegal
illegally
imaginary
import
income
infected
infection
injured
injury
insolvent
inventory
killed
laid off
lapsed
lay off
layoffs
leave school
lend
lent
liquidated
lose
loser
loss
lost
marriage
miss
mislaid
mislay
misplace
mistakenly
mistrust
mothballed
neglect
opponent
oppose
opposition
output
outside
overdue
overlook
overturned
owed
owing
pirated
postpone
price
production
profit
recovered patients
redundant
refund
removal
remove
repaid
repatriated
repay
repayment
repeal
rescind
rescued
resign
resignation
retire
retirement
returned
revenue
revoke
sack
salary
sank
scrap
scrapped
scrapping
secretly
shipment
shut
shut down
skip
sold off
solved
stockpile
stolen
sunk
surplus
suspend
suspension
tax
terminate
theft
thwarted
tore up
torn up
turn away
turn down
turned away
turned down
turning away
unemployed
unhappy
uninstall
unlawfully
unpaid
unsatisfied
unsold
unsubscribe
unused
vacancy
vacant
wage
waste
went back
withdraw
withdrawal
withdrawn
withdrew
wound up
wrongly
paid off
pay off
paying off
`
