import type {RelationWords} from '../../signs/words.ts'

export const relations: RelationWords = {
  to: `
to
into
reaching
reached
reach
reaches
hit
hitting
totalling
totaling
`,
  from: `
from
`,
  by: `
by
`,
  in: `
in
at
during
for
within
across
throughout
within
over the course of
as of
after adjusting for
when adjusted for
adjusted for
adjusting for
after allowing for
allowing for
after correcting for
corrected for
after controlling for
controlling for
after deducting
after subtracting
after stripping out
stripping out
before deducting
net of
`,
  on: `
on
`,
  over: `
over
`,
  of: `
's
of
among
amongst
out of
within the group of
that of
those of
that among
those among
that for
those for
`,
  than: `
short of
falls short of
fell short of
fall short of
as much as
as many as
as high as
as large as
the same as
same as
on a par with
identical to
than
vs
vs.
versus
compared with
compared to
in comparison with
in comparison to
relative to
against
as against
as opposed to
above
below
ahead of
behind
second only to
next only to
outperformed
outpaced
outnumbered
exceeded
exceeding
exceed
outnumber
outnumbers
outpace
outpaces
exceeds
surpassing
surpassed
surpasses
overtook
overtake
overtakes
overtaken
overtaking
outstrip
outstrips
outstripped
outstripping
outpacing
surpass
eclipsed
eclipsing
leapfrogged
leapfrogging
trailing
trailed
trail
trails
led
leads
up on
down on
beating
topping
unlike
`,
  facing: ``,
  since: `
since
`,
  later: `
since then
thereafter
afterwards
subsequently
`,
  when: `
when
at which point
at the time
`,
  per: `
per
for every
for each
`,
  who: `
who
whom
whose
that
which
where
without
`,
  between: `
between
`
}
