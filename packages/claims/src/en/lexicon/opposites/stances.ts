import type {WordScales} from '../../../signs/words.ts'

/** What people think and feel: who is worried is not at ease. */
export const oppositeStances: WordScales = `
[worried-calm]
worried
worry
worries
anxious
anxiety
concerned
nervous
afraid
fear
fears
feared
scared
|
relaxed
at ease
calm
reassured
unconcerned
not worried

[like-dislike]
liked
love
loves
loved
enjoy
enjoys
enjoyed
prefer
prefers
preferred
|
dislike
dislikes
disliked
hate
hates
hated

[optimist-pessimist]
optimistic
hopeful
optimism
|
pessimistic
pessimism
gloomy

[proud-ashamed]
proud
pride
|
ashamed
embarrassed
shame

[interested-bored]
interested
interest in
|
bored
uninterested
indifferent

[easy-burden]
rested
energetic
|
tired
exhausted
stressed
burnt out

[important-unimportant]
important
essential
matters
|
unimportant
trivial
does not matter

[useful-useless]
useful
helpful
worthwhile
|
useless
unhelpful
pointless

[fair-unfair]
fair
fairly treated
just treatment
|
unfair
unjust
discriminated against
discrimination

[often-rarely]
often
frequently
regularly
|
rarely
seldom
hardly ever

[always-never]
always
|
never

[known-unknown]
heard of
aware of
aware
familiar with
|
unaware
never heard
unfamiliar

[polite-rude]
polite
friendly
|
rude
hostile
unfriendly
`
