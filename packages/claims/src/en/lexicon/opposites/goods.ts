import type {WordScales} from '../../../signs/words.ts'

/** What is made, used, told or caught: a number of the one thing is none of the other. */
export const oppositeGoods: WordScales = `
[installed-dismantled]
installed
|
dismantled
decommissioned

[built-demolished]
built
constructed
newly built
|
demolished

[building-completed]
under construction
being built
|
completed
built
finished

[goods-services]
goods
merchandise
commodities
|
services

[energy-source]
coal
thermal power
|
oil
crude
petroleum
|
gas
|
wind
|
solar
photovoltaic
|
hydro
hydropower
hydroelectric
|
nuclear
|
biomass
bioenergy

[renewable-fossil]
renewable
clean energy
green energy
|
fossil

[combustion-electric]
combustion engine
conventional cars
petrol
gasoline
diesel
|
electric cars
electric vehicle
EV
new-energy vehicles

[grain]
wheat
|
rice
paddy
|
maize
corn
|
soybean
soya

[harvest-season]
summer grain
summer harvest
|
early rice
|
autumn grain
autumn harvest

[meat-kind]
pork
|
beef
|
mutton
lamb
|
poultry
chicken

[livestock]
pig
hog
swine
|
cattle
cows
|
sheep
goats
|
poultry
chickens

[fruit-vegetable]
fruit
|
vegetable

[catch-farming]
fish catch
captured
wild-caught
capture fisheries
|
farmed fish
aquaculture
fish farming

[farming-branch]
crop farming
crops
cropping
|
forestry
|
animal husbandry
livestock farming
|
fishery
fisheries
fishing

[industry-branch]
mining
|
manufacturing
|
construction
building sector

[print-digital]
printed
print
hardback
paperback
|
digital
e-book
electronic

[medium-kind]
radio
|
television
TV
|
podcast
|
newspaper
press
|
social media
social networks

[live-on-demand]
live broadcast
live stream
live streaming
livestream
watched live
live viewing
|
catch-up

[landline-mobile]
landline
fixed-line
fixed broadband
fixed telephone
fixed telephones
fixed network
fixed internet
|
mobile
cellular

[wired-wireless]
wired
|
wireless

[call-text]
voice calls
call minutes
phone calls
|
text messages
texts
SMS
|
mobile data
data traffic

[waste-way]
recycled
recycling
composted
|
landfilled
landfill
|
incinerated
incineration

[gas-kind]
carbon dioxide
CO2
|
methane
|
nitrous oxide

[air-pollutant]
PM2.5
fine particles
|
PM10
|
ozone
|
sulphur dioxide
sulfur dioxide
|
nitrogen dioxide
nitrogen oxides

[emission-kind]
greenhouse gas
|
air pollutants
atmospheric pollutants

[crime-kind]
burglary
burglaries
|
robbery
robberies
|
fraud
scams
|
homicide
murder
|
assault
violence

[vaccine-against]
flu
influenza
|
Covid
coronavirus
|
measles
MMR

[medicine-school]
Western medicine
Western drugs
|
TCM
Chinese medicine

[patent-kind]
invention
|
utility model
|
design
`
