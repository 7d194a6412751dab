/** What a site says to its readers in words of its own. */
export const notices = `
newsletter
newsletters
sign up
subscribe
subscribe to
follow us
follow me
stay in touch
stay tuned
register to attend
will be speaking
will present
comment on topics
free ebook
free guide
free download
suggested read
suggested reading
recommended read
recommended reading
related reading
photo by
image by
cc by*
cc0
creative commons
reused with permission
affiliate partner
affiliate link*
originally published
originally appeared
first published
first appeared
reprinted with permission
republished with permission
thanks, as always
share this article
join our community
join us on
let us know
let me know
tell us
comment section
comments section
comment box
comments below
comment below
in the comments
do comment
social media
take a minute to
please consider
we are hiring
editor's note
editors note
community submission
previous articles
also read
see also:
thank you to
send us a
sponsored by
keep visiting
filed under
more about me
posted in
the permalink
exclusive bonus
register by
back to top
back to the top
return to top
leave a comment
leaving a comment
`
