import type {WordScales} from '../../signs/words.ts'

/** Who is counted, and who stands on the other side: a number of employers is none of employees. */
export const oppositePeople: WordScales = `
employer
employers
|
employee
employees

landlord
landlords
|
tenant
tenants

teacher
teachers
lecturers
|
pupil
pupils
students
learners

doctor
doctors
physicians
|
nurse
nurses
|
midwife
midwives
|
dentist
dentists
|
pharmacist
pharmacists

victim
victims
|
offender
offenders
perpetrator
perpetrators
suspect
suspects

plaintiff
plaintiffs
claimants
|
defendant
defendants

manufacturers
producers
makers
|
consumers
buyers

sellers
vendors
merchants
|
shoppers
customers

lender
lenders
|
borrower
borrowers

creditor
creditors
|
debtor
debtors

immigrants
immigration
immigrated
|
emigrants
emigration
emigrated

donor
donors
|
beneficiary
beneficiaries
recipient
recipients

contributors
contributions
|
pensioners
claimants
recipients

author
authors
writers
|
reader
readers
readership

bachelor's
undergraduate
undergraduates
|
master's
postgraduate
postgraduates
|
doctoral
doctorate
doctorates
PhD
PhDs

man
men
male
males
|
woman
women
female
females

boy
boys
|
girl
girls

father
fathers
|
mother
mothers

husband
husbands
|
wife
wives

inpatient
inpatients
|
outpatient
outpatients

smokers
smoking
smoked
cigarettes
tobacco
|
vapers
vaping
vaped
vapes
vape
e-cigarettes

renters
tenants
|
homeowners
owner-occupiers

volunteers
volunteered
volunteering
|
donors
donated
donating

married
|
single
unmarried
|
widowed
|
divorced

primary
|
secondary
|
tertiary

kindergarten
kindergartens
preschool
preschools
|
university
universities
colleges
`
