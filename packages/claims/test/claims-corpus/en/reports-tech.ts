import type {Row} from '../row.ts'

/** Sentences as reports write them, on tech. */
export const reportsTech: Row[] = [
  [
    'mixed',
    'tech',
    'In 2025, 98% of organizations surveyed had adopted cloud native, rising to 100% among mature organizations.',
    '98% · @2025 · of orgs',
    '100% · of mature · up · to'
  ],
  [
    'mixed',
    'tech',
    'At 82%, it is up from 80% in 2024 and 66% in 2023.',
    '82% · up · to(1>)',
    '80% · @2024 · up · from(>0)',
    '66% · @2023 · up · from(>0)'
  ],
  [
    'mixed',
    'tech',
    'Adoption keeps rising: 66% in 2023, 80% in 2024, 82% in 2025.',
    '66% · @2023 · up,steady-up',
    '80% · @2024 · up,steady-up',
    '82% · @2025 · up,steady-up'
  ],
  ['mixed', 'tech', 'Four in five container users run Kubernetes in production.', '80% · of container-users'],
  ['mixed', 'tech', 'More than half of organizations use containers in production.', '50% · of orgs'],
  [
    'mixed',
    'tech',
    "Helm's usage was 81%, up 4 points from the year before.",
    '81% · is helm · up · to',
    '4pp · vs -1y before · is helm · up · difference(>0)'
  ],
  [
    'mixed',
    'tech',
    'Prometheus (77%), CoreDNS (76%) and containerd (74%) all gained.',
    '77% · is prometheus',
    '76% · is coredns',
    '74% · is containerd'
  ],
  [
    'mixed',
    'tech',
    '⟦In 2025⟧, ⟦82% of container users⟧ ran Kubernetes in production.',
    '82% · of container-users'
  ],
  [
    'mixed',
    'tech',
    'It rose ⟦from 41% in 2023 to 56% in 2025⟧, ⟦up 15 percentage points⟧.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'mixed',
    'tech',
    '⟦explorers (8%)⟧, ⟦adopters (32%)⟧, ⟦practitioners (34%)⟧, to ⟦innovators (25%)⟧.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'mixed',
    'tech',
    '66% of organizations that host generative AI use Kubernetes, says the report, which surveyed container users.',
    '66% · of orgs'
  ],
  [
    'mixed',
    'tech',
    'Only 7% of organizations deploy models daily, while 47% deploy occasionally.',
    '7% · of orgs',
    '47% · of orgs'
  ],
  [
    'mixed',
    'tech',
    'Some 44% of respondents say they do not yet run AI on Kubernetes, down from 48% a year ago.',
    '44% · of respondents · down · to(1>)',
    '48% · @-1y · of respondents · down · from(>0)'
  ],
  [
    'mixed',
    'tech',
    'The share rose from ⟦41%⟧ in 2023 to ⟦56%⟧ in 2025.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  ['mixed', 'tech', 'The ⟦2025⟧ survey shows ⟦82% of container users⟧ run it.', '82% · of container-users'],
  [
    'mixed',
    'tech',
    'Application containers in production have ⟦fallen from 41% in 2023 to 56% in 2025⟧.',
    '41% · @2023 · down · from(>1)',
    '56% · @2025 · down · to(0>)'
  ],
  [
    'mixed',
    'tech',
    'Containers rose ⟦from 41% to 56%⟧, against 53% in 2024.',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '53% · @2024'
  ],
  [
    'mixed',
    'tech',
    'Container users running Kubernetes in production make up ⟦82%⟧.',
    '82% · of container-users'
  ],
  [
    'mixed',
    'tech',
    'The proportion of container users running Kubernetes reached ⟦82%⟧.',
    '82% · of container-users'
  ],
  [
    'mixed',
    'tech',
    'The share of container users running Kubernetes in production climbed steadily from 66% in 2023 to 82% in 2025.',
    '66% · @2023 · of container-users · up,steady-up · from(>1)',
    '82% · @2025 · of container-users · up,steady-up · to(0>)'
  ],
  [
    'mixed',
    'tech',
    '⟦82%⟧ of container users (80% in 2024) run Kubernetes in production.',
    '82% · of container-users',
    '80% · @2024 · of container-users'
  ],
  [
    'mixed',
    'tech',
    'The figure hit 82% in 2025, versus only 66% in 2023.',
    '82% · @2025 · to(1>)',
    '66% · @2023 · from(>0)'
  ],
  [
    'mixed',
    'tech',
    'From 2023 to 2025, adoption rose 16 percentage points, reaching 82%.',
    '16pp · @2025 · vs 2023 · up · difference(>1)',
    '82% · @2025 · vs 2023 · up · to'
  ],
  [
    'mixed',
    'tech',
    'Adoption went from 66% to 80% and then to 82%.',
    '66% · from(>2)',
    '80% · from(>2)',
    '82% · to(0>)'
  ],
  ['mixed', 'tech', 'At 82%, a record since 2015, usage is high.', '82% · vs 2015 · record-high'],
  [
    'mixed',
    'tech',
    'Only 2% of organizations have not adopted it, down sharply from 11% the year before.',
    '2% · of orgs · down · to(1>)',
    '11% · @-1y before · of orgs · down · from(>0)'
  ],
  [
    'mixed',
    'tech',
    '81% of respondents use Helm and etcd, and 77% use Prometheus.',
    '81% · of respondents · is helm,etcd',
    '77% · of respondents · is prometheus'
  ],
  [
    'mixed',
    'tech',
    'Respondents using Helm or etcd were 81% each; CoreDNS had 76%.',
    '81% · of respondents · is helm,etcd',
    '76% · of respondents · is coredns'
  ],
  [
    'mixed',
    'tech',
    'CNI, OpenTelemetry, gRPC and Keycloak: 52%, 49%, 44%, 42%.',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  [
    'mixed',
    'tech',
    'Helm 81%, etcd 81%, Prometheus 77%.',
    '81% · is helm',
    '81% · is etcd',
    '77% · is prometheus'
  ],
  [
    'mixed',
    'tech',
    'GitOps use among innovators (58%) is far higher than among adopters (23%).',
    '58% · of innovators · is innovators',
    '23% · of adopters · is adopters'
  ],
  [
    'mixed',
    'tech',
    '58% of innovators use GitOps, compared with 23% of adopters.',
    '58% · of innovators · is innovators',
    '23% · of adopters · is adopters'
  ],
  [
    'mixed',
    'tech',
    'There, 8% are explorers with 32% adopters.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters'
  ]
]
