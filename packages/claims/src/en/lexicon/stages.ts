import type {WordScales} from '../../signs/words.ts'

/** What becomes of a request, a right or a case, step by step: who counts those granted has no number of those applied for. */
export const stages: WordScales = `
apply
applies
applied
applying
application
applications
filed
files
filing
lodged
submitted
|
grant
grants
granted
granting
approve
approves
approved
approving
awarded
recognised
recognized
registered
licensed
|
in force
valid
|
rejected
refused
|
withdrawn
withdrew
revoked
|
awaiting
opened
initiated
pending
|
concluded
closed
settled
resolved
|
paid
reimbursed

apply
applies
applied
applying
application
applications
requested
claimed
sought
|
eligible
entitled
qualify
qualified
|
offer
offers
offered
offering
|
received
receiving
receive
receives
recipients
drawing
drew
benefiting from
grant
granted
granting
approved
awarded
issued
completed

want to
wants to
wanted to
would like to
wish to
hope to
hopes to
hoped to
intend to
intends to
intended to
plan to
plans to
planned to
|
try
tries
tried
trying
attempt
attempts
attempted
attempting
|
manage to
managed to
managing to
succeed
succeeds
succeeded
succeeding
successfully

needed
required
|
pledge
pledges
pledged
promised
committed
|
disbursed
provided
contributed
spent
`
