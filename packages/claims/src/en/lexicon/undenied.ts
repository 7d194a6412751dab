/** Words that hold one of denial and deny nothing of what is counted. */
export const undenied = `
not far from
not far off
not far behind
no longer
not necessarily
no fewer than
no less than
no more than
not more than
not less than
no doubt
no matter
not surprisingly
not least
non-profit
full stop
bus stop
lack of
without precedent
not yet
never before
not so
no longer than
no later than
no earlier than
no older than
no younger than
not longer than
not later than
`
