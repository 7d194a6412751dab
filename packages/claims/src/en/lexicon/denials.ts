import type {DenialWords} from '../../signs/words.ts'

/** Words that deny what is said of a number: verbs and what goes with them, and others. */
export const denials: DenialWords = {
  speech: `
deny
denied
denies
denying
dispute
disputed
disputes
rule out
rules out
ruled out
ruling out
reject
rejected
rejects
rejecting
refute
refutes
contradict
contradicted
contradicts
`,
  verb: `
do not
does not
did not
is not
are not
was not
were not
has not
have not
had not
will not
would not
can not
could not
should not
n't
never
cannot
can't
don't
doesn't
didn't
isn't
aren't
wasn't
weren't
haven't
hasn't
hadn't
won't
wouldn't
couldn't
shouldn't
no longer
fail
failed
fails
failing
refuse
refused
refuses
refusing
stop
stopped
stops
stopping
banned
banning
avoid
avoided
avoids
avoiding
abandon
abandoned
abandons
give up
gave up
given up
anything but
quit
far from
hardly
seldom
rarely
prohibited
ceased
cease
refrain
refrained
did nothing of the kind
nowhere near
nothing like
forbid
forbids
forbidden
forbade
disallowed
cleared of
exempt from
exempted from
spared
excused from
switch off
switched off
turn off
turned off
throw away
threw away
thrown away
by no means
in no way
barely
scarcely
declined to
unwilling to
yet to
disagree
disagrees
disagreed
disagreeing
`,
  other: `
prohibit
bans
ban
may not
must not
not
no
none
nobody
neither
nor
without
lack
lacked
lacks
lacking
ran out of
run out of
false that
untrue
a myth
not true
dropped out of
unable
`
}
