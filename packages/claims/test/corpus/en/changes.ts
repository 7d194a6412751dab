import type {Row} from '../row.ts'

/** Changes and their direction. */
export const changes: Row[] = [
  [
    'E1',
    'It grew from 41% in 2023 to 56% in 2025.',
    ['41% → percent 41 /1', '2023 → year 2023 /1', '56% → percent 56 /1', '2025 → year 2025 /1']
  ],
  [
    'E1',
    'Penetration rose from 5.4% in 2020 to 47% in 2024.',
    ['5.4% → percent 5.4 /0.1', '2020 → year 2020 /1', '47% → percent 47 /1', '2024 → year 2024 /1']
  ],
  [
    'E1',
    'Smoking fell from 28.1% in 2010 to 24.1% in 2022.',
    ['28.1% → percent 28.1 /0.1', '2010 → year 2010 /1', '24.1% → percent 24.1 /0.1', '2022 → year 2022 /1']
  ],
  [
    'E1',
    'Bad loans dropped from 2.1% in 2019 to 1.5% in 2024.',
    ['2.1% → percent 2.1 /0.1', '2019 → year 2019 /1', '1.5% → percent 1.5 /0.1', '2024 → year 2024 /1']
  ],
  [
    'E1',
    'The share moved from 30% in 2018 to 50% in 2024.',
    ['30% → percent 30 /1', '2018 → year 2018 /1', '50% → percent 50 /1', '2024 → year 2024 /1']
  ],
  [
    'E1',
    'It fell from 28.1% in 2010 to 24.1% in 2022.',
    ['28.1% → percent 28.1 /0.1', '2010 → year 2010 /1', '24.1% → percent 24.1 /0.1', '2022 → year 2022 /1']
  ],
  ['E2', 'It rose to 56% from 41%.', ['56% → percent 56 /1', '41% → percent 41 /1']],
  ['E2', 'The share rose from 41% to 56%.', ['41% → percent 41 /1', '56% → percent 56 /1']],
  ['E2', 'Rates went from 5.5% to 4.25%.', ['5.5% → percent 5.5 /0.1', '4.25% → percent 4.25 /0.01']],
  ['E2', 'It climbed to 56% after 41% the year before.', ['56% → percent 56 /1', '41% → percent 41 /1']],
  ['E2', 'Sales rose 12% to 15% of the total.', ['12% → percent 12 /1', '15% → percent 15 /1']],
  ['E2', '41% -> 56%', ['41% → percent 41 /1', '56% → percent 56 /1']],
  ['E3', 'Pilots have fallen to just 6%.', ['just 6% → percent 6 /1 small']],
  ['E3', 'Unemployment has dropped to 3.9%.', ['3.9% → percent 3.9 /0.1']],
  ['E3', 'Mortality declined to 1%.', ['1% → percent 1 /1']],
  ['E3', 'Growth slowed to 4.5%.', ['4.5% → percent 4.5 /0.1']],
  ['E3', 'Its share is down to 12%.', ['12% → percent 12 /1']],
  ['E3', 'The share is down to a mere 4%.', ['a mere 4% → percent 4 /1 small']],
  ['E4', 'It is up 15 percentage points.', ['15 percentage points → points 15 /1']],
  ['E4', 'The share rose 15 pts to 56%.', ['15 pts → points 15 /1', '56% → percent 56 /1']],
  ['E4', 'That is +15pp on the year.', ['+15pp → points 15 /1']],
  ['E4', 'The gap narrowed by 0.5 percentage points.', ['0.5 percentage points → points 0.5 /0.1']],
  ['E4', 'Turnout fell half a percentage point.', ['half a percentage point → points 0.5 /0.1']],
  ['E4', 'Turnout fell .7 percentage points.', ['.7 percentage points → points 0.7 /0.1']],
  ['E4', 'Turnout fell −.7 percentage points.', ['.7 percentage points → points 0.7 /0.1']],
  [
    'E4',
    'It changed by “.7%”, by a .7-point step.',
    ['.7% → percent 0.7 /0.1', '.7-point → points 0.7 /0.1']
  ],
  ['E4', 'They paid $.5 million.', ['$.5 million → currency 500000 /100000 [USD]']],
  ['E4', 'Version v.5, file ./7 and 1.2.7 count nothing.', []],
  ['E4', 'A 15-percentage-point gap remains.', ['15-percentage-point → points 15 /1']],
  [
    'E4',
    'Test coverage climbed 23 percentage points to 85%.',
    ['23 percentage points → points 23 /1', '85% → percent 85 /1']
  ],
  [
    'E4',
    'A three- to four-percentage-point swing decided it.',
    ['three- to four-percentage-point → points 3..4 /1']
  ],
  ['E5', 'Use is up 36.6%.', ['36.6% → percent 36.6 /0.1']],
  ['E5', 'Sales saw a 37% increase.', ['37% → percent 37 /1']],
  ['E5', 'Revenue grew 12.5% on the year.', ['12.5% → percent 12.5 /0.1']],
  ['E5', 'Output fell 8%.', ['8% → percent 8 /1']],
  ['E5', 'Traffic rose by 20%.', ['20% → percent 20 /1']],
  ['E6', 'From 41% to 56%, up 15%.', ['41% → percent 41 /1', '56% → percent 56 /1', '15% → percent 15 /1']],
  [
    'E6',
    'Use grew 15%, from 41% to 56%.',
    ['15% → percent 15 /1', '41% → percent 41 /1', '56% → percent 56 /1']
  ],
  [
    'E6',
    'The share went from 20% to 30%, a 10% rise.',
    ['20% → percent 20 /1', '30% → percent 30 /1', '10% → percent 10 /1']
  ],
  [
    'E6',
    'Penetration grew from 40% to 50%, up 10%.',
    ['40% → percent 40 /1', '50% → percent 50 /1', '10% → percent 10 /1']
  ],
  [
    'E6',
    'Rates moved from 4% to 5%, up 1%.',
    ['4% → percent 4 /1', '5% → percent 5 /1', '1% → percent 1 /1']
  ],
  ['E7', 'Sales doubled.', ['doubled → multiple 2 /1']],
  ['E7', 'Capacity has doubled since May.', ['doubled → multiple 2 /1']],
  ['E7', 'Profits more than doubled.', ['more than doubled → multiple over 2 /1']],
  ['E7', 'Users grew by 100%.', ['100% → percent 100 /1']],
  ['E7', 'The doubling of prices hurt.', ['doubling → multiple 2 /1']],
  ['E7', 'Output nearly tripled.', ['nearly tripled → multiple nearly 3 /1']],
  ['E7', 'Output will double by 2030.', ['double → multiple 2 /1', '2030 → year 2030 /1']],
  [
    'E7',
    'Net income more than doubled to €412 million.',
    ['more than doubled → multiple over 2 /1', '€412 million → currency 412000000 /1000000 [EUR]']
  ],
  ['E8', 'Output quadrupled.', ['quadrupled → multiple 4 /1']],
  ['E8', 'The number of users has quadrupled.', ['quadrupled → multiple 4 /1']],
  ['E8', 'Incomes quadrupled in ten years.', ['quadrupled → multiple 4 /1', 'ten years → measure 10 /1 [a]']],
  ['E8', 'Capacity increased fourfold.', ['fourfold → multiple 4 /1']],
  ['E8', 'It is quadrupling in size.', ['quadrupling → multiple 4 /1']],
  ['E8', 'The bandwidth could quadruple.', ['quadruple → multiple 4 /1']],
  ['E9', 'Users grew by 200%.', ['200% → percent 200 /1']],
  ['E9', 'Capacity grew to twice its size.', ['twice → multiple 2 /1']],
  ['E9', 'Twice as many people came.', ['Twice → multiple 2 /1']],
  ['E9', 'Sales tripled.', ['tripled → multiple 3 /1']],
  ['E9', 'Investment rose threefold.', ['threefold → multiple 3 /1']],
  ['E9', 'Traffic grew tenfold.', ['tenfold → multiple 10 /1']],
  ['E9', 'It became almost 10 times faster.', ['almost 10 times → multiple nearly 10 /1']],
  ['E9', 'Each step doubles the cost.', ['doubles → multiple 2 /1']],
  ['E9', 'Fares were set to triple.', ['triple → multiple 3 /1']],
  ['E10', 'Costs halved.', ['halved → multiple 1/2 /1']],
  ['E10', 'Emissions were cut in half.', ['cut in half → multiple 1/2 /1']],
  [
    'E10',
    'The port cut its emissions almost in half.',
    ['cut its emissions almost in half → multiple nearly 1/2 /1']
  ],
  ['E10', 'Its budget fell by half.', ['fell by half → multiple 1/2 /1']],
  ['E10', 'Time spent dropped by almost half.', ['dropped by almost half → multiple nearly 1/2 /1']],
  ['E10', 'The share price has halved.', ['halved → multiple 1/2 /1']],
  ['E10', 'The city cut emissions by half.', ['cut emissions by half → multiple 1/2 /1']],
  ['E10', 'Poverty could halve.', ['halve → multiple 1/2 /1']],
  ['E10', 'They have half as many nurses.', ['half → multiple 1/2 /1']],
  ['E11', 'Costs are three times lower.', ['three times lower → multiple 3 /1 !']],
  ['E11', 'Three times fewer people came.', ['Three times fewer → multiple 3 /1 !']],
  ['E11', 'Latency is 3 times less.', ['3 times less → multiple 3 /1 !']],
  ['E11', 'Errors are two times smaller.', ['two times smaller → multiple 2 /1 !']],
  ['E11', 'The new chip uses five times less power.', ['five times less → multiple 5 /1 !']],
  ['E11', 'The pump draws four times less current.', ['four times less → multiple 4 /1 !']],
  ['E12', 'It costs 1.4x the price.', ['1.4x → multiple 1.4 /0.1']],
  ['E12', 'Speed rose threefold.', ['threefold → multiple 3 /1']],
  ['E12', '3 times as many people came.', ['3 times → multiple 3 /1']],
  ['E12', 'It is 2.5 times larger than before.', ['2.5 times → multiple 2.5 /0.1']],
  ['E12', 'The risk is four times higher.', ['four times → multiple 4 /1']],
  ['E12', 'Delivery is 2½ times as fast.', ['2½ times → multiple 2.5 /0.1']],
  ['E12', 'By a factor of three.', ['a factor of three → multiple 3 /1']],
  ['E12', 'Rates rose by more than a factor of two.', ['more than a factor of two → multiple over 2 /1']],
  ['E12', 'Teens are two to three times as likely to agree.', ['two to three times → multiple 2..3 /1']],
  ['E12', 'A five- to ten-fold rise is forecast.', ['five- to ten-fold → multiple 5..10 /1']],
  ['E13', 'Sales grew 12% year over year.', ['12% → percent 12 /1']],
  ['E13', 'Exports fell 3% quarter on quarter.', ['3% → percent 3 /1']],
  ['E13', 'Prices rose 0.4% month over month.', ['0.4% → percent 0.4 /0.1']],
  ['E13', 'Revenue was up 20% YoY.', ['20% → percent 20 /1']],
  ['E13', 'Profit is down 12.6% from a year earlier.', ['12.6% → percent 12.6 /0.1']],
  ['E14', 'Exports shrank 3%.', ['3% → percent 3 /1']],
  ['E14', 'Growth came in at −3%.', ['−3% → percent -3 /1']],
  ['E14', 'It changed by -2.5% on the year.', ['-2.5% → percent -2.5 /0.1']],
  ['E14', 'Growth of minus 0.5% is forecast.', ['minus 0.5% → percent -0.5 /0.1']],
  ['E14', 'Orders were down 3%.', ['3% → percent 3 /1']],
  ['E14', 'A swing of -1.2 percentage points.', ['-1.2 percentage points → points -1.2 /0.1']],
  ['E14', 'The balance was -$2.3 million.', ['-$2.3 million → currency -2300000 /100000 [USD]']],
  ['E15', 'The share was flat at 41%.', ['41% → percent 41 /1']],
  ['E15', 'Unemployment was unchanged at 5%.', ['5% → percent 5 /1']],
  ['E15', 'Prices held steady at $35.', ['$35 → currency 35 /1 [USD]']],
  ['E15', 'The rate stayed at 2.1%.', ['2.1% → percent 2.1 /0.1']],
  ['E15', 'It was little changed at 30%.', ['30% → percent 30 /1']],
  ['E16', 'It topped 50% for the first time.', ['topped 50% → percent over 50 /1']],
  ['E16', 'A record high of 82% was reached.', ['82% → percent 82 /1']],
  ['E16', 'It rose steadily to 75%.', ['75% → percent 75 /1']],
  [
    'E16',
    'Growth for three years took it to 12%.',
    ['three years → measure 3 /1 [a]', '12% → percent 12 /1']
  ],
  ['E16', 'The highest share, 45%, went to trains.', ['45% → percent 45 /1']],
  ['E17', 'The rise in rents moderated to 3.4%.', ['3.4% → percent 3.4 /0.1']],
  ['E17', 'The decline narrowed to 2%.', ['2% → percent 2 /1']],
  ['E17', 'Gains widened to 0.8%.', ['0.8% → percent 0.8 /0.1']],
  ['E17', 'The fall eased by 0.3 percentage points.', ['0.3 percentage points → points 0.3 /0.1']],
  ['E17', 'Growth picked up to 9%.', ['9% → percent 9 /1']],
  ['E1', 'It rose from 41 to 56 percent.', ['41 → percent 41 /1', '56 percent → percent 56 /1']],
  [
    'E1',
    'The gap widened from 2 to 3 percentage points.',
    ['2 → points 2 /1', '3 percentage points → points 3 /1']
  ],
  ['E12', 'Debt is more than 2.5 times GDP.', ['more than 2.5 times → multiple over 2.5 /0.1']],
  ['E12', 'Debt is three times GDP.', ['three times → multiple 3 /1']],
  [
    'E1',
    'The loss narrowed from 12 million to 3 million yuan.',
    ['12 million → currency 12000000 /1000000 [CNY]', '3 million yuan → currency 3000000 /1000000 [CNY]']
  ]
]
