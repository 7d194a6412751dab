import type {Row} from '../row.ts'

/** Money and measures. */
export const amounts: Row[] = [
  ['measure', 'A table of 13MM rows.', ['13MM → count 13000000 /1000000 [rows]']],
  ['measure', 'It is two and a quarter times as fast.', ['two and a quarter times → multiple 2.25 /0.01']],
  ['money', 'Bitcoins valued at $1 M in all.', ['$1 M → currency 1000000 /1000000 [USD]']],
  ['money', 'It raised $1.2 million.', ['$1.2 million → currency 1200000 /100000 [USD]']],
  ['money', 'A €3bn fine.', ['€3bn → currency 3000000000 /1000000000 [EUR]']],
  ['money', 'They paid £12m.', ['£12m → currency 12000000 /1000000 [GBP]']],
  ['money', 'Costs of 5 million dollars.', ['5 million dollars → currency 5000000 /1000000 [USD]']],
  ['money', 'HK$3 billion was lost.', ['HK$3 billion → currency 3000000000 /1000000000 [HKD]']],
  ['money', 'NT$50 million was found.', ['NT$50 million → currency 50000000 /1000000 [TWD]']],
  ['money', 'A price of ¥500.', ['¥500 → currency 500 /1 [JPY]']],
  ['money', 'RMB 3 billion in loans.', ['RMB 3 billion → currency 3000000000 /1000000000 [CNY]']],
  ['money', 'Salaries of $85k to $120k are paid.', ['$85k to $120k → currency 85000..120000 /1000 [USD]']],
  ['money', 'A fine of 3 million euros was set.', ['3 million euros → currency 3000000 /1000000 [EUR]']],
  ['measure', 'It takes 2.5 hours.', ['2.5 hours → measure 2.5 /0.1 [h]']],
  ['measure', 'A 10-year bond.', ['10-year → measure 10 /1 [a]']],
  ['measure', 'Capacity of 350 GW.', ['350 GW → measure 350 /1 [GW]']],
  ['measure', 'She waited 90 minutes.', ['90 minutes → measure 90 /1 [min]']],
  ['measure', 'A 65-year-old man.', ['65-year-old → measure 65 /1 [a]']],
  ['measure', 'Half an hour later.', ['Half an hour → measure 0.5 /0.1 [h]']],
  ['measure', 'Minus 5 degrees Celsius.', ['Minus 5 degrees Celsius → measure -5 /1 [Cel]']],
  ['measure', 'It weighs 50 pounds.', ['50 pounds → measure 50 /1 [[lb_av]]']],
  ['measure', 'A dose of 50 mg.', ['50 mg → measure 50 /1 [mg]']],
  ['measure', 'The note matures in 10 to 15 years.', ['10 to 15 years → measure 10..15 /1 [a]']]
]
