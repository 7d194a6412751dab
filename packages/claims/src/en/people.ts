import type {PeopleWords} from '../people.ts'

export const people: PeopleWords = {
  anyone: `
people
person
persons
those
individual
individuals
resident
residents
inhabitant
inhabitants
dweller
dwellers
population
respondent
respondents
participant
participants
citizen
citizens
everyone
anyone
`,
  places: `
area
areas
region
regions
place
places
`,
  ofTheirAge: `
adult
adults
child
children
kid
kids
young people
young adults
young
older
older people
older adults
elderly people
elderly
the elderly
adolescents
teenagers
infants
seniors
`,
  links: `
a
an
are
at
from
in
is
live
lives
living
of
on
residing
the
with
work
working
`,
  alike: `
men
males

women
females

firms
firm
companies
company
enterprises
enterprise
businesses
business

workers
worker
employees
employee
`
}
