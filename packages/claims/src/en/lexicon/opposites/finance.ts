import type {WordScales} from '../../../signs/words.ts'

/** Accounts, taxes, insurance and money: a number of one kind is none of the other. */
export const oppositeFinance: WordScales = `
[turnover-profit-cost]
turnover
revenue
|
profit
|
cost
expenditure

[current-capital]
current expenditure
current spending
day-to-day spending
recurrent expenditure
|
capital expenditure
capital spending
capital investment

[tax-nontax]
tax revenue
tax receipts
|
non-tax revenue
non-tax receipts

[tax-kind]
income tax
|
VAT
value-added tax
|
corporation tax
corporate income tax
|
customs duties
tariffs

[budget-book]
general public budget
general public revenue
|
government fund budget
government-managed funds
government funds
|
social insurance fund budget
social insurance funds

[social-insurance]
old-age insurance
pension insurance
basic pension
|
medical insurance
health insurance
|
unemployment insurance
|
work injury insurance
work-related injury
|
maternity insurance

[employee-resident-insurance]
employees' medical insurance
employee medical insurance
employees' insurance
employees' basic medical
urban workers
urban employees
|
residents' medical insurance
resident medical insurance
residents' insurance
residents' basic medical
rural and urban residents
urban and rural residents

[insurance-branch]
life insurance
life insurer
life insurers
|
property insurance
non-life
general insurance
motor insurance

[premium-claim]
premium
|
claims paid
payouts
benefits paid

[payment-means]
cash
|
card
cheque
credit
|
mobile payment
mobile wallets
digital wallets
|
bank transfer

[prepaid-postpaid]
prepaid
pay-as-you-go
|
postpaid
pay-monthly

[paid-free]
paying users
paid subscribers
paid-for
|
free of charge
free users
ad-supported

[deposit-term]
demand deposits
current accounts
sight deposits
|
time deposits
fixed deposits
term deposits

[lending-deposit-rate]
lending rate
loan rate
|
deposit rate
savings rate

[rate-fixing]
fixed-rate
fixed interest
|
variable-rate
floating-rate

[loan-borrower]
household loans
loans to households
personal loans
|
corporate loans
loans to businesses
business loans
loans to enterprises

[security-kind]
bond
|
stocks
equities
equity
|
funds
`
