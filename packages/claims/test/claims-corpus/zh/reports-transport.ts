import type {Row} from '../row.ts'

/** Sentences as reports write them, on transport. */
export const reportsTransport: Row[] = [
  [
    'mixed',
    'transport',
    '2025年，通勤者中有41%乘坐地铁，高于2020年的30%。',
    '41% · @2025 · of commuters · is subway · up · to(1>)',
    '30% · @2020 · of commuters · is subway · up · from(>0)'
  ],
  ['mixed', 'transport', '纯电动车占新车的48%，其余为汽油车。', '48% · of new-cars · is electric'],
  [
    'mixed',
    'transport',
    '公交、地铁和私家车占比分别为20%、41%和35%，其余4%为步行。',
    '20% · is bus',
    '41% · is subway',
    '35% · is car',
    '4% · is walk · rest'
  ],
  [
    'mixed',
    'transport',
    '地铁占比最高，为41%；步行最低，仅4%。',
    '41% · is subway · highest',
    '4% · is walk · lowest'
  ],
  [
    'mixed',
    'transport',
    '通勤者平均每天花90分钟，比2020年多10分钟。',
    '90 min · of commuters · up · to',
    '10 min · vs 2020 · of commuters · up · difference(>0)'
  ],
  [
    'mixed',
    'transport',
    '电动车销量同比增长一倍，燃油车销量减少三成。',
    '×2 · is electric · up · relative by year',
    '30% · is electric · down · relative'
  ],
  [
    'mixed',
    'transport',
    '新车中纯电动车占比从2023年的31%提高到2025年的48%，提高17个百分点，而汽油车从60%降至32%。',
    '31% · @2023 · of new-cars · is electric · up · from(>1)',
    '48% · @2025 · of new-cars · is electric · up · to(0>)',
    '17pp · @2025 · vs 2023 · of new-cars · is electric · up · difference(0>1)',
    '60% · of new-cars · is petrol · down · from(>4)',
    '32% · of new-cars · is petrol · down · to(3>)'
  ],
  [
    'mixed',
    'transport',
    '41%的通勤者、30%的司机和20%的乘客表示满意。',
    '41% · of commuters',
    '30% · of drivers',
    '20%'
  ],
  ['mixed', 'transport', '事故率下降到万分之三，创十年新低。', '0.03% · vs -10y · down,record-low · to'],
  [
    'mixed',
    'transport',
    '准点率由90%提升至95%，居全国第一。',
    '90% · up · from(>1)',
    '95% · up · to(0>)',
    '#1'
  ],
  [
    'mixed',
    'transport',
    '2025年新能源汽车渗透率首次突破50%，而2020年仅为5.4%。',
    '50% · @2025 · first',
    '5.4% · @2020'
  ],
  ['mixed', 'transport', '公交占20%，地铁占比最高，为41%。', '20% · is bus', '41% · is subway · highest'],
  [
    'mixed',
    'transport',
    '2025年，列车准点率达到87.3%，平均晚点时间从2024年的6.1分钟缩短到4.9分钟。',
    '87.3% · @2025',
    '6.1 min · @2024 · down · from(>2)',
    '4.9 min · @2025 · down · to(1>)'
  ],
  [
    'mixed',
    'transport',
    '2025年，公交出行达到3470万人次，多于2024年的3120万人次。',
    '34700000 人次 · @2025 · is bus · up · to(1>)',
    '31200000 人次 · @2024 · is bus · up · from(>0)'
  ],
  ['mixed', 'transport', '现在列车更长，五年前占41%。', '41% · @-5y']
]
