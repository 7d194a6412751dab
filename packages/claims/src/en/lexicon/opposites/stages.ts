import type {WordScales} from '../../../signs/words.ts'

/** How far a matter has gone: what was asked for is not what was granted. */
export const oppositeStages: WordScales = `
[case-stage]
apply
applies
applied
applying
application
applications
filed
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

[funds-stage]
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
