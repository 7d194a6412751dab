import type {ModeWords} from '../../signs/words.ts'

export const modes: ModeWords = {
  forecast: `
will
would
shall
may
might
could
expect
expected
expects
expecting
expectation
expectations
forecast
forecasts
project
projected
projects
projection
projections
predict
predicted
predicts
prediction
anticipate
anticipated
anticipates
outlook
scenario
scenarios
likely
poised
set to
on course
on track
going to
is to
are to
foresee
foresees
foreseen
envisage
envisaged
envisages
seen at
seen rising
seen falling
estimates for
by then
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
must
should
objective
objectives
ambition
`,
  plan: `
plan
plans
planned
planning
intend
intends
intended
hope
hopes
hoping
hoped
want to
wants to
wanted to
consider
considering
would like
willing to
thinking of
`
}
