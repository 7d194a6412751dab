import type {WordScales} from '../../../signs/words.ts'

/** Illness, birth and schooling: what is counted of one kind is not counted of the other. */
export const oppositeCare: WordScales = `
[severity]
severe
severely
serious
seriously
|
moderate
moderately
|
mild
mildly
slight
slightly injured

[acute-chronic]
acute
|
chronic

[tumour]
malignant
|
benign

[frequency]
incidence
new cases
|
prevalence

[death-illness]
mortality
death rate
deaths
|
morbidity

[birth-outcome]
live births
|
stillbirths
stillborn

[weight]
overweight
|
obese
obesity
|
underweight

[body-mind]
physical
physically
|
mental
mentally
psychological

[infant-feeding]
breast-fed
breastfed
breastfeeding
|
bottle-fed
formula-fed

[vaccination]
fully vaccinated
|
partly vaccinated
partially vaccinated

[child-care]
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

[delivery]
hospital births
hospital deliveries
hospital delivery
|
caesarean
cesarean
caesareans
|
home births

[boarding]
boarding pupils
boarding students
boarders
|
day pupils
day students

[case-course]
infections
cases
|
hospital admissions
hospitalisations
hospitalizations
|
deaths

[infant-mother]
newborns
neonatal
|
infants
infant
|
maternal
pregnant women

[pregnancy-stage]
premarital
|
pre-pregnancy
preconception
|
antenatal
prenatal
|
postnatal

[survival]
survived
survivors
survive
injured
hurt
|
died
killed
dead
`
