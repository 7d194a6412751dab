import type {Row} from '../row.ts'

/** Lists of names and of values. */
export const lists: Row[] = [
  [
    'F8',
    'tech',
    'CNI、OpenTelemetry和gRPC的使用率分别为52%、49%和44%。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc'
  ],
  [
    'F8',
    'tech',
    'CNI、OpenTelemetry和gRPC的使用率分别为52%和49%。',
    '52% · 3 names 2 values',
    '49% · 3 names 2 values'
  ],
  [
    'F8',
    'transport',
    '私家车、公交和地铁分别占35%、20%和41%。',
    '35% · is car',
    '20% · is bus',
    '41% · is subway'
  ],
  ['F8', 'health', '糖尿病和高血压的患病率分别为12%和27%。', '12% · is diabetes', '27% · is hypertension'],
  [
    'F8',
    'finance',
    '股票、债券、基金的占比依次为18%、16%、20%。',
    '18% · is stocks',
    '16% · is bonds',
    '20% · is funds'
  ],
  ['F8', 'health', '2024年和2025年的接种率分别为41%和45%。', '41% · @2024', '45% · @2025'],
  [
    'F8',
    'health',
    '2023年、2024年和2025年的接种率分别为41%和45%。',
    '41% · 3 names 2 values',
    '45% · 3 names 2 values'
  ],
  [
    'F8',
    'transport',
    '52%、20%和18%的通勤者分别选择地铁、公交和私家车。',
    '52% · of commuters · is subway',
    '20% · of commuters · is bus',
    '18% · of commuters · is car'
  ],
  ['F8', 'finance', '上市公司和小微企业的平均利润率分别为12%和3%。', '12% · of listed', '3% · of small'],
  [
    'F8',
    'finance',
    '上市公司和小微企业的利润分别增长12%和下降3%。',
    '12% · of listed · up · relative',
    '3% · of small · down · relative'
  ],
  [
    'F8',
    'finance',
    '2025年，上市公司、小微企业和银行的不良率分别为1.5%和1.4%。',
    '1.5% · @2025 · 3 names 2 values',
    '1.4% · @2025 · 3 names 2 values'
  ],
  [
    'F8',
    'tech',
    '2025年，探索者、采用者、实践者和创新者分别占8%、32%、34%和25%。',
    '8% · @2025 · label explorers · is explorers',
    '32% · @2025 · label adopters · is adopters',
    '34% · @2025 · label practitioners · is practitioners',
    '25% · @2025 · label innovators · is innovators'
  ],
  [
    'F8',
    'tech',
    '受访组织中，探索者和采用者分别占8%和32%。',
    '8% · of orgs · label explorers · is explorers',
    '32% · of orgs · label adopters · is adopters'
  ],
  [
    'F8',
    'finance',
    '存款、股票和基金的占比依次是41%、18%和12%。',
    '41% · is deposits',
    '18% · is stocks',
    '12% · is funds'
  ],
  [
    'F9',
    'tech',
    '孵化中的项目如CNI (生产环境中使用率为52%)、OpenTelemetry (49%)、gRPC (44%) 和Keycloak (42%) 脱颖而出。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  [
    'F9',
    'tech',
    '如Helm、etcd、CoreDNS、Prometheus和containerd，现在被⟦75%及以上⟧的受访者使用。',
    '75% · of respondents · is helm,etcd,coredns,prometheus,containerd · now'
  ],
  ['F9', 'tech', 'Helm和etcd均达到81%。', '81% · is helm,etcd'],
  [
    'F9',
    'tech',
    'Helm（81%）领先，其后是Prometheus（77%）和CoreDNS（76%）。',
    '81% · is helm',
    '77% · is prometheus',
    '76% · is coredns'
  ],
  ['F9', 'tech', '使用最多的是Helm，达81%。', '81% · is helm · highest'],
  [
    'F9',
    'transport',
    '地铁最受欢迎（41%），公交最低（20%）。',
    '41% · is subway · highest',
    '20% · is bus · lowest'
  ],
  [
    'F9',
    'tech',
    'Helm的使用率从2024年的77%上升到2025年的81%。',
    '77% · @2024 · is helm · up · from(>1)',
    '81% · @2025 · is helm · up · to(0>)'
  ],
  ['F9', 'tech', 'Helm（81%）、Foo和etcd（81%）位居前列。', '81% · is helm', '81% · is etcd'],
  ['F9', 'health', '高血压最多，占27%，位居首位。', '27% · is hypertension · highest', '#1 · highest'],
  [
    'F9',
    'tech',
    'Helm（81%）、etcd（81%）、CoreDNS（76%）、Prometheus（77%）和containerd（74%）位居前五。',
    '81% · is helm',
    '81% · is etcd',
    '76% · is coredns',
    '77% · is prometheus',
    '74% · is containerd',
    '#1~5'
  ],
  [
    'F9',
    'transport',
    '地铁（45%）仍是最常用的方式，其次是公交（20%）和私家车（10%）。',
    '45% · is subway · highest',
    '20% · is bus',
    '10% · is car'
  ],
  [
    'F10',
    'tech',
    '受访者可多选，81%选择Helm，77%选择Prometheus。',
    '81% · of respondents · is helm · several',
    '77% · of respondents · is prometheus · several'
  ],
  [
    'F10',
    'transport',
    '（可多选）41%的通勤者乘地铁，30%骑自行车。',
    '41% · of commuters · is subway · several',
    '30% · of commuters · is bike · several'
  ],
  [
    'F10',
    'health',
    '本题允许多选，30%的成年人填了糖尿病，27%填了高血压。',
    '30% · of adults · is diabetes · several',
    '27% · of adults · is hypertension · several'
  ],
  [
    'F10',
    'transport',
    '通勤方式可多选：地铁占45%，公交占20%。',
    '45% · is subway · several',
    '20% · is bus · several'
  ],
  [
    'F10',
    'finance',
    '本题可选多项：41%的家庭选了存款，12%选了基金。',
    '41% · of households · is deposits · several',
    '12% · of households · is funds · several'
  ],
  [
    'F10',
    'tech',
    '受访者可多选，52%选择CNI，49%选择OpenTelemetry。',
    '52% · of respondents · is cni · several',
    '49% · of respondents · is opentelemetry · several'
  ]
]
