import type {Row} from '../row.ts'

/** Numbers that count because a citation says so, though nothing beside them does. */
export const cited: Row[] = [
  [
    'E1',
    'education',
    'Enrolment ⟦fell from 689 in 2024 to 628 in 2025⟧.',
    '689 · @2024 · down · from(>1)',
    '628 · @2025 · down · to(0>)'
  ],
  [
    'E2',
    'education',
    'Enrolment ⟦fell to 628 in 2025 from 689 in 2024⟧.',
    '628 · @2025 · down · to(1>)',
    '689 · @2024 · down · from(>0)'
  ],
  [
    'E2',
    'education',
    'The number of schools ⟦fell from 689 to 628 schools⟧.',
    '689 · of schools · down · from(>1)',
    '628 schools · of schools · down · to(0>)'
  ],
  [
    'E1',
    'finance',
    'Lending ⟦rose from $1.2 to $1.5 billion⟧.',
    '1200000000 USD · up · from(>1)',
    '1500000000 USD · up · to(0>)'
  ],
  [
    'E1',
    'transport',
    'The grid ⟦grew from 350 to 400 GW⟧ in 2025.',
    '350 GW · up · from(>1)',
    '400 GW · @2025 · up · to(0>)'
  ],
  [
    'E1',
    'tech',
    'The project ⟦grew from 3 to 4 million users⟧.',
    '3000000 · up · from(>1)',
    '4000000 users · up · to(0>)'
  ],
  ['E4', 'education', 'The number of pupils ⟦fell by 61⟧.', '61 · of pupils · down · difference'],
  ['E4', 'education', 'The number of pupils ⟦fell by sixty-one⟧.', '61 · of pupils · down · difference'],
  [
    'F8',
    'education',
    'In 2023, 2024 and 2025, ⟦988, 689 and 628 people⟧ answered, respectively.',
    '988 · @2023',
    '689 · @2024',
    '628 people · @2025'
  ],
  ['F8', 'transport', 'The three plants run at ⟦12, 30 and 45 GW⟧.', '3 plants', '12 GW', '30 GW', '45 GW'],
  [
    'F6',
    'tech',
    'By profile: ⟦Explorers 8, adopters 32 and innovators 25 percent⟧.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '25% · label innovators · is innovators'
  ],
  ['G6', 'tech', 'Sample: ⟦628⟧.', '628'],
  ['G6', 'tech', '⟦On 16 March 2025, 628⟧ had answered.', '628 · @2025-03'],
  ['G6', 'tech', '⟦Page 12 says that 628⟧ had answered.', '628'],
  ['A9', 'tech', '⟦iPhone 15 users make up 8%⟧ of it.', '8%'],
  ['A9', 'tech', '⟦Foo 1.31 is run by 8%⟧ of them.', '8% · of-previous'],
  ['A9', 'tech', 'In 2025 it was 628, ⟦8%⟧ more.', '8% · @2025'],
  [
    'F1',
    'education',
    '⟦Between 17 and 18 million⟧ pupils were enrolled.',
    '17000000~18000000 pupils · of pupils'
  ]
]
