import type {WordScales} from '../../../signs/words.ts'

/** Who is counted, and who stands on the other side: a number of employers is none of employees. */
export const oppositePeople: WordScales = `
[employer-employee]
employer
employers
bosses
|
employee
employees
worker
workers
staff

[landlord-tenant]
landlord
landlords
lessor
lessors
|
tenant
tenants
lessee
lessees

[teacher-student]
teacher
teachers
lecturers
teaching staff
|
pupil
pupils
students
learners
schoolchildren

[victim-offender]
victim
victims
|
offender
offenders
perpetrator
perpetrators
suspect
suspects
defendant
defendants
the accused

[plaintiff-defendant]
plaintiff
plaintiffs
claimants
|
defendant
defendants

[producer-consumer]
manufacturers
producers
makers
|
consumers
buyers

[seller-customer]
sellers
vendors
merchants
|
shoppers
customers
buyers

[platform-party]
users
consumers
|
rider
courier
delivery workers
delivery drivers
|
merchants
sellers
vendors

[creditor-debtor]
creditor
|
debtor

[migrant-way]
immigrants
immigration
immigrated
moved in
|
emigrants
emigration
emigrated
moved out

[donor-beneficiary]
donor
|
beneficiary
beneficiaries
recipient

[author-reader]
author
writers
|
reader
readership

[degree-level]
bachelor's
undergraduate
|
master's
postgraduate
|
doctoral
doctorate
PhD

[sex]
man
men
male
boy
fathers
|
woman
women
female
girl
mothers

[parent-sex]
father
dad
|
mother
mum
mom

[spouse]
husband
|
wife
wives

[patient-kind]
inpatient
hospitalised
hospitalized
|
outpatient
|
emergency department
A&E
emergency room

[smoker-vaper]
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

[volunteer-donor]
volunteers
volunteered
volunteering
|
donors
donated
donating
donations

[marital-status]
married
|
unmarried
never married
single people
single person
single adults
single men
single women
|
widowed
widows
widowers
|
divorced
divorcees

[working-age]
children
school-age
|
working-age
|
elderly
older people
older adults
pensioners
pension-age
pensionable age
retirement age
over-65s

[young-old]
young people
younger people
young adults
youth
younger workers
|
middle-aged
|
elderly
older people
older adults
older workers
old age

[household-kind]
living alone
live alone
lives alone
lived alone
one-person household
single-person household
|
couple
|
lone parent
single parent
|
live with their parents
living with their parents
living with parents

[birth-order]
first birth
first child
firstborn
|
second birth
second child
second children
|
third birth
third child
third children

[population-register]
registered population
household registration
|
resident population
permanent residents
usual residents
|
floating population
migrant population

[unemployment-measure]
registered unemployment
registered unemployed
|
surveyed unemployment
survey-based unemployment
urban surveyed

[exclusion-kind]
permanent exclusion
permanently excluded
expelled
expulsion
|
suspension
suspended
fixed-period exclusion
`
