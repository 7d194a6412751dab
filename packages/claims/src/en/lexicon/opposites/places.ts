import type {WordScales} from '../../../signs/words.ts'

/** Where it is, where it comes from and by what way it goes: a number of the one place is none of the other. */
export const oppositePlaces: WordScales = `
[asylum-kind]
asylum
|
family reunion
family reunification

[urban-rural]
urban
city
cities
town
|
rural
village
countryside

[compass]
north
northern
|
south
southern
|
east
eastern
|
west
western
|
central region
central regions
central China
central provinces
central Europe
central Asia
central Africa
midlands
|
north-east
north-eastern
northeast
northeastern
|
north-west
north-western
northwest
northwestern
|
south-east
south-eastern
southeast
southeastern
|
south-west
south-western
southwest
southwestern

[home-abroad]
domestic
domestically
at home
|
overseas
foreign
abroad
international

[tourism-way]
domestic tourism
domestic tourists
domestic trips
domestic travel
|
inbound
foreign visitors
foreign tourists
overseas visitors
international visitors
|
outbound
trips abroad
travel abroad
visits abroad

[visit-length]
overnight visitor
overnight tourists
overnight trips
overnight stays
|
day trip
day visitors
day-trippers

[province]
another province
other provinces
cross-province
inter-provincial
outside the province
|
home province
within the province
same province
intra-provincial

[city-range]
same-city
intra-city
within the city
local delivery
|
other-city
inter-city
intercity
to other cities
between cities

[government-level]
central government
federal
national government
central budget
central finances
|
local government
local authorities
local authority
local finances
local budgets
municipal

[income-level]
high-income
higher-income
high earners
|
middle-income
|
low-income
lower-income
low earners

[shore]
onshore
|
offshore

[water-source]
groundwater
underground water
|
surface water

[water-salt]
freshwater
fresh water
inland
|
seawater
marine
sea
ocean

[environment-medium]
air
|
water
|
soil
|
noise

[indoor-outdoor]
indoor
indoors
|
outdoor
outdoors

[travel-mode]
car
driving
|
bus
|
train
rail
railway
|
underground
metro
subway
tram
|
bicycle
bike
cycling
|
walking
on foot

[freight-mode]
road
highway
lorry
trucking
|
rail
railway
|
waterway
shipping
by water
by sea
|
by air
air freight
air cargo
aviation
|
pipeline

[letter-parcel]
letter
|
parcel
packages
express delivery
express deliveries
|
money orders
remittances

[shopping-way]
online
|
offline
in person
in-store
brick-and-mortar
physical stores

[property-use]
residential
household
dwellings
|
commercial
retail
office buildings
|
industrial

[court-kind]
civil
|
criminal
|
administrative

[trial-instance]
first instance
|
second instance
on appeal
appeals
|
retrial

[sentence-kind]
imprisonment
prison
jail
custodial
immediate custody
|
probation
suspended sentence
community sentences
community orders
|
fine
fined
`
