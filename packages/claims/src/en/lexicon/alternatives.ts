import type {OppositeWords} from '../../signs/words.ts'

/** Words of which a measure says one: who publishes the average has no number of the longest. */
export const alternatives: OppositeWords = [
  {
    sides: [
      `
average
mean
`,
      `
longest
`,
      `
shortest
`
    ]
  },
  {
    sides: [
      `
per head
per capita
per person
per inhabitant
`,
      `
per household
per family
per home
`,
      `
per employee
per worker
`
    ]
  },
  {
    sides: [
      `
hourly
`,
      `
daily
`,
      `
weekly
`,
      `
monthly
`
    ]
  },
  {
    sides: [
      `
gross
`,
      `
net
`
    ]
  },
  {
    sides: [
      `
civil
`,
      `
criminal
`
    ]
  },
  {
    sides: [
      `
indoor
indoors
`,
      `
outdoor
outdoors
`
    ]
  },
  {
    sides: [
      `
buy
buys
bought
buying
purchase
purchases
purchased
purchasing
`,
      `
sell
sells
selling
sold
`
    ]
  },
  {
    sides: [
      `
lend
lends
lent
lending
`,
      `
borrow
borrows
borrowed
borrowing
`
    ]
  },
  {
    sides: [
      `
owe
owes
owed
owing
`,
      `
repay
repays
repaid
repaying
repayment
repayments
`
    ]
  },
  {
    sides: [
      `
ordered
`,
      `
delivered
`
    ]
  },
  {
    sides: [
      `
upload
uploads
uploaded
uploading
`,
      `
download
downloads
downloaded
downloading
`
    ]
  },
  {
    sides: [
      `
arrested
`,
      `
prosecuted
`,
      `
convicted
`,
      `
acquitted
`,
      `
imprisoned
`
    ]
  },
  {
    sides: [
      `
vaccinated
`,
      `
infected
`,
      `
hospitalised
hospitalized
`,
      `
diagnosed
`,
      `
cured
`
    ]
  },
  {
    sides: [
      `
listened
listening
`,
      `
watched
watching
`
    ]
  },
  {
    sides: [
      `
cumulative
`,
      `
newly
`
    ]
  },
  {
    sides: [
      `
current
currently
`,
      `
former
formerly
`
    ]
  },
  {
    sides: [
      `
fatal
`,
      `
non-fatal
`
    ]
  },
  {
    sides: [
      `
passenger
passengers
`,
      `
freight
cargo
`
    ]
  },
  {
    sides: [
      `
before tax
pre-tax
`,
      `
after tax
post-tax
`
    ]
  },
  {
    sides: [
      `
planted
sown
`,
      `
harvested
`
    ]
  },
  {
    sides: [
      `
installed
`,
      `
dismantled
decommissioned
`
    ]
  }
]
