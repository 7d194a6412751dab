import type {WordScales} from '../../../signs/words.ts'

/** What is done and its opposite: who measures the one has no number of the other. */
export const oppositeActs: WordScales = `
[consume-produce]
consume
consumes
consumed
consuming
consumption
used
|
generate
generates
generated
generating
generation
produce
produces
produced
producing
production

[supply-demand]
supply
supplies
supplied
|
demand
demanded

[trade]
import
imports
imported
importing
importer
importers
|
export
exports
exported
exporting
exporter
exporters

[arrive-depart]
arrive
arrives
arrived
arriving
arrival
arrivals
|
depart
departs
departed
departing
departure
departures

[border]
inbound
|
outbound

[enter-leave]
enter
enters
entered
entering
join
joins
joined
joining
|
leave
leaves
leaving
quit
exit
exited

[admission]
admitted to hospital
|
discharged from hospital
hospital discharges

[life]
born
birth
births
newborn
newborns
|
die
dies
died
dying
death
deaths
dead
killed
mortality

[marry-divorce]
marriage
marriages
married
marry
|
divorce
divorces
divorced

[hire-dismiss]
hire
hires
hired
hiring
hirings
recruit
recruits
recruited
recruiting
recruitment
|
dismiss
dismissed
dismissals
layoff
layoffs
laid off
made redundant
redundancies

[accept-reject]
accept
accepts
accepted
accepting
admit
admitted
granted
approve
approved
approves
|
reject
rejects
rejected
rejecting
rejections
refused
refuse
refusals
denied
turned down

[start-finish]
start
starts
started
starting
|
finish
finishes
finished
completion
completions
completed

[open-close]
open
opens
opened
opening
openings
|
close
closes
closed
closing
closings
closure
closures
shut down

[include-exclude]
include
includes
included
including
|
exclude
excludes
excluded
excluding
leaving out

[deposit-loan]
deposit
deposits
|
loan
loans
lending
mortgage
mortgages

[save-spend]
save
saves
saved
saving
savings
|
spend
spends
spent
spending

[teach-learn]
taught
teach
teaching
|
learn
learns
learnt
learned
learning

[ask-answer]
asked
|
answered
replied

[help-hinder]
help
helps
helped
|
hinder
hinders
hindered
hamper
hampered

[cause-prevent]
cause
causes
caused
|
prevent
prevents
prevented
`
