import type {Row} from '../row.ts'

/** Shares whose part and whole stand apart, and numerals that few people write. */
export const rareForms: Row[] = [
  [
    'B4',
    'Eleven passengers out of twelve hold a monthly pass.',
    ['Eleven passengers out of twelve → percent 275/3 /4']
  ],
  ['B4', 'Of 40 platforms, 38 have a lift.', ['40 → count 40 /1 [platforms]', '38 → count 38 /1 of 40']],
  [
    'B4',
    'Out of the 250 trains inspected, 245 were late.',
    ['250 → count 250 /1 [trains]', '245 → count 245 /1 of 250']
  ],
  [
    'B4',
    '412 of the 750 voters stayed at home.',
    ['412 → count 412 /1 of 750', '750 → count 750 /1 [voters]']
  ],
  ['B4', 'Among 60 mills, only 3 ran at night.', ['60 → count 60 /1 [mills]', '3 → count 3 /1 of 60']],
  ['B5', 'For every ten riders, nine stand.', ['ten riders, nine → percent 90 /4']],
  ['B5', 'One nurse in eight has left.', ['One nurse in eight → percent 12.5 /4']],
  [
    'B5',
    'Ninety-five in every hundred ballots were spoiled.',
    ['Ninety-five in every hundred → percent 95 /1']
  ],
  ['B5', 'Of 100 guests, at least 82 came back.', ['100 guests, at least 82 → percent at-least 82 /1']],
  ['B5', '99 of 100 tea houses serve coffee.', ['99 of 100 → percent 99 /1']],
  ['B1', '¼ of the wells are dry.', ['¼ → percent 25 /4']],
  ['B1', '½ of the wells are dry.', ['½ → percent 50 /4']],
  ['B1', '¾ of the wells are dry.', ['¾ → percent 75 /4']],
  ['B1', '⅓ of the wells are dry.', ['⅓ → percent 100/3 /4']],
  ['B1', '⅔ of the wells are dry.', ['⅔ → percent 200/3 /4']],
  ['B1', '⅕ of the wells are dry.', ['⅕ → percent 20 /4']],
  ['B1', '⅖ of the wells are dry.', ['⅖ → percent 40 /4']],
  ['B1', '⅗ of the wells are dry.', ['⅗ → percent 60 /4']],
  ['B1', '⅘ of the wells are dry.', ['⅘ → percent 80 /4']],
  ['B1', '⅛ of the wells are dry.', ['⅛ → percent 12.5 /4']],
  ['B1', '⅜ of the wells are dry.', ['⅜ → percent 37.5 /4']],
  ['B1', '⅝ of the wells are dry.', ['⅝ → percent 62.5 /4']],
  ['B1', '⅞ of the wells are dry.', ['⅞ → percent 87.5 /4']],
  ['B1', '⅐ of the wells are dry.', ['⅐ → percent 100/7 /4']],
  ['B1', '⅑ of the wells are dry.', ['⅑ → percent 100/9 /4']],
  ['B1', '⅒ of the wells are dry.', ['⅒ → percent 10 /4']],
  ['B1', '⅙ of the wells are dry.', ['⅙ → percent 50/3 /4']],
  ['B1', '⅚ of the wells are dry.', ['⅚ → percent 250/3 /4']],
  ['B1', '17/20 of the wells are dry.', ['17/20 → percent 85 /4']],
  ['B1', '342/380 households have no heating.', ['342/380 → percent 90 /1']],
  ['B1', '7 eighths of the forest burned.', ['7 eighths → percent 87.5 /4']],
  ['B1', '⅞ of the forest burned.', ['⅞ → percent 87.5 /4']],
  ['B1', 'Nearly 3/4ths of judges retire early.', ['Nearly 3/4ths → percent nearly 75 /4']],
  ['A1', 'Eighty-one per centum of the harvest was lost.', ['Eighty-one per centum → percent 81 /1']],
  ['A1', '66 pct. of miners cough.', ['66 pct. → percent 66 /1']],
  ['A1', '12 pc of wells and 9 p.c. of springs are dry.', ['12 pc → percent 12 /1', '9 p.c. → percent 9 /1']],
  ['A1', 'The proportion of wards with a vacancy was 0.87.', ['0.87 → percent 87 /1']],
  ['A1', 'Its share of the vote fell from 41 to 12.', ['41 → percent 41 /1', '12 → percent 12 /1']],
  ['A1', 'The turnout rate reached 93.', ['93 → percent 93 /1']],
  ['J', 'LXXV% of the ferries were cancelled.', ['LXXV% → percent 75 /1']],
  ['J', '٧٥٪ of drivers sleep at the wheel.', ['٧٥٪ → percent 75 /1']],
  ['J', '7️⃣5️⃣% of drivers sleep at the wheel.', ['7️⃣5️⃣% → percent 75 /1']],
  ['J', '🔟% of drivers and 💯 of pilots sleep.', ['🔟% → percent 10 /1', '💯 → percent 100 /1']],
  [
    'E8',
    'The harvest septupled, and rents are to quintuple.',
    ['septupled → multiple 7 /1', 'quintuple → multiple 5 /1']
  ],
  ['A10', 'It has 10^12 parameters.', ['10^12 → count 1000000000000 /1000000000000 [parameters]']],
  [
    'A10',
    'It has 10 to the 12th power parameters.',
    ['10 to the 12th power → count 1000000000000 /1000000000000 [parameters]']
  ],
  [
    'A10',
    'There are 2 to the power of 32 addresses.',
    ['2 to the power of 32 → count 4294967296 /1 [addresses]']
  ],
  [
    'measure',
    'The seas weigh 1.4 × 10^18 tonnes.',
    ['1.4 × 10^18 tonnes → measure 1400000000000000000 /100000000000000000 [t]']
  ],
  ['A10', 'They asked 240² schools.', []]
]
