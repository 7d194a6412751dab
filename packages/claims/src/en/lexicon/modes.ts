import type {ModeWords} from '../../signs/words.ts'

export const modes: ModeWords = {
  forecast: `
expect
expects
expecting
forecasts
predicted
projects that
anticipated
expected to
expects to
expect to
forecast
projected to
projected at
projects
projection
projections
predicted to
predicts
predict
prediction
anticipated to
anticipates
foreseen
foresees
envisaged
is expected
are expected
is projected
are projected
is forecast
are forecast
seen rising
seen falling
expected
projected
is seen
are seen
`,
  target: `
target
targets
targeted
goal
goals
aim
aims
aimed
aiming
pledge
pledged
pledges
commitment
committed to
must ensure
to ensure that
required to ensure
obliged to ensure
required to reach
obliged to reach
objective
objectives
ambition
`,
  ahead: `
outlook
scenario
scenarios
will
set to
on course to
on track to
poised to
is going to
are going to
was going to
were going to
is to reach
is to rise
is to grow
is to increase
is to climb
is to fall
is to drop
is to decline
is to shrink
is to double
is to be
is to have
is to hit
is to exceed
is to remain
are to reach
are to rise
are to grow
are to increase
are to climb
are to fall
are to drop
are to decline
are to shrink
are to double
are to be
are to have
are to hit
are to exceed
are to remain
was to reach
was to rise
was to grow
was to increase
was to climb
was to fall
was to drop
was to decline
was to shrink
was to double
was to hit
was to exceed
was to remain
were to reach
were to rise
were to grow
were to increase
were to climb
were to fall
were to drop
were to decline
were to shrink
were to double
were to hit
were to exceed
were to remain
`,
  plan: `
plan to
plans to
planned to
planning to
intend to
intends to
hope to
hopes to
hoped to
hoping to
aim to
aims to
aimed to
aiming to
seek to
seeks to
sought to
would have liked
want to
wants to
wanted to
would like
willing to
planned
`,
  possible: `
could
would
shall
may
might
likely
should
must
estimate
estimates
milestone
milestones
benchmark
benchmarks
aspiration
aspirations
quota
quotas
requirement
requirements
threshold
thresholds
`,
  done: `
already
actual
actually
booked
recorded
posted
achieved
reached
exceeded
surpassed
topped
hit
totalled
totaled
stood at
amounted to
`,
  final: `
final figure
final figures
final data
final number
final numbers
final count
final counts
final tally
final estimate
final estimates
final reading
final value
final values
final result
final results
final accounts
finalised
finalized
finally verified
definitive
`
}
