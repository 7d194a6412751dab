import type {HedgingTables} from '../language/hedging.ts'
import {wordTable} from '../language/word-table.ts'
import {denying} from './denying.ts'

export const hedging: HedgingTables = {
  hedges: {
    over: wordTable(`
over
above
beyond
more than
older than
or more
exceed*
surpass*
passed the
pass the
passes the
at least
minim*
start* at
start* from
upward of
upwards of
#+
# times more
`),
    under: wordTable(`
before
isn't
isn’t
not
under
below
short of
hardly
less than
fewer than
at most
maximum
tops out at
top out at
topped out at
limit*
upto
in * second*
in * minute*
in * hour*
in * day*
as high as
peak*
busiest
highest
largest
most
record
no more than
up to
within
capable
in just
in only
can reach
can go
`),
    nearly: wordTable(`
nearly
almost
close to
approach*
near
`),
    about: wordTable(`
about
around
roughly
some
approx*
estimate*
circa
or so
like
maybe
perhaps
expected
probably
tend*
put at
~
`)
  },
  // English puts its hedges right before the number.
  hedgesApart: {},
  hedgesBehind: {
    under: /^ [a-z]{2,16}(?: [a-z]{2,16})? or (?:less|fewer|under)\b/,
    over: /^(?:(?: [a-z]{2,16}(?: [a-z]{2,16})?)? or (?:more|greater|over|higher|above|better|faster)|(?: [a-z]{2,16}){0,2}, at least)\b/
  },
  tones: {
    small: wordTable(
      `
only
just
mere
merely
as cheap as
as few as
as little as
as low as
`,
      `
-only
-just
`
    ),
    large: wordTable(`
whopping
to the tune of
fully
as many as
as much as
as high as
upto
as large as
as great as
entire
whole
staggering
massive
huge
impressive
incredible
astonishing
shocking
amazing
`)
  },
  outlook: wordTable(`
will
would
shall
should
may
might
could
can
expect*
forecast*
projected
projects
projection*
predict*
anticipat*
plan
plans
planned
planning
target*
goal
goals
aim
aims
outlook
scenario*
estimat*
likely
hope
hopes
set to
on course
on track
due
to be
going to
poised
look*
future
next
ahead
coming
by 20#
`),
  denying
}
