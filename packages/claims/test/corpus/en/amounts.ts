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
  ['measure', 'It took 1.0 month.', ['1.0 month → measure 1.0 /0.1 [mo]']],
  [
    'measure',
    '12.5 million square inches of wafers.',
    ['12.5 million square inches → measure 12500000 /100000 [[sin_i]]']
  ],
  ['measure', 'It takes 2.5 hours.', ['2.5 hours → measure 2.5 /0.1 [h]']],
  ['measure', 'A 10-year bond.', ['10-year → measure 10 /1 [a]']],
  ['measure', 'Capacity of 350 GW.', ['350 GW → measure 350 /1 [GW]']],
  ['measure', 'She waited 90 minutes.', ['90 minutes → measure 90 /1 [min]']],
  ['measure', 'A 65-year-old man.', ['65-year-old → measure 65 /1 [a]']],
  ['measure', 'Half an hour later.', ['Half an hour → measure 0.5 /0.1 [h]']],
  ['measure', 'Minus 5 degrees Celsius.', ['Minus 5 degrees Celsius → measure -5 /1 [Cel]']],
  ['measure', 'It weighs 50 pounds.', ['50 pounds → measure 50 /1 [[lb_av]]']],
  ['measure', 'A dose of 50 mg.', ['50 mg → measure 50 /1 [mg]']],
  ['measure', 'The note matures in 10 to 15 years.', ['10 to 15 years → measure 10..15 /1 [a]']],
  [
    'measure',
    'A call took eight minutes and 38 seconds.',
    ['eight minutes and 38 seconds → measure 518 /1 [s]']
  ],
  ['measure', 'A walk of 5 min.', ['5 min → measure 5 /1 [min]']],
  ['measure', 'It sails in 2 hours 5 min.', ['2 hours 5 min → measure 125 /1 [min]']],
  [
    'measure',
    'They sail 6 hours 1 minute a day, 1 hour 9 minutes longer.',
    ['6 hours 1 minute → measure 361 /1 [min]', '1 hour 9 minutes → measure 69 /1 [min]']
  ],
  ['measure', 'It took 2h 5m in all.', ['2h 5m → measure 125 /1 [min]']],
  [
    'measure',
    'They queued for about an hour and 20 minutes.',
    ['about an hour and 20 minutes → measure about 80 /1 [min]']
  ],
  [
    'measure',
    'He stands 5 ft 3 in, she 5 feet 8 inches.',
    ['5 ft 3 in → measure 63 /1 [[in_i]]', '5 feet 8 inches → measure 68 /1 [[in_i]]']
  ],
  [
    'measure',
    'From 36 minutes and two seconds to 42 minutes, 15 seconds.',
    ['36 minutes and two seconds → measure 2162 /1 [s]', '42 minutes, 15 seconds → measure 2535 /1 [s]']
  ],
  ['measure', 'Terms of 3 years and 4 months.', ['3 years and 4 months → measure 40 /1 [mo]']],
  [
    'measure',
    'Waits of 4 hours and 12 hours.',
    ['4 hours → measure 4 /1 [h]', '12 hours → measure 12 /1 [h]']
  ],
  ['measure', 'Benefits were paid 2.104 billion times.', ['2.104 billion → count 2104000000 /1000000']],
  ['measure', 'The page was opened 5,000 times.', ['5,000 → count 5000 /1']],
  ['measure', 'It was opened three times.', []]
]
