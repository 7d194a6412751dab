import type {Row} from '../row.ts'

/** Numbers that count because a citation says so, though nothing beside them does. */
export const cited: Row[] = [
  [
    'E1',
    'education',
    '在校人数⟦从2024年的689下降到2025年的628⟧。',
    '689 · @2024 · down · from(>1)',
    '628 · @2025 · down · to(0>)'
  ],
  ['E2', 'education', '在校人数⟦由689降至628人⟧。', '689 人 · down · from(>1)', '628 人 · down · to(0>)'],
  [
    'E1',
    'finance',
    '贷款⟦由1.2增至1.5亿元⟧。',
    '120000000 CNY · up · from(>1)',
    '150000000 CNY · up · to(0>)'
  ],
  [
    'E1',
    'transport',
    '装机⟦从2023年的350升至2025年的400吉瓦⟧。',
    '350 GW · @2023 · up · from(>1)',
    '400 GW · @2025 · up · to(0>)'
  ],
  ['E4', 'education', '在校人数⟦减少了61⟧。', '61 · down · difference'],
  ['E4', 'education', '在校人数⟦减少了六十一⟧。', '61 · down · difference'],
  [
    'F8',
    'education',
    '2023年、2024年和2025年的人数分别为⟦988、689和628人⟧。',
    '988 人 · @2023',
    '689 人 · @2024',
    '628 人 · @2025'
  ],
  ['F8', 'transport', '三座电站分别为⟦12、30和45吉瓦⟧。', '3 座', '12 GW', '30 GW', '45 GW'],
  [
    'F6',
    'tech',
    '在生产环境中的使用率：⟦Helm 81、etcd 81和Prometheus 77⟧。',
    '81 · is helm',
    '81 · is etcd',
    '77 · is prometheus'
  ],
  ['G6', 'tech', '样本量为⟦628⟧。', '628 · sample'],
  ['G6', 'tech', '⟦截至3月16日，628⟧份答卷已收回。', '628 份 · @/03 · sample'],
  ['G6', 'tech', '⟦第12页写着628⟧份。', '628 份'],
  ['A9', 'tech', '⟦iPhone 15用户占8%⟧。', '8%'],
  ['A9', 'tech', '⟦三者合计占8%⟧。', '8%'],
  ['A9', 'tech', '2025年为628，⟦增加8%⟧。', '8% · @2025 · up · relative'],
  ['F1', 'education', '在校学生⟦1700至1800万人⟧。', '17000000~18000000 人 · of pupils']
]
