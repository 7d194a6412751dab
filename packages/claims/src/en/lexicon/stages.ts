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
`
