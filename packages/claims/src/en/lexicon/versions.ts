import type {VersionWords} from '../../bonds/versions.ts'

export const versions: VersionWords = {
  first: `
first reported
first published
first announced
first estimated
first released
first given
first put
first thought
first said
first stated
first recorded
first estimate
first estimates
first reading
first release
first count
as first
at first
initially
initial
original
originally
preliminary
advance estimate
flash estimate
`,
  previous: `
previously
previous estimate
previous figure
previous reading
prior estimate
prior figure
earlier estimate
earlier figure
earlier reported
`,
  older: `
before revision
before the revision
before it was revised
unrevised
old figure
`,
  newest: `
after revision
now put
now estimated
now given
latest estimate
revised estimate
revised figure
revised reading
`,
  revision: `
revised
revises
revise
revising
revision
corrected
restated
`
}
