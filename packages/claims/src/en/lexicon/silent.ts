/** Longer words that hold another one and mean something else. */
export const silent = `
home to
little different from
the lower
the higher
the larger
the smaller
the greater
the fewer
the older
the younger
the longer
the shorter
cost of living
price levels
at constant price
current prices
comparable prices
constant prices
any longer
make up
made up
set up
take up
took up
taken up
give up
gave up
given up
open up
sign up
end up
use up
eat up
ate up
buy up
bought up
back up
break up
broke up
build up
built up
follow up
free up
keep up
kept up
line up
show up
speak up
stand up
stood up
start up
tie up
turn up
wake up
woke up
warm up
willing
wrap up
round up
add up
sum up
look up
catch up
caught up
clean up
clear up
come up
dress up
hang up
hold up
held up
hook up
hurry up
join up
lock up
mess up
mix up
move up
own up
pack up
pay up
paid up
pile up
pop up
power up
prop up
roll up
run up
save up
seal up
settle up
shake up
shape up
size up
soak up
split up
spring up
stack up
stay up
step up
store up
stir up
team up
tear up
think up
top up
tune up
type up
wash up
watch up
weigh up
work up
write up
zip up
spin up
spun up
break down
broke down
shut down
lay down
write down
wrote down
slow down
settle down
sit down
sat down
calm down
narrow down
track down
hunt down
turn down
step down
stand down
stood down
knock down
tear down
close down
lock down
mark down
put down
let down
boil down
drill down
pin down
nail down
slowed down
grow up
grew up
keep a record
keeps a record
track record
fall short
falls short
fell short
falling short
fall into
falls into
fell into
fall under
falls under
fall within
falls within
fall behind
falls behind
fell behind
fall back
in the fall
fall semester
early fall
late fall
gain access
gains access
gained access
gaining access
gain insight
give rise
gives rise
gave rise
giving rise
up to date
up to now
up to speed
up and running
as expected
than expected
expected value
life expectancy
straight forward
cut off
cuts off
cut out
cut through
cut corners
lower case
lower level
lower bound
lower middle
lower income
higher education
more or less
steady stream
steady state
stable release
stable version
flat rate
flat file
straightforward
record keeping
now that
until now
right now
lose ground
loses ground
lost ground
losing ground
gain ground
gains ground
gained ground
lost interest
lose interest
lose money
lost money
lost time
lose sight
lift off
drop out
drop outs
drop down
drop off
contract with
contract for
under contract
smart contract
smart contracts
contract worker
contract workers
at the highest level
to the highest level
gain control
largest city
raise funds
raise money
raised funds
raise awareness
raise concerns
raised concerns
edge computing
growing up
close the year
closed the year
closes the year
closing the year
close a year
closed a year
close the quarter
closed the quarter
close the month
closed the month
closed at
closes at
closed higher
closed lower
closed up
`
