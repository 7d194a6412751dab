import type {WordScales} from '../../../signs/words.ts'

/** Opposites among words so common that only data are told apart by them, and no editions. */
export const oppositeCommon: WordScales = `
[claim-stage]
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

[use-develop]
use
used
using
applied
|
developed
research and development

[intent-stage]
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

[get-post]
get
gets
getting
got
read
reads
reading
watch
watches
watching
follow
follows
following
browse
browsing
|
post
posts
posted
posting
upload
uploads
uploaded
uploading
`
