/** Words that do not share the beginning of their other forms, a line for each: the word itself first. */
export const irregular = `
analysis analyses
appendix appendices
axis axes
basis bases
become became
begin began begun
bring brought
buy bought
catch caught
child children
choose chose chosen
cling clung
come came
crisis crises
criterion criteria
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
foot feet
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
half halves
hear heard
hold held
hypothesis hypotheses
index indices
keep kept
know knew known
lead led
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
person people persons
phenomenon phenomena
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shelf shelves
sing sang sung
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
swim swam swum
take took taken
teach taught
tell told
thief thieves
think thought
throw threw thrown
tooth teeth
understand understood
wear wore worn
wife wives
win won
wolf wolves
woman women
write wrote written
`
