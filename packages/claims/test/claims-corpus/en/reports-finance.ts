import type {Row} from '../row.ts'

/** Sentences as reports write them, on finance. */
export const reportsFinance: Row[] = [
  [
    'mixed',
    'finance',
    'Among listed companies, 41% reported higher profit in 2025.',
    '41% · @2025 · of listed'
  ],
  [
    'mixed',
    'finance',
    'At the end of 2025, deposits made up 46% of household assets, down 2 points from the start of the year.',
    '46% · @2025 · is deposits · down · to',
    '2pp · @2025 · is deposits · down · difference(>0)'
  ],
  [
    'mixed',
    'finance',
    'The share of stocks rose to 18%, while bonds fell to 16%.',
    '18% · is stocks · up · to',
    '16% · is bonds · down · to'
  ],
  [
    'mixed',
    'finance',
    'Investors cut stocks from 20% to 18% and raised bonds from 12% to 16%.',
    '20% · of investors · is stocks · down · from(>1)',
    '18% · of investors · is stocks · down · to(0>)',
    '12% · of investors · is bonds · up · from(>3)',
    '16% · of investors · is bonds · up · to(2>)'
  ],
  [
    'mixed',
    'finance',
    'Revenue grew 8% in 2023, 10% in 2024 and 12% in 2025.',
    '8% · @2023 · up · relative',
    '10% · @2024 · up · relative',
    '12% · @2025 · up · relative'
  ],
  ['mixed', 'finance', 'As of 2025, 41% of households held funds.', '41% · @2025 · of households · is funds'],
  [
    'mixed',
    'finance',
    'A central bank report released in 2025 showed a savings rate of 30% in 2024.',
    '30% · @2024'
  ],
  [
    'mixed',
    'finance',
    'Growth of 12% was recorded in 2025, up from 8% in 2024.',
    '12% · @2025 · up · to(1>)',
    '8% · @2024 · up · from(>0)'
  ],
  [
    'mixed',
    'finance',
    'Small businesses, 41% of which borrowed in 2025, paid 5.2% on average.',
    '41% · @2025 · of small',
    '5.2% · @2025 · of small'
  ],
  [
    'mixed',
    'finance',
    'Profit was down 3% and revenue up 12%.',
    '3% · down · relative',
    '12% · up · relative'
  ],
  ['mixed', 'finance', 'Revenue more than doubled in 2025.', '×2 · @2025 · up · relative'],
  ['mixed', 'finance', 'Sales are up 5% so far this year.', '5% · @0y · up · relative'],
  [
    'mixed',
    'finance',
    'Household debt fell for the second straight quarter, by 2%.',
    '2% · down,steady-down · relative'
  ],
  ['mixed', 'finance', 'Deposits accounted for 46%, the largest share.', '46% · is deposits · highest'],
  ['mixed', 'finance', 'Interest costs were cut by 12%.', '12% · down · relative'],
  ['mixed', 'finance', 'Sales saw a 12% drop in 2025.', '12% · @2025 · down · relative'],
  [
    'mixed',
    'finance',
    'Consumer prices rose 0.2% from a year earlier.',
    '0.2% · vs -1y before · up · relative by year'
  ],
  [
    'mixed',
    'finance',
    'The unemployment rate was 5.1%, down 0.1 percentage points from the previous month and unchanged from a year ago.',
    '5.1% · down · to',
    '0.1pp · vs -1y · down · difference(>0) by month'
  ],
  [
    'mixed',
    'finance',
    'GDP grew 5.0% in 2025, its slowest pace since 2020.',
    '5.0% · @2025 · vs 2020 · up · relative'
  ],
  [
    'mixed',
    'finance',
    'Revenue rose to $3.6 billion, up 12% on the year.',
    '3600000000 USD · up · to',
    '12% · up · relative(>0) by year'
  ],
  ['mixed', 'finance', 'Revenue fell 3% short of forecasts.', '3% · down · relative'],
  [
    'mixed',
    'finance',
    'The rate was raised to 5.5% from 5.25%.',
    '5.5% · up · to(1>)',
    '5.25% · up · from(>0)'
  ],
  ['mixed', 'finance', 'Shares gained 3% on Monday.', '3% · up · relative'],
  ['mixed', 'finance', 'Inflation, at 3.2%, was higher than expected.', '3.2%'],
  ['mixed', 'finance', 'Hiring increased at 41% of small businesses.', '41% · of small'],
  [
    'mixed',
    'finance',
    'Payment by phone rose from 48% in 2022 to 71% in 2025, which is 23 percentage points more.',
    '48% · @2022 · up · from(>1)',
    '71% · @2025 · up · to(0>)',
    '23pp · @2025 · vs 2022 · up · difference(0>1)'
  ]
]
