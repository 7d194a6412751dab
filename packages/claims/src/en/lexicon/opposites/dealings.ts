import type {WordScales} from '../../../signs/words.ts'

/** What people, firms and offices do, and its opposite. */
export const oppositeDealings: WordScales = `
[own-rent]
own
owns
owned
owning
owner
owners
owner-occupied
|
rent
rents
rented
renting
renter
renters

[remember-forget]
remember
remembers
remembered
|
forget
forgets
forgot
forgotten

[attendance]
attend
attends
attended
attendance
|
absent
absence
absences
missed

[cash-flow]
put into circulation
|
withdrawn from circulation

[flow]
inflow
inflows
|
outflow
outflows

[holding]
increased their holdings
added to their holdings
|
reduced their holdings
sold off

[afford]
can afford
could afford
able to afford
|
cannot afford
could not afford
unable to afford

[register-cancel]
newly registered
set up
established
founded
|
deregistered
dissolved
struck off
wound up

[listing]
went public
floated
newly listed
|
delisted
delisting

[court-result]
won their case
won their cases
|
lost their case
lost their cases

[transfer]
transferor
transferred
|
transferee
acquired

[gain-lose]
gained
won
gaining
|
lost
losing
lose

[grow-shrink]
expand
expands
expanded
expanding
expansion
|
contract
contracts
contracted
contracting
contraction
shrank

[send-receive]
sent
send
sending
|
received
receive
receiving

[collect-deliver]
collected
collection
picked up
|
delivered
delivery
deliveries

[stay-move]
stayed
stay put
remained
|
moved
moved away
moved out
relocated

[stop-continue]
stopped
stop
stops
gave up
given up
quitting
|
continued
continue
continues
carried on
kept on
keep on

[approve-oppose-plan]
launched
launch
introduced
|
withdrawn
scrapped
abolished
cancelled

[win-loss-job]
found a job
found work
got a job
|
lost their job
lost their jobs
lost work

[overpay]
overpaid
|
underpaid

[insured]
insured
covered by insurance
|
uninsured
without insurance

[graduate]
enrolled
enrolment
enrolments
enrollment
entrants
enrol
|
graduated
graduates
graduation
graduate
|
dropped out
dropout
dropouts
left early

[withdraw-deposit]
paid in
deposited
contributed
pay in
|
withdrew
withdrawn
withdrawals
paid out

[lend-return]
borrowed
borrow
took out
|
returned
return
gave back

[refund]
sold
|
refunded
returned
sent back

[report-hide]
reported
report
disclosed
|
concealed
hid
hidden
unreported

[donate]
donated
donate
gave
|
received donations
raised
`
