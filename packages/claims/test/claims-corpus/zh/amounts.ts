import type {Row} from '../row.ts'

/** Amounts of change beside the levels they lead to, told twice, and over how many years. */
export const amounts: Row[] = [
  ['E16', 'finance', '股票的占比连续第三年上升，达到48%。', '48% · vs -3y · is stocks · up,steady-up · to'],
  [
    'E2',
    'finance',
    '过去五年，股票的占比从20%升至48%。',
    '20% · is stocks · up · from(>1)',
    '48% · vs -5y · is stocks · up · to(0>)'
  ],
  [
    'E2',
    'finance',
    '五年间股票的占比从20%升至48%。',
    '20% · is stocks · up · from(>1)',
    '48% · vs -5y · is stocks · up · to(0>)'
  ],
  [
    'E2',
    'finance',
    '股票的占比从20%升至48%，用了五年时间。',
    '20% · is stocks · up · from(>1)',
    '48% · vs -5y · is stocks · up · to(0>)'
  ],
  [
    'E4',
    'finance',
    '2025年占比提高6个百分点，即26%。',
    '6pp · @2025 · up · difference',
    '26% · @2025 · up · relative'
  ],
  [
    'E4',
    'finance',
    '2025年占比提高6个百分点（+26%）。',
    '6pp · @2025 · up · difference',
    '26% · @2025 · up · relative'
  ],
  [
    'E4',
    'transport',
    '2025年平均需要12分钟，比2024年长3分钟。',
    '12 min · @2025 · up · to',
    '3 min · @2025 · vs 2024 · up · difference(>0)'
  ],
  ['E1', 'transport', '出行人次增加350万至3470万。', '3500000 · up · difference(>1)', '34700000 · up · to'],
  ['E1', 'transport', '占比提高3至5个百分点。', '3~5pp · up · difference'],
  ['E9', 'transport', '2025年是2024年的两倍、2023年的三倍。', '×2 · @2025 · vs 2024', '×3 · @2025 · vs 2023'],
  [
    'E1',
    'education',
    '2025年，教师上升4个百分点（66%至70%），家长上升9个百分点（29%到38%）。',
    '4pp · @2025 · of teachers · up · difference',
    '66% · of teachers · from(>2)',
    '70% · @2025 · of teachers · to(1>)',
    '9pp · @2025 · of parents · up · difference',
    '29% · of parents · from(>5)',
    '38% · @2025 · of parents · to(4>)'
  ],
  ['E1', 'education', '差距收窄3个百分点，至12个百分点。', '3pp · slowed · difference', '12pp'],
  [
    'E1',
    'education',
    '家长为66%，比全体教师的70%低4个百分点。',
    '66% · of parents',
    '70% · of teachers',
    '4pp · of teachers · down · difference(1>0)'
  ]
]
