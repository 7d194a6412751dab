import type {WordScales} from '../../signs/words.ts'

/** Kinds of one thing: who measures the severe ones has no number of the mild ones. */
export const oppositeKinds: WordScales = `
first-time
|
repeat

used
second-hand
pre-owned
|
brand-new
newly built
new-build

residential
|
commercial
|
industrial

onshore
|
offshore

prepaid
|
postpaid

landline
landlines
fixed-line
|
mobile

wired
|
wireless

severe
severely
|
moderate
moderately
|
mild
mildly

acute
|
chronic

malignant
|
benign

incidence
|
prevalence

mortality
|
morbidity

live births
|
stillbirths
stillborn

overtime
|
contracted

weekday
weekdays
|
weekend
weekends

groundwater
|
surface water

freshwater
inland
|
seawater
marine

cash
|
card
cards
cheque
cheques
credit

printed
print
hardback
paperback
|
digital
e-book
e-books
electronic

central government
federal
national government
|
local government
local governments
local authorities
municipal

invention
inventions
|
utility model
utility models
|
design
designs

overweight
|
obese
obesity
|
underweight

asylum
|
family reunion

physical
|
mental
psychological

pass
passed
passing
passes
|
fail
failed
failing
fails

win
won
wins
winning
winners
|
lost
losers

enrolled
enrolment
enrolments
enrollment
entrants
|
graduated
graduates
graduation
|
dropped out
dropout
dropouts

gave away
giving away
given away
handed out
|
received
receiving
collected

average
mean
on average
|
total
in total
altogether
combined

average
typical
|
minimum
|
maximum

minimum wage
|
average wage
median wage

wages
salaries
|
dividends
|
pensions

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

reported
recorded
|
solved
cleared
detected

read
reading
|
wrote
written
writing

taught
teaching
|
learnt
learned
learning

invested
|
divested
disinvested

upgraded
|
downgraded

built
constructed
|
demolished

leased
|
bought
purchased

advertised
vacancies
|
filled

breast-fed
breastfed
breastfeeding
|
bottle-fed
formula-fed

fully vaccinated
fully
|
partly
partially

renewable
renewables
|
fossil

employed
|
recruited
hired
|
laid off
made redundant
|
retired
retirees

institutional care
residential care
in institutions
|
foster care
foster families
fostered
|
adopted
adoption

hospital births
hospital deliveries
hospital delivery
|
caesarean
cesarean
caesareans
home births

boarding pupils
boarding students
boarders
|
day pupils
day students

infections
cases
|
hospital admissions
hospitalisations
hospitalizations
|
deaths

newborns
neonatal
|
maternal
mothers

premarital
|
pre-pregnancy
preconception
|
antenatal
prenatal
|
postnatal

consumer prices
retail prices
|
producer prices
factory-gate prices
wholesale prices
|
house prices

turnover
revenue
revenues
|
profit
profits
|
costs
expenditure
`
