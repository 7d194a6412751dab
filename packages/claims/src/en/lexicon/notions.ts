import type {NotionWords} from '../../signs/words.ts'

export const notions: NotionWords = {
  first: `
for the first time
the first time
first time ever
first time since
`,
  'record-high': `
a record
record high
all time high
highest ever
most ever
largest ever
biggest ever
more than ever
highest on record
highest level
highest since
highest point
highest in years
highest in decades
highest in a decade
new high
new peak
new record
historic high
record breaking
peaked
`,
  'record-low': `
record low
all time low
lowest ever
fewest ever
smallest ever
least ever
fewer than ever
lowest on record
lowest level
lowest since
lowest point
lowest in years
lowest in decades
lowest in a decade
new low
historic low
`,
  slowed: `
slowed
slowing
slowdown
decelerate
deceleration
narrow
narrows
narrowed
narrowing
eased
easing
moderated
lost steam
slows
`,
  quickened: `
quickened
accelerated
accelerating
sped up
faster
picked up
widened
`,
  highest: `
highest
largest
biggest
most common
most used
most popular
most widely
most often
most frequently
most frequent
most cited
most commonly
bought most
chosen most
cited most
mentioned most
named most
played most
used most
visited most
watched most
most bought
most chosen
most mentioned
most named
most played
most visited
most watched
most prevalent
most widespread
top spot
top choice
rank first
ranks first
ranked first
came first
comes first
first place
tops the list
topped the list
top the list
leads the list
led the list
number one
most adopted
most deployed
led with
leads with
`,
  lowest: `
lowest
smallest
fewest
least common
least used
least popular
least likely
bought least
chosen least
cited least
mentioned least
named least
played least
used least
visited least
watched least
least bought
least chosen
least cited
least mentioned
least named
least played
least visited
least watched
least commonly
least frequent
least frequently
least often
least prevalent
least widely
least widespread
rarest
ranked last
came last
last place
`,
  fastest: `
fastest
steepest
sharpest
strongest
`,
  slowest: `
slowest
weakest
`,
  steady: `
steadily
consistently
continuously
continually
progressively
every year since
each year since
year after year
in a row
consecutive
straight
continued to
continues to
continue to
keeps
kept
year by year
every year
in every year
each year
in each year
`,
  only: `
the only
the sole
`
}
