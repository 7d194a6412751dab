import type {WordScales} from '../../../signs/words.ts'

/** Kinds of one thing: who measures the one kind has no number of the other. */
export const oppositeKinds: WordScales = `
[medical-staff]
doctor
physicians
|
nurse
|
midwife
midwives
|
dentist
|
pharmacist

[lender-borrower]
lender
|
borrower

[contributor-pensioner]
contributors
contributions
|
pensioners
claimants
recipients

[renter-homeowner]
renters
tenants
|
homeowners
owner-occupiers
owner-occupied

[adult-child]
adult
|
child
children
minors
infants
adolescents
teenagers
under-18s

[employed-unemployed]
employed
in work
employment
|
unemployed
unemployment
jobless
joblessness
out of work
registered unemployed
registered unemployment
surveyed unemployment

[employment-step]
employed
|
recruited
hired
|
resigned
resignation
quit
|
laid off
made redundant
redundancies
|
retired
retirees

[hours-kind]
overtime
extra hours
|
contracted hours
contracted working hours
standard hours
normal hours
regular hours

[work-place]
work from home
working from home
worked from home
home workers
homeworking
remotely
remote working
|
on site
in the office
at the office
at the workplace

[member-head]
member
|
director
chair
chairman
chairmen
chairwoman
standing committee

[disability]
disabled
disability
disabilities
|
non-disabled
without disabilities
without a disability
able-bodied

[school-level]
kindergarten
preschool
nursery school
|
primary
elementary
|
secondary
middle school
high school
|
university
universities
colleges
tertiary education
higher education

[secondary-stage]
junior high
junior secondary
lower secondary
junior middle
|
senior high
senior secondary
upper secondary
senior middle
sixth form

[industry-sector]
primary
|
secondary
|
tertiary
service sector
services sector

[absence-kind]
unauthorised
unauthorized
truancy
truant
|
authorised
authorized

[exam-outcome]
pass
passed
passing
passes
|
fail
failed
failing
fails

[used-new]
used car
used vehicles
used home
used goods
second-hand
pre-owned
existing home
existing house
existing housing
|
brand-new
newly built
new-build
new home
new building
new house
new housing
new car

[workday-weekend]
weekday
workday
working day
|
weekend
public holiday

[keep-sell]
own
owned
hold
held
kept
|
sold
transferred
disposed of

[order-delivery]
ordered
orders
|
delivered
deliveries

[upload-download]
upload
uploaded
uploading
|
download
downloaded
downloading

[take-off-landing]
take off
took off
take-offs
takeoffs
|
land
landed
landing

[passenger-freight]
passenger
|
freight
cargo

[output-sales-stock]
output
production
produced
|
sales
sold
deliveries
delivered
|
stocks
inventories
inventory

[cumulative-new]
cumulative
cumulatively
|
newly
`
