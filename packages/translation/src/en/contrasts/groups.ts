import type {ContrastWords} from '../../language/contrasts.ts'

/** Of whom, where and of what kind: the words of each side, one a line. */
export const groupsContrasts: Pick<
  ContrastWords,
  | 'place'
  | 'sex'
  | 'age'
  | 'compass'
  | 'state'
  | 'market'
  | 'water'
  | 'line'
  | 'hours'
  | 'job'
  | 'owner'
  | 'net'
  | 'risk'
  | 'kind'
  | 'who'
  | 'average'
> = {
  place: {
    urban: `
urban
city
cities
town
towns
`,
    rural: `
rural
village
villages
countryside
`
  },
  sex: {
    men: `
men
man
male
males
boys
fathers
`,
    women: `
women
woman
female
females
girls
mothers
`
  },
  age: {
    adults: `
adult
adults
`,
    children: `
child
children
minors
`
  },
  compass: {
    north: `
north
northern
`,
    south: `
south
southern
`,
    east: `
east
eastern
`,
    west: `
west
western
`,
    middle: `
central
midlands
`
  },
  state: {
    central: `
central government
central budget
central finances
`,
    local: `
local government
local governments
local authorities
local authority
local finances
`
  },
  market: {
    home: `
domestic
domestically
at home
`,
    abroad: `
overseas
foreign
abroad
international
`
  },
  water: {
    marine: `
marine
sea
ocean
`,
    inland: `
inland
freshwater
`
  },
  line: {
    fixed: `
fixed
fixed-line
`,
    mobile: `
mobile
cellular
`
  },
  hours: {
    full: `
full-time
full time
`,
    part: `
part-time
part time
`
  },
  job: {
    employed: `
employed
in work
employment
`,
    unemployed: `
unemployed
unemployment
jobless
`
  },
  owner: {
    public: `
public
state-owned
`,
    private: `
private
privately
`
  },
  net: {
    online: `
online
`,
    offline: `
offline
in person
in-store
`
  },
  risk: {
    low: `
low-risk
low risk
`,
    high: `
high-risk
high risk
`
  },
  kind: {
    new: `
new home
new homes
new building
new buildings
new houses
new housing
`,
    old: `
existing home
existing homes
second-hand
existing houses
existing housing
`
  },
  who: {
    person: `
per person
per head
per capita
a head
a person
per inhabitant
per resident
per user
per adult
each person
`,
    household: `
per household
a household
per user
`
  },
  average: {
    median: `
median
`,
    mean: `
mean
average
averages
averaged
`,
    peak: `
maximum
peak
`
  }
}
