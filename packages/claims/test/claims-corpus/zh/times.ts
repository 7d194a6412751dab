import type {Row} from '../row.ts'

/** Times, sources and forecasts. */
export const times: Row[] = [
  [
    'H2',
    'finance',
    '去年，41%的家庭持有基金，今年为45%。',
    '41% · @-1y · of households · is funds',
    '45% · @0y · of households · is funds'
  ],
  ['H2', 'finance', '前年存款占50%，去年占46%。', '50% · @-2y · is deposits', '46% · @-1y · is deposits'],
  ['H2', 'health', '两年前，23%的成年人吸烟。', '23% · @-2y · of adults'],
  [
    'H2',
    'health',
    '今年有41%的成年人接种，去年同期为38%。',
    '41% · @0y · of adults',
    '38% · @-1y · of adults'
  ],
  [
    'H2',
    'finance',
    '占比为41%，比上年提高3个百分点。',
    '41% · up · to',
    '3pp · vs -1y before · up · difference(>0)'
  ],
  ['H2', 'finance', '占比升至41%，上年为38%。', '41% · up · to', '38% · @-1y before'],
  [
    'H2',
    'tech',
    '今年82%的容器用户在生产环境中运行Kubernetes，去年这一比例为80%。',
    '82% · @0y · of container-users',
    '80% · @-1y · of container-users'
  ],
  ['H2', 'finance', '去年同期为1.5%，今年降到1.4%。', '1.5% · @-1y', '1.4% · @0y · down · to'],
  ['H3', 'tech', '59%的组织现在将云原生用于“大部分”或“几乎所有”开发。', '59% · of orgs · now'],
  ['H3', 'tech', '目前，82%的容器用户在生产环境中运行Kubernetes。', '82% · of container-users · now'],
  ['H3', 'tech', '相关内容出现在82%的报告里。', '82%'],
  ['H3', 'finance', '这体现在41%的家庭持有基金上。', '41% · of households · is funds'],
  [
    'H3',
    'tech',
    '目前，82%的容器用户在生产环境运行Kubernetes，而2023年只有66%。',
    '82% · of container-users · now',
    '66% · @2023 · of container-users'
  ],
  [
    'H4',
    'tech',
    '2026年1月发布的2025年调查显示，82%的容器用户在生产环境中运行Kubernetes。',
    '82% · @2025 · of container-users'
  ],
  ['H4', 'tech', '2026年1月20日公布的报告称，98%的受访组织采用云原生技术。', '98% · of orgs'],
  [
    'H4',
    'tech',
    '2026年1月，CNCF发布报告称，82%的容器用户在生产环境中运行Kubernetes。',
    '82% · of container-users'
  ],
  [
    'H4',
    'tech',
    '根据2025年调查，82%的容器用户在生产环境中运行Kubernetes。',
    '82% · @2025 · of container-users'
  ],
  ['H4', 'health', '今年3月发表的研究显示，23%的成年人吸烟。', '23% · of adults'],
  [
    'H4',
    'tech',
    '在2026年1月发布的2025年调查中，82%的容器用户在生产环境中运行Kubernetes。',
    '82% · @2025 · of container-users'
  ],
  [
    'H4',
    'tech',
    '2024年12月公布的报告称，2024年有80%的容器用户在生产环境运行Kubernetes，高于2023年的66%。',
    '80% · @2024 · of container-users · up · to(1>)',
    '66% · @2023 · of container-users · up · from(>0)'
  ],
  ['H5', 'tech', '根据CNCF的统计，82%的容器用户在生产环境运行Kubernetes。', '82% · of container-users'],
  ['H5', 'finance', '央行报告指出，家庭资产中存款占41%。', '41% · of households · is deposits'],
  ['H5', 'health', '世卫组织估计，成年人中有27%患高血压。', '27% · of adults · is hypertension'],
  ['H5', 'transport', '据交通部门称，地铁承担了45%的出行。', '45% · is subway'],
  ['H5', 'finance', '统计局的数据显示，2025年存款占41%。', '41% · @2025 · is deposits'],
  ['H6', 'tech', '“82%的容器用户在生产环境中运行Kubernetes”，报告写道。', '82% · of container-users'],
  [
    'H6',
    'health',
    '报告写道：“2025年，27%的成年人患有高血压。”',
    '27% · @2025 · of adults · is hypertension'
  ],
  [
    'H6',
    'transport',
    '“电动车占新车的一半以上”，部长说，2020年只有5%。',
    '50% · of new-cars · is electric',
    '5% · @2020 · of new-cars · is electric'
  ],
  ['H6', 'finance', '他说，“银行不良率降到了1.4%”。', '1.4% · of banks · down · to'],
  [
    'H6',
    'tech',
    '报告称“没有一个探索者实施了GitOps”，而58%的创新者实施了它。',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  ['H7', 'finance', '预计到2028年占比将达到75%。', '75% · @2028 · forecast'],
  ['H7', 'tech', '到2028年，75%的企业将使用AI。', '75% · @2028 · of orgs · forecast'],
  ['H7', 'tech', '机构预测，2030年75%的组织将采用云原生。', '75% · @2030 · of orgs · forecast'],
  ['H7', 'transport', '2025年占48%，预计2030年达到80%。', '48% · @2025', '80% · @2030 · forecast'],
  ['H7', 'finance', '营收有望增长12%。', '12% · up,forecast · relative'],
  ['H7', 'tech', '“一个可预测的渐进模型”：58%的创新者运行GitOps。', '58% · of innovators · is innovators'],
  [
    'H7',
    'tech',
    '预计采用率将从2025年的82%升至2028年的90%。',
    '82% · @2025 · up · from(>1)',
    '90% · @2028 · up,forecast · to(0>)'
  ],
  [
    'H7',
    'transport',
    '预计2030年电动车将占新车的80%，插电混动车占15%。',
    '80% · @2030 · of new-cars · is electric · forecast',
    '15% · @2030 · of new-cars · is hybrid · forecast'
  ],
  [
    'E1',
    'education',
    '家长2022年至2025年依次为71%、72%、70%、66%。',
    '71% · @2022 · of parents',
    '72% · @2023 · of parents',
    '70% · @2024 · of parents',
    '66% · @2025 · of parents'
  ],
  [
    'E1',
    'tech',
    '2023年至2025年，CNI、OpenTelemetry和gRPC的使用率分别为52%、49%和44%。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc'
  ]
]
