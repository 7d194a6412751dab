import type {Row} from '../row.ts'

/** Lists of names and of values. */
export const lists: Row[] = [
  [
    'F8',
    'tech',
    'CNI, OpenTelemetry and gRPC are used by 52%, 49% and 44%, respectively.',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc'
  ],
  [
    'F8',
    'tech',
    'CNI, OpenTelemetry and gRPC are used by 52% and 49%, respectively.',
    '52% · 3 names 2 values',
    '49% · 3 names 2 values'
  ],
  [
    'F8',
    'transport',
    'Cars, buses and the subway account for 35%, 20% and 41%, respectively.',
    '35% · is car',
    '20% · is bus',
    '41% · is subway'
  ],
  [
    'F8',
    'health',
    'The prevalence of diabetes and hypertension is 12% and 27%, respectively.',
    '12% · is diabetes',
    '27% · is hypertension'
  ],
  ['F8', 'health', 'Coverage was 41% and 45% in 2024 and 2025, respectively.', '41% · @2024', '45% · @2025'],
  [
    'F8',
    'health',
    'Coverage was 41% and 45% in 2023, 2024 and 2025, respectively.',
    '41% · 3 names 2 values',
    '45% · 3 names 2 values'
  ],
  [
    'F8',
    'transport',
    '52%, 20% and 18% of commuters chose the subway, buses and cars, respectively.',
    '52% · of commuters · is subway',
    '20% · of commuters · is bus',
    '18% · of commuters · is car'
  ],
  [
    'F8',
    'finance',
    'Margins at listed companies and small businesses were 12% and 3%, respectively.',
    '12% · of listed',
    '3% · of small'
  ],
  [
    'F8',
    'finance',
    'Profits at listed companies and small businesses rose 12% and fell 3%, respectively.',
    '12% · of listed · up · relative',
    '3% · of small · down · relative'
  ],
  [
    'F8',
    'finance',
    'Households and banks hold 41% and 18%, respectively.',
    '41% · of households',
    '18% · of banks'
  ],
  [
    'F8',
    'tech',
    'In 2025, explorers, adopters, practitioners and innovators accounted for 8%, 32%, 34% and 25%, respectively.',
    '8% · @2025 · label explorers · is explorers',
    '32% · @2025 · label adopters · is adopters',
    '34% · @2025 · label practitioners · is practitioners',
    '25% · @2025 · label innovators · is innovators'
  ],
  [
    'F8',
    'tech',
    'The shares of explorers and adopters were 8% and 32%, respectively.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters'
  ],
  [
    'F8',
    'finance',
    'The bad-loan ratios of listed companies, small businesses and banks were 1.5% and 1.4%, respectively.',
    '1.5% · 3 names 2 values',
    '1.4% · 3 names 2 values'
  ],
  [
    'F9',
    'tech',
    'CNI (52% in production), OpenTelemetry (49%), gRPC (44%), and Keycloak (42%) stand out.',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  [
    'F9',
    'tech',
    'Projects such as Helm, etcd, CoreDNS, Prometheus, and containerd are now used by ⟦75% or more⟧ of respondents.',
    '75% · of respondents · is helm,etcd,coredns,prometheus,containerd · now'
  ],
  ['F9', 'tech', 'Helm and etcd both reached 81%.', '81% · is helm,etcd'],
  [
    'F9',
    'tech',
    'Helm (81%) leads, followed by Prometheus (77%) and CoreDNS (76%).',
    '81% · is helm',
    '77% · is prometheus',
    '76% · is coredns'
  ],
  ['F9', 'tech', 'Helm is the most used project, at 81%.', '81% · is helm · highest'],
  [
    'F9',
    'transport',
    'The subway is the most popular (41%), and walking the least common (4%).',
    '41% · is subway · highest',
    '4% · is walk · lowest'
  ],
  [
    'F9',
    'tech',
    'Helm rose from 77% in 2024 to 81% in 2025.',
    '77% · @2024 · is helm · up · from(>1)',
    '81% · @2025 · is helm · up · to(0>)'
  ],
  [
    'F9',
    'tech',
    '81% of respondents use Helm, 77% use Prometheus.',
    '81% · of respondents · is helm',
    '77% · of respondents · is prometheus'
  ],
  [
    'F9',
    'tech',
    'Helm was used by 77% in 2024 and 81% in 2025.',
    '77% · @2024 · is helm',
    '81% · @2025 · is helm'
  ],
  [
    'F9',
    'tech',
    'Helm (81%), etcd (81%), CoreDNS (76%) and Prometheus (77%) are the top four.',
    '81% · is helm',
    '81% · is etcd',
    '76% · is coredns',
    '77% · is prometheus',
    '#1~4'
  ],
  [
    'F9',
    'transport',
    'The subway (45%) remains the most used, followed by buses (20%) and cars (10%).',
    '45% · is subway · highest',
    '20% · is bus',
    '10% · is car'
  ],
  [
    'F10',
    'tech',
    'Respondents could choose several answers: 81% chose Helm and 77% Prometheus.',
    '81% · of respondents · is helm · several',
    '77% · of respondents · is prometheus · several'
  ],
  [
    'F10',
    'transport',
    '41% of commuters take the subway (multiple responses allowed).',
    '41% · of commuters · is subway · several'
  ],
  [
    'F10',
    'transport',
    'Commuters could choose several answers: 45% named the subway, 20% buses.',
    '45% · of commuters · is subway · several',
    '20% · of commuters · is bus · several'
  ],
  [
    'F10',
    'health',
    'Multiple responses were allowed; 30% named diabetes, 27% hypertension.',
    '30% · is diabetes · several',
    '27% · is hypertension · several'
  ],
  [
    'F10',
    'finance',
    'Households could select more than one answer; 41% chose deposits and 12% funds.',
    '41% · of households · is deposits · several',
    '12% · of households · is funds · several'
  ],
  [
    'F10',
    'tech',
    'Multiple answers allowed: 52% of respondents chose CNI, 49% OpenTelemetry.',
    '52% · of respondents · is cni · several',
    '49% · of respondents · is opentelemetry · several'
  ],
  [
    'F10',
    'tech',
    'Select all that apply: CNI (52%), gRPC (44%).',
    '52% · is cni · several',
    '44% · is grpc · several'
  ]
]
