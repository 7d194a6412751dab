import type {Row} from '../row.ts'

/** Plain values. */
export const plainValues: Row[] = [
  ['A1', '82% of container users run Kubernetes in production.', ['82% → percent 82 /1']],
  ['A1', 'On-time arrivals reached 99% on the metro line.', ['99% → percent 99 /1']],
  ['A1', 'The drug worked in 67 % of patients.', ['67 % → percent 67 /1']],
  ['A1', 'Household debt stands at 62% of GDP.', ['62% → percent 62 /1']],
  ['A1', 'Electric cars took 35% of new sales.', ['35% → percent 35 /1']],
  ['A1', 'Ridership on the night buses rose to 74% of capacity.', ['74% → percent 74 /1']],
  ['A2', 'Inflation was 2.0%, unchanged from May.', ['2.0% → percent 2.0 /0.1']],
  ['A2', 'A loss of .5 percent.', ['.5 percent → percent 0.5 /0.1']],
  ['A2', 'The response rate came to 82.0%.', ['82.0% → percent 82.0 /0.1']],
  ['A2', 'Gross margin of 17.50% beat forecasts.', ['17.50% → percent 17.50 /0.01']],
  ['A2', 'Unemployment stood at 5.1%.', ['5.1% → percent 5.1 /0.1']],
  ['A2', 'Efficacy of 94.10% was published in the paper.', ['94.10% → percent 94.10 /0.01']],
  ['A2', 'Core inflation eased to 2.10%.', ['2.10% → percent 2.10 /0.01']],
  ['A4', 'Eighty-two percent of hospitals use electronic records.', ['Eighty-two percent → percent 82 /1']],
  ['A4', '82 per cent of flights left on time.', ['82 per cent → percent 82 /1']],
  [
    'A4',
    'Twenty-three point five percent of loans went bad.',
    ['Twenty-three point five percent → percent 23.5 /0.1']
  ],
  ['A4', 'Thirty per cent of the seats are reserved.', ['Thirty per cent → percent 30 /1']],
  ['A4', 'Some 12 pct of voters were undecided.', ['Some 12 pct → percent about 12 /1']],
  ['A4', 'Forty-one per cent of pupils walk to school.', ['Forty-one per cent → percent 41 /1']],
  [
    'A4',
    'Sixty-two point five percent of the seats were sold.',
    ['Sixty-two point five percent → percent 62.5 /0.1']
  ],
  ['A6', 'The birth rate fell to 5 per mille.', ['5 per mille → percent 0.5 /0.1']],
  ['A6', 'Growth of 5‰ was recorded.', ['5‰ → percent 0.5 /0.1']],
  ['A6', 'A defect rate of 1.5 per mille is normal.', ['1.5 per mille → percent 0.15 /0.01']],
  ['A6', 'Adverse events occurred in 0.5‰ of doses.', ['0.5‰ → percent 0.05 /0.01']],
  ['A6', 'Stamp duty is 1‰ of the price.', ['1‰ → percent 0.1 /0.1']],
  ['A6', 'The toll was 3.5 per mille of all births.', ['3.5 per mille → percent 0.35 /0.01']],
  [
    'A6',
    'The death rate fell from eight to five per thousand.',
    ['eight → percent 0.8 /0.1', 'five per thousand → percent 0.5 /0.1']
  ],
  ['A7', 'The central bank cut rates by 25 basis points.', ['25 basis points → points 0.25 /0.01']],
  ['A7', 'The policy rate was cut by a quarter of a point.', ['a quarter of a point → points 0.25 /0.01']],
  ['A7', 'The key rate rose half a point.', ['half a point → points 0.5 /0.1']],
  ['A7', 'Yields rose 3.5 bps.', ['3.5 bps → points 0.035 /0.001']],
  ['A7', 'The spread narrowed to 50 basis points.', ['50 basis points → points 0.5 /0.01']],
  ['A7', 'A 25-basis-point cut is priced in.', ['25-basis-point → points 0.25 /0.01']],
  ['A7', 'Credit spreads widened 120bp.', ['120bp → points 1.2 /0.01']],
  [
    'A7',
    'The yield on the 10-year note rose 6 basis points to 4.35%.',
    ['10-year → measure 10 /1 [a]', '6 basis points → points 0.06 /0.01', '4.35% → percent 4.35 /0.01']
  ],
  ['A7', 'The central bank made a quarter-point cut.', ['a quarter-point → points 0.25 /0.01']],
  ['A7', 'A half-point rate hike is likely.', ['A half-point → points 0.5 /0.01']],
  ['A9', 'We heard from 1,234 respondents.', ['1,234 → count 1234 /1 [respondents]']],
  ['A9', 'The factory has 320 robots.', ['320 → count 320 /1 [robots]']],
  ['A9', 'Doctors treated 3 100-year-old patients.', ['100-year-old → measure 100 /1 [a]']],
  ['A9', 'Doctors treated 1,234 patients.', ['1,234 → count 1234 /1 [patients]']],
  ['A9', 'The scheme reached 5,60,000 students.', ['5,60,000 → count 560000 /1 [students]']],
  ['A9', 'They paid 1,23,45,678 rupees.', ['1,23,45,678 rupees → currency 12345678 /1 [INR]']],
  ['A9', 'The city installed 5,000 chargers.', ['5,000 → count 5000 /1 [chargers]']],
  ['A9', 'A total of 12,345,678 passengers flew.', ['12,345,678 → count 12345678 /1 [passengers]']],
  ['A9', 'The archive holds 48,112 letters.', ['48,112 → count 48112 /1 [letters]']],
  ['A10', 'There are 15.6 million cloud native developers.', ['15.6 million → count 15600000 /100000']],
  ['A10', 'The app has 15.6M users.', ['15.6M → count 15600000 /100000 [users]']],
  ['A10', 'The genome holds 1.56e7 markers.', ['1.56e7 → count 15600000 /100000 [markers]']],
  ['A10', 'Output reached 3bn barrels.', ['3bn barrels → measure 3000000000 /1000000000 [[bbl_us]]']],
  ['A10', 'Assets of 1.2 trillion were reported.', ['1.2 trillion → count 1200000000000 /100000000000']],
  ['A10', 'Sales hit 12k in June.', ['12k → count 12000 /1000']],
  ['A10', 'Half a million people signed.', ['Half a million → count 500000 /100000 [people]']],
  [
    'A10',
    'Two hundred and thirty-four thousand trees fell.',
    ['Two hundred and thirty-four thousand → count 234000 /1000 [trees]']
  ],
  ['A10', 'A billion was spent.', ['A billion → count 1000000000 /1000000000']],
  ['A10', '3m people moved.', ['3m → count 3000000 /1000000 [people]']],
  [
    'A10',
    'The registry serves 2.1 billion downloads a week.',
    ['2.1 billion → count 2100000000 /100000000 [downloads]']
  ],
  [
    'A10',
    'A quarter of a million people signed up.',
    ['A quarter of a million → count 250000 /10000 [people]']
  ],
  [
    'A10',
    'Three quarters of a million voters stayed home.',
    ['Three quarters of a million → count 750000 /10000 [voters]']
  ],
  ['A11', 'More than 2,000 firms exhibited.', ['More than 2,000 → count over 2000 /1 [firms]']],
  ['A11', 'The survey asked 750-odd people.', ['750-odd → count over 750 /1 [people]']],
  ['A11', 'It runs over 12,000 stores.', ['over 12,000 → count over 12000 /1 [stores]']],
  [
    'A11',
    'More than three hundred doctors signed.',
    ['More than three hundred → count over 300 /100 [doctors]']
  ],
  [
    'A11',
    'Upwards of 20,000 passengers were stranded.',
    ['Upwards of 20,000 → count over 20000 /1 [passengers]']
  ],
  ['A11', '280+ contributors joined.', ['280+ → count at-least 280 /1 [contributors]']],
  ['A11', 'Fifty-some delegates walked out.', ['Fifty-some → count over 50 /10 [delegates]']],
  ['A12', 'Adoption has four levels.', ['four → count 4 /1 [levels]']],
  ['A12', 'The trial ran in three phases.', ['three → count 3 /1 [phases]']],
  ['A12', 'The report makes five recommendations.', ['five → count 5 /1 [recommendations]']],
  ['A12', 'Two types of failure were seen.', ['Two → count 2 /1 [types]']],
  ['A12', 'The system has six core modules.', ['six → count 6 /1']],
  ['A12', 'The court set out four tests.', ['four → count 4 /1 [tests]']],
  ['A13', 'China ranked third in installed capacity.', ['third → ordinal 3 /1']],
  ['A13', 'The firm is among the top three globally.', ['top three → ordinal 1..3 /1']],
  ['A13', 'Shenzhen ranks first.', ['first → ordinal 1 /1']],
  ['A13', 'It is the third-largest economy.', ['third → ordinal 3 /1']],
  ['A13', 'Its port is No. 3 in the world.', ['No. 3 → ordinal 3 /1']],
  ['A13', 'The most used database is PostgreSQL.', []],
  ['A13', 'It finished second.', ['second → ordinal 2 /1']],
  ['A13', 'Apple came in fifth.', ['fifth → ordinal 5 /1']],
  ['A13', 'The second most common cause is heat.', ['second → ordinal 2 /1']],
  [
    'A10',
    'The state bought 238 billion jin of wheat.',
    ['238 billion jin → measure 238000000000 /1000000000 [500.g]']
  ],
  ['A10', 'They watered 3.5 million mu of land.', ['3.5 million mu → measure 3500000 /100000 [har/15]']],
  ['A4', 'Orders will be flat, plus or minus 3%.', ['3% → percent 3 /1']],
  ['A13', 'It took third place.', ['third → ordinal 3 /1']],
  ['A13', 'Spain was second, with more than Italy.', ['second → ordinal 2 /1']],
  ['A13', 'Spain leads, and Italy third with less.', ['third → ordinal 3 /1']],
  ['A13', 'First, it rains; second, it snows.', []],
  ['A13', 'It opened on January 22nd, with a band.', []],
  ['A13', 'The river is the second-longest in Asia.', ['second → ordinal 2 /1']]
]
