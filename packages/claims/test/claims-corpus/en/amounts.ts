import type {Row} from '../row.ts'

/** Amounts of change beside the levels they lead to, told twice, and over how many years. */
export const amounts: Row[] = [
  [
    'E16',
    'finance',
    'The share of stocks rose for the third year running, to 48%.',
    '48% · vs -3y · is stocks · up · to'
  ],
  [
    'E2',
    'finance',
    'Over the past five years the share of stocks rose from 20% to 48%.',
    '20% · is stocks · up · from(>1)',
    '48% · vs -5y · is stocks · up · to(0>)'
  ],
  [
    'E2',
    'finance',
    'The share of stocks rose from 20% to 48% over five years.',
    '20% · is stocks · up · from(>1)',
    '48% · vs -5y · is stocks · up · to(0>)'
  ],
  [
    'E2',
    'finance',
    'In the five years to 2025 the share of stocks rose from 20% to 48%.',
    '20% · is stocks · up · from(>1)',
    '48% · @2025 · vs -5y · is stocks · up · to(0>)'
  ],
  [
    'E4',
    'finance',
    'The share rose by 6 percentage points, or 26%, in 2025.',
    '6pp · @2025 · up · difference',
    '26% · @2025 · up · relative'
  ],
  [
    'E4',
    'finance',
    'The share rose by 6 percentage points (+26%) in 2025.',
    '6pp · @2025 · up · difference',
    '26% · @2025 · up · relative'
  ],
  [
    'E4',
    'finance',
    'Deposits in 2025 were 16 percentage points higher than two years earlier.',
    '16pp · @2025 · vs -2y before · is deposits · up · difference'
  ],
  [
    'E4',
    'transport',
    'In 2025 a trip took 12 minutes, 3 minutes longer than in 2024.',
    '12 min · @2025 · up · to',
    '3 min · @2025 · vs 2024 · up · difference(>0)'
  ],
  [
    'E1',
    'transport',
    'Trips rose by 3.5 million to 34.7 million.',
    '3500000 · up · difference(>1)',
    '34700000 · up · to'
  ],
  ['E1', 'transport', 'Trips rose by 3 to 4 million.', '3000000~4000000 · up · difference'],
  [
    'E1',
    'transport',
    'Delays shrank by 1.2 minutes, from 6.1 minutes to 4.9 minutes.',
    '1.2 min · down · difference(1>2)',
    '6.1 min · down · from(>2)',
    '4.9 min · down · to(1>)'
  ],
  [
    'E9',
    'transport',
    'It was twice as high as in 2024 and three times as high as in 2023.',
    '×2 · vs 2024',
    '×3 · vs 2023'
  ],
  [
    'E1',
    'education',
    'In 2025 the share rose by 4 points (66% to 70%).',
    '4pp · @2025 · up · difference',
    '66% · from(>2)',
    '70% · @2025 · to(1>)'
  ],
  [
    'E1',
    'education',
    'In 2025 it was 57%, 9 points more than in 2024 and 23 points more than in 2023.',
    '57% · @2025 · up · to',
    '9pp · @2025 · vs 2024 · up · difference(>0)',
    '23pp · vs 2023 · up · difference'
  ],
  ['E1', 'education', 'The gap narrowed by 3 percentage points to 12.', '3pp · slowed · difference'],
  [
    'E1',
    'education',
    'Parents stand at 66%, 4 points below the 70% of all teachers.',
    '66% · of parents',
    '4pp · of parents · down · difference(2>0)',
    '70% · of teachers'
  ],
  [
    'E1',
    'finance',
    'Profit rose $230,000 to $1.48 million.',
    '230000 USD · up · difference(>1)',
    '1480000 USD · up · to'
  ],
  ['E1', 'finance', 'Profit rose $2 to $3 million.', '2000000~3000000 USD · up · difference']
]
