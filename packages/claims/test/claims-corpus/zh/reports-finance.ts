import type {Row} from '../row.ts'

/** Sentences as reports write them, on finance. */
export const reportsFinance: Row[] = [
  [
    'mixed',
    'finance',
    '上市公司中，41%的净利润同比增长，18%同比下降。',
    '41% · of listed',
    '18% · of listed'
  ],
  [
    'mixed',
    'finance',
    '2025年末，存款占家庭资产的46%，较年初下降2个百分点。',
    '46% · @2025 · of households · is deposits · down · to',
    '2pp · @2025 · of households · is deposits · down · difference(>0)'
  ],
  [
    'mixed',
    'finance',
    '三季度末占比为41%，较二季度末上升2个百分点。',
    '41% · @/Q3 · up · to',
    '2pp · @/Q3 · vs /Q2 · up · difference(>0)'
  ],
  ['mixed', 'finance', '营收连续第三年增长，增幅达12%。', '12% · up · relative'],
  [
    'mixed',
    'finance',
    '股票占比升至18%，而债券占比降至16%。',
    '18% · is stocks · up · to',
    '16% · is bonds · down · to'
  ],
  [
    'mixed',
    'finance',
    '投资者对股票的配置从20%降至18%，对债券的配置从12%升至16%。',
    '20% · of investors · is stocks · down · from(>1)',
    '18% · of investors · is stocks · down · to(0>)',
    '12% · of investors · is bonds · up · from(>3)',
    '16% · of investors · is bonds · up · to(2>)'
  ],
  [
    'mixed',
    'finance',
    '2023年的营收增长8%、2024年增长10%、2025年增长12%。',
    '8% · @2023 · up · relative',
    '10% · @2024 · up · relative',
    '12% · @2025 · up · relative'
  ],
  ['mixed', 'finance', '41%的家庭（2025年）持有基金。', '41% · @2025 · of households · is funds'],
  ['mixed', 'finance', '自2023年起，每年有5%的小微企业获得贷款。', '5% · vs 2023 · of small'],
  ['mixed', 'finance', '截至2025年底，41%的家庭持有基金。', '41% · @2025 · of households · is funds'],
  ['mixed', 'finance', '央行2025年发布的报告显示，2024年储蓄率为30%。', '30% · @2024'],
  ['mixed', 'finance', '2024年年报（2025年3月发布）显示，营收增长12%。', '12% · @2024 · up · relative'],
  ['mixed', 'finance', '2025年前三季度，营收增长12%。', '12% · @2025-Q1/Q3 · up · relative'],
  [
    'mixed',
    'finance',
    '2025年12月末，广义货币余额同比增长8.5%，增速比上月末高0.2个百分点，比上年同期低1.2个百分点。',
    '8.5% · @2025-12 · up · relative by year',
    '0.2pp · @2025-12 · up · difference by month',
    '1.2pp · @2025-12 · vs -1y before · down · difference by year'
  ],
  ['mixed', 'finance', '全年国内生产总值比上年增长5.0%。', '5.0% · vs -1y before · up · relative'],
  ['mixed', 'finance', '居民消费价格比上年上涨0.2%。', '0.2% · vs -1y before · up · relative'],
  [
    'mixed',
    'finance',
    '失业率为5.1%，比上月下降0.1个百分点，与上年同月持平。',
    '5.1% · down,flat · to',
    '0.1pp · vs -1y before · down · difference(>0) by month'
  ],
  [
    'mixed',
    'finance',
    '第三产业增加值占比为56.7%，比上年提高0.4个百分点。',
    '56.7% · up · to',
    '0.4pp · vs -1y before · up · difference(>0)'
  ],
  [
    'mixed',
    'finance',
    '移动支付的使用率⟦从2022年的48%上升到2025年的71%⟧，三年提高了⟦23个百分点⟧。',
    '48% · @2022 · up · from(>1)',
    '71% · @2025 · up · to(0>)',
    '23pp · vs -3y · up · difference(0>1)'
  ]
]
