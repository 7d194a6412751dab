/** Words that may stand between a number and what is said of it, and change nothing. */
export const light = `
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
and above
or above
and below
or below
and up
`
