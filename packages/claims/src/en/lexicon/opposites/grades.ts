import type {WordScales} from '../../../signs/words.ts'

/** Words and their opposites, where a measure may grade: one of them cannot be said for the other. */
export const oppositeGrades: WordScales = `
[better-worse]
better
improve
improves
improved
improving
improvement
positive
positively
beneficial
helpful
optimistic
|
worse
worsen
worsens
worsened
worsening
harm
harms
harmed
harmful
hurt
hurts
negative
negatively
deteriorate
deteriorated
detrimental
pessimistic

[support-oppose]
support
supports
supported
supporting
favor
favour
in favour
in favor
agree
agrees
agreed
approve
approved
approval
satisfied
satisfaction
trust
trusts
trusted
confident
confidence
happy
welcome
welcomed
endorse
endorsed
|
oppose
opposes
opposed
opposing
opposition
disagree
disagrees
disagreed
disapprove
disapproved
disapproval
dissatisfied
dissatisfaction
unsatisfied
distrust
distrusted
mistrust
unhappy
object to
objected

[easy-hard]
easy
easier
easily
|
hard
harder
difficult
difficulty
difficulties
struggle
struggled

[safe-unsafe]
safe
safer
safely
|
unsafe
dangerous

[earn-spend]
earn
earns
earned
earning
earnings
|
spend
spends
spent
spending

[busy-quiet]
busy
busier
busiest
|
quiet
quieter
quietest
`
