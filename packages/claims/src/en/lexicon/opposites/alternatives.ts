import type {WordScales} from '../../../signs/words.ts'

/** Words of which a measure says one: who counts what was bought has no number of what was sold. */
export const oppositeAlternatives: WordScales = `
[employee-self-employed]
employees
salaried
wage earners
|
self-employed
self-employment
own-account
freelancers
sole traders

[full-part-time]
full-time
full timers
|
part-time
part timers

[general-vocational]
general secondary
general upper secondary
general high school
general high schools
academic track
|
vocational
technical schools

[first-repeat]
first-time
|
repeat

[buy-sell]
buy
buys
bought
buying
purchase
purchases
purchased
purchasing
|
sell
sells
selling
sold

[lend-borrow]
lend
lends
lent
lending
|
borrow
borrows
borrowed
borrowing

[owe-repay]
owe
owes
owed
owing
arrears
overdue
|
repay
repays
repaid
repaying
repayment
repayments
paid off

[give-receive]
gave away
giving away
given away
handed out
sent out
|
received
receiving
collected

[join-leave-job]
joined the company
took up a post
new starters
newly joined
|
left the company
left their job
leavers
left their jobs

[contribute-draw]
pay contributions
paid contributions
paying contributions
insured
contributors
|
draw
drew
drawing
drawn
claiming benefits

[listen-watch-read]
listen
listens
listened
listening
|
watch
watches
watched
watching
viewing
|
read
reads
reading

[reading-writing]
reading
|
writing

[planted-harvested]
planted
sown
sowing
|
harvested
harvesting

[upgraded-downgraded]
upgraded
|
downgraded

[invest-divest]
invested
|
divested
disinvested

[vacancy-filled]
advertised
vacancies
vacancy
|
filled

[existing-added]
outstanding
total stock
stock of
|
increment
incremental
newly added
net increase
net addition

[current-former]
current
currently
serving
|
former
formerly
ex-

[shortage-surplus]
shortage
shortages
shortfall
shortfalls
gap
|
surplus
excess
glut

[fatal-nonfatal]
fatal
|
non-fatal
not fatal

[averted-occurred]
averted
prevented
avoided
|
occurred
recorded
reported
caused

[crime-step]
reported
recorded
|
solved
cleared
detected

[justice-step]
arrested
arrests
|
prosecuted
charged
prosecutions
|
convicted
convictions
found guilty
|
acquitted
cleared
|
imprisoned
jailed
|
released

[infection-step]
vaccinated
vaccination
|
infected
|
hospitalised
hospitalized
|
diagnosed
|
cured
recovered

[win-lose]
win
won
wins
winning
winners
|
lost
losers

[on-list]
outside the list
not on the list
off-list
outside the catalogue
|
on the list
within the catalogue
in the catalogue

[risk-level]
low-risk
|
high-risk

[ownership]
public
state-owned
publicly owned
|
private
privately

[turnout]
voted
turnout
cast a ballot
|
abstained
abstention
non-voters

[candidate-elected]
candidate
stood for election
|
elected
won a seat
won seats
`
