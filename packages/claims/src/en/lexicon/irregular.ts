/** Words that do not share the beginning of their other forms, a line for each: the word itself first. */
export const irregular = `
analysis analyses
appendix appendices
axis axes
basis bases
bear bore born borne
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen
cling clung
come came
crisis crises
criterion criteria
deal dealt
dig dug
do did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
foot feet
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
half halves
hang hung
hear heard
hide hid hidden
hold held
hypothesis hypotheses
index indices
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
life lives
loaf loaves
lose lost
make made
man men
matrix matrices
mean meant
meet met
mouse mice
overcome overcame
overtake overtook overtaken
pay paid
person people persons
phenomenon phenomena
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shelf shelves
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spell spelt
spend spent
spill spilt
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
thief thieves
think thought
throw threw thrown
tooth teeth
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
wife wives
win won
withdraw withdrew withdrawn
wolf wolves
woman women
write wrote written
`
