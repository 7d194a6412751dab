import type {Row} from '../row.ts'

/** Words that say where a change goes. */
export const changes: Row[] = [
  [
    'E13',
    'finance',
    '一季度营收同比增长12%，净利润环比下降3%。',
    '12% · @/Q1 · up · relative by year',
    '3% · @/Q1 · down · relative by previous'
  ],
  [
    'E13',
    'finance',
    '2025年第四季度，上市公司营收同比增长12.5%。',
    '12.5% · @2025-Q4 · of listed · up · relative by year'
  ],
  [
    'E13',
    'transport',
    '10月地铁客运量同比上升8%，环比下降2%。',
    '8% · @/10 · is subway · up · relative by year',
    '2% · @/10 · is subway · down · relative by previous'
  ],
  ['E13', 'health', '2025年流感病例同比减少15%。', '15% · @2025 · down · relative by year'],
  [
    'E13',
    'finance',
    '家庭存款余额同比增长一成。',
    '10% · of households · is deposits · up · relative by year'
  ],
  [
    'E13',
    'finance',
    '出口额环比增长3%，同比下降5%。',
    '3% · up · relative by previous',
    '5% · down · relative by year'
  ],
  ['E13', 'transport', '新能源汽车销量较上月增长6%。', '6% · up · relative by month'],
  ['E13', 'finance', '2025年净利润同比翻番。', '×2 · @2025 · up · relative by year'],
  [
    'E13',
    'finance',
    '三季度营收环比增长4.5%，同比增长12.3%。',
    '4.5% · @/Q3 · up · relative by previous',
    '12.3% · @/Q3 · up · relative by year'
  ],
  [
    'E13',
    'finance',
    '2025年上半年营收为1.2亿元，同比增长8%。',
    '120000000 CNY · @2025-H1 · up · to',
    '8% · @2025-H1 · up · relative(>0) by year'
  ],
  ['E14', 'finance', '2025年房地产投资负增长3%。', '-3% · @2025 · down · relative'],
  ['E14', 'finance', '营收下滑3%，利润增长8%。', '3% · down · relative', '8% · up · relative'],
  ['E14', 'finance', '2025年出口增速为-3%。', '-3% · @2025 · down · relative'],
  ['E14', 'health', '新生儿数量减少5%。', '5% · down · relative'],
  [
    'E14',
    'transport',
    '公交客流跌3%，地铁客流涨4%。',
    '3% · is bus · down · relative',
    '4% · is subway · up · relative'
  ],
  ['E14', 'finance', '投资萎缩了12%。', '12% · down · relative'],
  [
    'E15',
    'tech',
    '2025年有82%的容器用户在生产环境中运行Kubernetes，与2024年持平。',
    '82% · @2025 · vs 2024 · of container-users · flat'
  ],
  ['E15', 'finance', '失业率持平于5.2%。', '5.2% · flat'],
  ['E15', 'health', '吸烟率为23%，与去年基本持平。', '23% · vs -1y · flat'],
  ['E15', 'transport', '地铁分担率稳定在45%。', '45% · is subway · flat'],
  ['E15', 'finance', '利率保持3.5%不变。', '3.5% · flat'],
  ['E15', 'health', '糖尿病患病率较2023年基本不变，为12%。', '12% · vs 2023 · is diabetes · flat'],
  ['E15', 'tech', '采用率没有变化，仍为41%。', '41% · flat'],
  ['E15', 'transport', '地铁分担率与上年持平，为45%。', '45% · vs -1y before · is subway · flat'],
  ['E16', 'tech', '2025年占比首次超过80%，创历史新高。', '80% · @2025 · first,record-high'],
  ['E16', 'transport', '电动车占比首次突破50%。', '50% · is electric · first'],
  ['E16', 'health', '接种率稳步上升至91%。', '91% · up,steady-up · to'],
  ['E16', 'finance', '存款占比逐年上升，2025年达到41%。', '41% · @2025 · is deposits · up,steady-up · to'],
  ['E16', 'finance', '股票占比连年下降，已降至18%。', '18% · is stocks · down,steady-down · to'],
  ['E16', 'tech', '采用率连续三年上升，达到82%。', '82% · vs -3y · up,steady-up · to'],
  ['E16', 'health', '吸烟率降至23%，创历史新低。', '23% · down,record-low · to'],
  ['E16', 'transport', '骑行比例创下12%的新高。', '12% · is bike · record-high'],
  ['E16', 'finance', '资产规模首次下降，跌幅3%。', '3% · down,first · relative'],
  ['E16', 'tech', 'Kubernetes使用率持续攀升至82%。', '82% · up,steady-up · to'],
  ['E16', 'health', '结核病发病率逐年下降，2025年为万分之四。', '0.04% · @2025 · down,steady-down · to'],
  ['E16', 'tech', '采用率连续三年上升，2025年达到82%。', '82% · @2025 · vs -3y · up,steady-up · to'],
  ['E16', 'transport', '电动车首次超过汽油车，占新车的51%。', '51% · of new-cars · is electric · first'],
  ['E17', 'finance', '营收增速放缓至3%。', '3% · slowed · relative'],
  ['E17', 'finance', '营收同比增长5%，增速较上年放缓。', '5% · vs -1y before · up,slowed · relative by year'],
  ['E17', 'finance', '利润降幅收窄至2%。', '2% · slowed · relative'],
  ['E17', 'transport', '客运量增长放缓，仅增长1%。', '1% · up,slowed · relative'],
  ['E17', 'health', '感染人数下降6%，降幅收窄。', '6% · down,slowed · relative'],
  ['E17', 'finance', '增速从12%回落至5%。', '12% · down · from(>1)', '5% · down · to(0>)'],
  [
    'E17',
    'health',
    '儿童近视率由2018年的53.6%降至2024年的51.9%，降幅收窄。',
    '53.6% · @2018 · of children · down · from(>1)',
    '51.9% · @2024 · of children · down,slowed · to(0>)'
  ],
  ['E17', 'tech', '增速明显放缓，仅增长2个百分点。', '2pp · up,slowed · difference'],
  [
    'E3',
    'education',
    '66%的家长辅导作业，比2024年的70%少。',
    '66% · of parents · down · to(1>)',
    '70% · @2024 · of parents · down · from(>0)'
  ]
]
