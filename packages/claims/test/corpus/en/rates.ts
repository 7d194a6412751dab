import type {Row} from '../row.ts'

/** Rates, ratios and index numbers. */
export const rates: Row[] = [
  ['measure', 'The rate was 96.5 per 100,000 people.', ['96.5 per 100,000 → measure 96.5 /0.1 [/10*5]']],
  ['measure', 'It was 4.5 per 100 000 residents.', ['4.5 per 100 000 → measure 4.5 /0.1 [/10*5]']],
  ['measure', 'There are 3.40 per 1,000 people.', ['3.40 per 1,000 → measure 3.40 /0.01 [/10*3]']],
  ['measure', 'Some 17 per 10,000 fell ill.', ['Some 17 per 10,000 → measure about 17 /1 [/10*4]']],
  ['measure', 'The rate is under 5 per million.', ['under 5 per million → measure under 5 /1 [/10*6]']],
  [
    'measure',
    'It fell from 235 per 100,000 to 190 per 100,000.',
    ['235 per 100,000 → measure 235 /1 [/10*5]', '190 per 100,000 → measure 190 /1 [/10*5]']
  ],
  ['measure', 'Incidence was 15/100,000.', ['15/100,000 → measure 15 /1 [/10*5]']],
  [
    'measure',
    'There were 15.1 maternal deaths per 100,000 live births.',
    ['15.1 maternal deaths per 100,000 → measure 15.1 /0.1 [/10*5]']
  ],
  [
    'measure',
    'It saw 14.1 cases of fever per 100,000 people.',
    ['14.1 cases of fever per 100,000 → measure 14.1 /0.1 [/10*5]']
  ],
  [
    'measure',
    'It has 2.3 doctors for every 1,000 people.',
    ['2.3 doctors for every 1,000 → measure 2.3 /0.1 [/10*3]']
  ],
  [
    'measure',
    'About 15 to 16 deaths per 100,000 are seen.',
    ['About 15 to 16 deaths per 100,000 → measure about 15..16 /1 [/10*5]']
  ],
  [
    'measure',
    'Mortality fell from 21.8 to 15.1 per 100,000.',
    ['21.8 → measure 21.8 /0.1 [/10*5]', '15.1 per 100,000 → measure 15.1 /0.1 [/10*5]']
  ],
  [
    'measure',
    'Deaths per 100,000 fell from 21.8 to 15.1.',
    ['21.8 → measure 21.8 /0.1 [/10*5]', '15.1 → measure 15.1 /0.1 [/10*5]']
  ],
  [
    'measure',
    'The rate per 100,000 people in 2020 was about 96.5.',
    ['2020 → year 2020 /1', 'about 96.5 → measure about 96.5 /0.1 [/10*5]']
  ],
  ['measure', 'It was 7 per 100 people.', ['7 per 100 → measure 7 /1 [/10*2]']],
  ['measure', 'It was 7 per 10 people.', ['10 → count 10 /1 [people]']],
  [
    'measure',
    'It was 15.1 per 100,000 and 16.2 per 100,000.',
    ['15.1 per 100,000 → measure 15.1 /0.1 [/10*5]', '16.2 per 100,000 → measure 16.2 /0.1 [/10*5]']
  ],
  // Some in so many are a share, and what has a unit of its own is no rate.
  ['B1', 'It strikes 96.5 in 100,000 people.', ['96.5 in 100,000 → percent 0.0965 /0.0001']],
  ['money', 'They charge $5 per 1,000 units.', ['$5 → currency 5 /1 [USD]', '1,000 → count 1000 /1 [units]']],
  [
    'measure',
    'There are 2 faults per 1,000 hours.',
    ['2 → count 2 /1 [faults]', '1,000 hours → measure 1000 /1 [h]']
  ],
  ['B1', '17/21 of the wells are dry.', ['17/21 → percent 1700/21 /1']],
  ['B1', '6/1000 of the samples failed.', ['6/1000 → percent 0.6 /0.1']],

  ['A10', 'It holds 1.5e+7 cells.', ['1.5e+7 → count 15000000 /1000000 [cells]']],
  ['A10', '10K users moved.', ['10K → count 10000 /1000 [users]']],
  ['F8', 'Shares of 100, 8 and 5 percent.', ['8 → percent 8 /1', '5 percent → percent 5 /1']],
  [
    'F8',
    'Shares of 99, 8 and 5 percent.',
    ['99 → percent 99 /1', '8 → percent 8 /1', '5 percent → percent 5 /1']
  ],

  ['B7', 'The average was 16.33 to 1.', ['16.33 to 1 → multiple 16.33 /0.01']],
  ['B7', 'There it is 16.33:1 and falling.', ['16.33:1 → multiple 16.33 /0.01']],
  ['B7', 'It came to 2.5 to one.', ['2.5 to one → multiple 2.5 /0.1']],
  ['B7', 'Nurses to patients: 1:16.5.', ['1:16.5 → multiple 2/33 /0.1']],
  ['B7', 'They report an income ratio of 2.46.', ['2.46 → multiple 2.46 /0.01']],
  [
    'B7',
    'The income ratio narrowed from 2.50 to 2.45.',
    ['2.50 → multiple 2.50 /0.01', '2.45 → multiple 2.45 /0.01']
  ],

  ['A10', 'The index stood at 103.5.', ['103.5 → count 103.5 /0.1']],
  ['A10', 'The PMI was 49.8, and falling.', ['49.8 → count 49.8 /0.1']],
  ['A10', 'December: PMI 49.8.', ['49.8 → count 49.8 /0.1']],
  ['A10', 'A confidence index of 87.5 in May.', ['87.5 → count 87.5 /0.1']],
  [
    'A10',
    'The price index rose from 102.1 to about 103.5.',
    ['102.1 → count 102.1 /0.1', 'about 103.5 → count about 103.5 /0.1']
  ],
  ['A10', 'The sex ratio at birth was 105.07.', ['105.07 → count 105.07 /0.01']]
]
