/** Words that deny what is said of a number. */
export const denials = `
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
may not
must not
not
no
n't
never
none
nobody
neither
nor
without
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
ban
banned
bans
banning
lack
lacked
lacks
lacking
avoid
avoided
avoids
avoiding
reject
rejected
rejects
abandon
abandoned
abandons
give up
gave up
given up
anything but
ran out of
run out of
quit
deny
denied
denies
false that
untrue
a myth
not true
far from
hardly
seldom
rarely
prohibit
prohibited
ceased
cease
dropped out of
unable
refrain
refrained
`
