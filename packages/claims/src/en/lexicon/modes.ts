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
outlook
scenario
scenarios
will
set to
on course to
on track to
poised to
going to
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
could
is seen
are seen
would
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
objective
objectives
ambition
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
want to
wants to
wanted to
would like
willing to
plan
plans
planned
`,
  possible: `
shall
may
might
likely
should
must
estimate
estimates
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
`
}
