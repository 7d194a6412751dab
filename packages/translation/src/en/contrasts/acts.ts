import type {ContrastWords} from '../../language/contrasts.ts'

/** What is done, and the way it goes: the words of each side, one a line. */
export const actsContrasts: Pick<
  ContrastWords,
  'trade' | 'way' | 'life' | 'deal' | 'choice' | 'flow' | 'straight' | 'care' | 'count'
> = {
  trade: {
    imports: `
import
imports
imported
importer
importers
`,
    exports: `
export
exports
exported
exporter
exporters
`
  },
  way: {
    arrive: `
arrive
arrived
arrivals
arriving
inbound
immigrants
immigration
`,
    depart: `
depart
departed
departures
departing
outbound
emigrants
emigration
`
  },
  life: {
    births: `
birth
births
born
newborn
newborns
`,
    deaths: `
death
deaths
died
die
killed
dead
mortality
`
  },
  deal: {
    supply: `
supply
supplied
supplies
`,
    demand: `
demand
`
  },
  choice: {
    accept: `
accepted
accept
granted
grant
grants
approved
approve
`,
    refuse: `
rejected
reject
refused
refuse
denied
`
  },
  flow: {
    deposit: `
deposit
deposits
`,
    loan: `
loan
loans
mortgage
mortgages
lending
`
  },
  straight: {
    direct: `
direct
directly
`,
    indirect: `
indirect
indirectly
`
  },
  care: {
    inpatient: `
inpatient
inpatients
hospitalised
admitted
admissions
`,
    outpatient: `
outpatient
outpatients
`
  },
  count: {
    include: `
include
includes
included
including
`,
    exclude: `
exclude
excludes
excluded
excluding
leaving out
left out
`
  }
}
