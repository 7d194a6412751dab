import type {WordScales} from '../../signs/words.ts'

/** Words of which a measure says one: who publishes the average has no number of the longest. */
export const alternatives: WordScales = `
average
mean
|
longest
|
shortest

per head
per capita
per person
per inhabitant
|
per household
per family
per home
|
per employee
per worker

hourly
|
daily
|
weekly
|
monthly

gross
|
net

civil
|
criminal

indoor
indoors
|
outdoor
outdoors

buy
buys
bought
buying
purchase
purchases
purchased
purchasing
|
sell
sells
selling
sold

lend
lends
lent
lending
|
borrow
borrows
borrowed
borrowing

owe
owes
owed
owing
|
repay
repays
repaid
repaying
repayment
repayments

ordered
|
delivered

upload
uploads
uploaded
uploading
|
download
downloads
downloaded
downloading

arrested
|
prosecuted
|
convicted
|
acquitted
|
imprisoned

vaccinated
|
infected
|
hospitalised
hospitalized
|
diagnosed
|
cured

listened
listening
|
watched
watching

cumulative
|
newly

current
currently
|
former
formerly

fatal
|
non-fatal

passenger
passengers
|
freight
cargo

before tax
pre-tax
|
after tax
post-tax

planted
sown
|
harvested

installed
|
dismantled
decommissioned

get
gets
getting
got
read
reads
reading
watch
watches
watching
follow
follows
following
browse
browsing
|
post
posts
posted
posting
upload
uploads
uploaded
uploading

averted
prevented
avoided
|
occurred
recorded
reported
caused
`
