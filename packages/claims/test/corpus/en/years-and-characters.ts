import type {Row} from '../row.ts'

/** Years, and numbers in characters of other widths and kinds. */
export const yearsAndCharacters: Row[] = [
  ['H1', 'In 2025, cloud native came of age.', ['2025 → year 2025 /1']],
  ['H1', 'FY2025 revenue grew.', ['FY2025 → year 2025 /1']],
  ['H1', 'Data for 2016–2020 are final.', ['2016–2020 → year 2016..2020 /1']],
  ['H1', 'The fourth quarter of 2025 was weak.', []],
  ['H1', 'Q4 2025 sales fell.', []],
  ['H1', 'The 2023 survey asked the same.', ['2023 → year 2023 /1']],
  ['H1', 'The law of 2019 still stands.', ['2019 → year 2019 /1']],
  ['J', 'The share was 41%–56% at first.', ['41%–56% → percent 41..56 /1']],
  ['J', 'It was 41%—56% at first.', ['41%—56% → percent 41..56 /1']],
  ['J', 'Growth was −3% last year.', ['−3% → percent -3 /1']],
  ['J', 'Growth was –3% in May.', ['–3% → percent -3 /1']],
  ['J', 'A rate of 82\u00a0% is high.', ['82\u00a0% → percent 82 /1']],
  ['J', 'A rate of 82\u202f% is high.', ['82\u202f% → percent 82 /1']],
  ['J', 'Capacity is 350\u00a0GW.', ['350\u00a0GW → measure 350 /1 [GW]']],
  ['J', 'It rose from 37,4\u00a0% in Germany.', ['37,4\u00a0% → percent 37.4 /0.1']],
  ['J', 'They counted 1\u202f234 firms.', ['1\u202f234 → count 1234 /1 [firms]']],
  [
    'J',
    'More than\n82 percent of\nusers, up 15\npercentage points.',
    ['More than\n82 percent → percent over 82 /1', '15\npercentage points → points 15 /1']
  ],
  ['J', 'Two\u2011thirds of firms agreed.', ['Two\u2011thirds → percent 200/3 /4']],
  ['J', 'About 82％ of users.', ['About 82％ → percent about 82 /1']],
  ['J', 'Growth was −5% to −3% in the quarter.', ['−5% to −3% → percent -5..-3 /1']],
  ['H1', 'The museum opened in twenty nineteen.', ['twenty nineteen → year 2019 /1']],
  [
    'H1',
    'In nineteen ninety-nine, half want change.',
    ['nineteen ninety-nine → year 1999 /1', 'half → percent 50 /4']
  ]
]
