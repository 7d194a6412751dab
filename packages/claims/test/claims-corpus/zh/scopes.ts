import type {Row} from '../row.ts'

/** What a `<Stat>` or a clause keeps to itself, and words that are no directions. */
export const scopes: Row[] = [
  ['I3', 'tech', '82%的受访组织支持日益增长的AI系统。', '82% · of orgs'],
  ['I3', 'tech', '56%的组织增加了预算。', '56% · of orgs'],
  ['I3', 'finance', '收入增长的家庭占41%。', '41% · of households'],
  ['I3', 'finance', '41%的家庭认为物价上涨。', '41% · of households'],
  ['I3', 'tech', '持续集成工具被91%的成熟组织使用。', '91% · of mature'],
  ['I3', 'finance', '56%的增长来自基金。', '56% · is funds'],
  ['I3', 'health', '最低工资标准提高，影响了12%的成年人。', '12% · of adults'],
  ['I3', 'transport', '提升出行体验的App有41%的通勤者使用。', '41% · of commuters'],
  [
    'J5',
    'tech',
    '2024年，⟦2025年82%的容器用户⟧在生产环境中运行Kubernetes。',
    '82% · @2025 · of container-users'
  ],
  ['J5', 'tech', '⟦2023年41%⟧，⟦56%⟧的组织在生产环境中使用容器。', '41% · @2023', '56% · of orgs'],
  ['J5', 'tech', '⟦82%的容器用户⟧和⟦66%⟧使用Kubernetes。', '82% · of container-users', '66%'],
  ['J5', 'tech', '⟦41%⟧升至⟦56%⟧。', '41% · up · from(>1)', '56% · up · to(0>)'],
  [
    'J5',
    'tech',
    '2025年，⟦82%⟧的容器用户在生产环境中运行Kubernetes，⟦66%⟧的组织托管AI。',
    '82% · @2025 · of container-users',
    '66% · @2025 · of orgs'
  ],
  [
    'J5',
    'health',
    '2025年，23%的成年人吸烟，而儿童为5%。',
    '23% · @2025 · of adults',
    '5% · @2025 · of children'
  ],
  [
    'J5',
    'transport',
    '2025年48%的新车为纯电动车，2023年这一比例只有31%。',
    '48% · @2025 · of new-cars · is electric',
    '31% · @2023 · of new-cars · is electric'
  ]
]
