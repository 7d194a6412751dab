import type {Row} from '../row.ts'

/** Sentences as reports write them, on health. */
export const reportsHealth: Row[] = [
  [
    'mixed',
    'health',
    '2025年，⟦12%⟧的成年人患有糖尿病，比2015年增加了4个百分点；⟦27%⟧患有高血压，与2015年持平。',
    '12% · @2025 · of adults · is diabetes · up · to',
    '4pp · @2025 · vs 2015 · of adults · is diabetes · up · difference(>0)',
    '27% · @2025 · vs 2015 · of adults · is hypertension · flat'
  ],
  ['mixed', 'health', '与2024年相比，2025年的流感病例减少了15%。', '15% · @2025 · vs 2024 · down · relative'],
  [
    'mixed',
    'health',
    '吸烟率由2015年的28%下降至去年的23%，预计2030年降至20%。',
    '28% · @2015 · down · from(>1)',
    '23% · @-1y · down · to(0>)',
    '20% · @2030 · down,forecast · to'
  ],
  [
    'mixed',
    'health',
    '调查覆盖5,000名成年人，其中女性占52%。',
    '5000 名 · of adults',
    '52% · of adults · is women'
  ],
  ['mixed', 'health', '全部患者都接受了治疗，41%的患者痊愈。', '100% · of patients', '41% · of patients'],
  [
    'mixed',
    'health',
    '儿童接种率从41%升到60%，老年人接种率从60%升到75%。',
    '41% · of children · up · from(>1)',
    '60% · of children · up · to(0>)',
    '60% · of older · up · from(>3)',
    '75% · of older · up · to(2>)'
  ],
  ['mixed', 'health', '男性吸烟率为45%，女性为2%。', '45% · is men', '2% · is women'],
  ['mixed', 'health', '男性和女性的吸烟率分别为45%和2%。', '45% · is men', '2% · is women'],
  ['mixed', 'health', '每年有3%的老年人跌倒。', '3% · of older'],
  [
    'mixed',
    'health',
    '患病率较上年上升2个百分点，达12%。',
    '2pp · vs -1y before · up · difference(>1)',
    '12% · up · to'
  ],
  ['mixed', 'health', '与非吸烟者相比，吸烟者的风险高出20%。', '20% · is current'],
  ['mixed', 'health', '该疫苗将风险降低了95%。', '95% · down · relative'],
  [
    'mixed',
    'health',
    '死亡率从10万分之12下降到10万分之9。',
    '0.012% · down · from(>1)',
    '0.009% · down · to(0>)'
  ],
  [
    'mixed',
    'health',
    '2025年，患者首次预约平均要等候23天，2024年是26天。',
    '23 d · @2025 · of patients',
    '26 d · @2024 · of patients'
  ],
  ['mixed', 'health', '麻疹疫苗的情况要好得多：95.6%的儿童已接种。', '95.6% · of children'],
  [
    'mixed',
    'health',
    '患者增加了两倍，从每年110万人增至330万人。',
    '×3 · of patients · up · relative(1>2)',
    '1100000 人 · of patients · up · from(>2)',
    '3300000 人 · of patients · up · to(1>)'
  ]
]
