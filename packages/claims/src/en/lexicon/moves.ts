import type {MoveWords} from '../../signs/words.ts'

export const moves: MoveWords = {
  up: {
    verb: `
rise
rose
risen
rising
grow
grew
grown
growing
climb
add
gain
expand
surge
soar
spike
swell
swelled
swollen
widen
lengthen
improve
rebound
jump
leap
leapt
leaped
balloon
skyrocket
rocketed
rocketing
raise
boost
lift
edge up
edged up
inch up
inched up
tick up
ticked up
go up
went up
revised upward
revised upwards
upwardly revised
gone up
going up
push up
pushed up
pick up
picked up
shoot up
shot up
`,
    arrival: ``,
    noun: `
upward revision
increase
rise
gain
jump
surge
uptick
uplift
hike
upturn
`,
    rate: `
growth
growth rate
`,
    particle: `
up
`,
    comparative: `
higher
led
leads
leading
ahead
ahead of
up on
outperformed
outpaced
outnumbered
outnumber
outnumbers
outpace
outpaces
surpass
outstrip
surpassed
surpasses
exceeded
exceed
exceeds
outstripped
outstrips
overtook
above
faster
more quickly
more rapidly
more strongly
more steeply
more sharply
stronger
larger
greater
bigger
older
more
longer
dearer
costlier
pricier
heavier
more expensive
further
farther
steeper
sharper
deeper
wider
quicker
taller
`,
    bare: ``,
    factor: `
double
triple
quadruple
`
  },
  down: {
    verb: `
collapse
collapsed
crash
crashed
slumped
nosedive
plummeted
crater
dwindle
dwindled
evaporate
evaporated
implode
implosion
tank
fall
fell
fallen
drop
decline
decrease
shrink
shorten
shrank
shrunk
slip
slide
slid
dip
tumble
plunge
plummet
sag
sagged
ebbed
sink
sank
sunk
contract
reduce
cut
lower
lose
lost
recede
retreat
subtract
slump
come down
revised downward
revised downwards
downwardly revised
came down
go down
went down
gone down
bring down
brought down
shed
slashed
trimmed
`,
    arrival: ``,
    noun: `
downward revision
drop
loss
off
decline
fall
decrease
reduction
downturn
slump
`,
    rate: ``,
    particle: `
down
`,
    comparative: `
down on
lower
trailed
trail
trails
trailing
behind
second only to
next only to
below
slower
more slowly
less quickly
less rapidly
less steeply
less sharply
weaker
smaller
younger
fewer
short of
falls short of
fell short of
fall short of
less
shorter
cheaper
lighter
less expensive
narrower
milder
gentler
shallower
`,
    bare: ``,
    factor: `
halve
`
  },
  flat: {
    verb: `
flat
unchanged
steady
stable
plateau
plateaued
levelled off
leveled off
hold steady
held steady
little changed
no change
`,
    arrival: ``,
    noun: ``,
    rate: ``,
    particle: ``,
    comparative: `
the same as
same as
on a par with
identical to
`,
    bare: ``,
    factor: ``
  }
}
