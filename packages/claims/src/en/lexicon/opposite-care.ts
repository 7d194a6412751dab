import type {WordScales} from '../../signs/words.ts'

/** Births, illness, care and schooling: who counts the one kind has no number of the other. */
export const oppositeCare: WordScales = `
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

overweight
|
obese
obesity
|
underweight

physical
|
mental
psychological

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
`
