import type {PlainWords} from '../../signs/words.ts'

export const plain: Omit<PlainWords, 'light' | 'silent' | 'concession' | 'nevertheless'> = {
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
  share: `
account for
accounts for
accounted for
make up
makes up
made up
`,
  portion: `
share
shares
market share
market shares
proportion
percentage
`,
  operator: `
two times
three times
four times
five times
six times
seven times
eight times
nine times
ten times
twice
thrice
minus
multiplied by
divided by
squared
or fewer
or less
or more
or higher
or lower
or greater
or above
or below
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
a falsehood
fake news
nobody believes
no one believes
`,
  again: `
or
that is
that is to say
i.e.
in other words
put another way
put differently
equivalent to
`,
  outdoes: ``,
  dimension: ``,
  once: `
once
  `,
  none: `
no
none
not a single
not one
`,
  amount: `
more
fewer
less
`,
  copula: `
are
is
was
were
be
been
have
has
had
`,
  equative: `
as
`,
  uncertainty: `
±
+/-
plus or
plus or minus
plus and minus
plus/minus
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
distance
surplus
deficit
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
  former: `
the former
`,
  latter: `
the latter
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
  throughout: `
averaged
averaging
an average of
on average
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
  alternative: `
or
`,
  besides: `
not only
not just
not merely
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
  meanwhile: `
as
`,
  reason: `
because
because of
due to
owing to
on account of
as a result of
`
}
