import type {PlainWords} from '../../signs/words.ts'

export const plain: PlainWords = {
  denial: `
do not
does not
did not
is not
are not
was not
were not
has not
have not
had not
will not
would not
can not
could not
should not
may not
must not
not
no
n't
never
none
nobody
neither
nor
without
cannot
can't
don't
doesn't
didn't
isn't
aren't
wasn't
weren't
haven't
hasn't
hadn't
won't
wouldn't
couldn't
shouldn't
no longer
fail
failed
fails
failing
refuse
refused
refuses
refusing
stop
stopped
stops
stopping
ban
banned
bans
banning
lack
lacked
lacks
lacking
avoid
avoided
avoids
avoiding
reject
rejected
rejects
abandon
abandoned
abandons
give up
gave up
given up
anything but
ran out of
run out of
quit
deny
denied
denies
false that
untrue
a myth
not true
far from
hardly
seldom
rarely
prohibit
prohibited
ceased
cease
dropped out of
unable
refrain
refrained
`,
  survey: `
surveyed
asked
polled
interviewed
respondents
sample
sampled
questionnaires
answered
participants
`,
  anyone: `
people
those
them
us
these
persons
individuals
everyone
everybody
cases
answers
responses
others
`,
  points: `
point
points
pp
percentage points
`,
  untrue: `
not true
untrue
is false
are false
was false
were false
false that
false claim
false claims
falsely
myth
hoax
fiction
fabrication
fabricated
debunked
disproved
refuted
retracted
withdrawn
not the case
no truth
not so that
nonsense
wrong that
is wrong
was wrong
wrongly
incorrect that
is incorrect
was incorrect
incorrectly
erroneously
mistakenly
misleadingly
inaccurate
not correct
not right that
a lie
a rumour
a rumor
`,
  again: `
or
that is
i.e.
equivalent to
`,
  uncertainty: `
±
+/-
plus or
plus or minus
margin of error
margins of error
margin of sampling error
sampling error
`,
  gap: `
change
revision
adjustment
gap
difference
lead
margin
differ
gulf
disparity
advantage
spread
separate
separated
apart
`,
  respectively: `
respectively
in that order
in turn
`,
  rest: `
the rest
the remaining
remaining
remainder
the remainder
the others
the other
`,
  previous: `
of those
of these
of them
of whom
of which
among them
among those
among these
of the latter
`,
  total: `
together
in total
combined
altogether
in all
total
totalled
totaled
totalling
totaling
a total of
cumulatively
sum to
add up to
`,
  now: `
latest
most recent
now
currently
today
at present
nowadays
these days
`,
  joint: `
and
or
&
as well as
along with
plus
and also
`,
  contrast: `
while
whilst
whereas
but
although
though
yet
however
by contrast
`,
  light: `
the
a
an
is
are
was
were
be
been
being
has
have
had
it
its
it's
they
their
this
these
those
there
stood
stands
standing
accounted
accounts
accounting
account
made up
make up
makes up
making up
represented
represents
representing
came
comes
coming
came in
amounted
amounts
amounting
comprised
comprises
comprising
rate
rates
share
shares
level
levels
figure
figures
number
numbers
value
values
proportion
percentage
score
average
averaged
averaging
mean
median
only
just
some
about
also
then
again
still
already
even
further
with
as
so
such
up to
each
every
all
both
overall
annual
slightly
sharply
strongly
steadily
significantly
substantially
modestly
marginally
considerably
another
did
do
does
say
says
said
report
reported
reports
around
roughly
nearly
almost
approximately
remained
remains
remain
stayed
stay
recorded
recording
posted
posting
saw
seen
put
estimated
at a
of a
real
nominal
same
`,
  silent: ``
}
