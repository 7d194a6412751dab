import type {Row} from '../row.ts'

/** Sentences as reports write them, on tech. */
export const reportsTech: Row[] = [
  [
    'mixed',
    'tech',
    '2025年，组织中有98%采用云原生技术，成熟组织为100%。',
    '98% · @2025 · of orgs',
    '100% · @2025 · of mature'
  ],
  [
    'mixed',
    'tech',
    '82%这一比例高于2024年的80%和2023年的66%。',
    '82% · up · to(1>)',
    '80% · @2024 · up · from(>0)',
    '66% · @2023 · up · from(>0)'
  ],
  [
    'mixed',
    'tech',
    '采用率连年攀升：2023年66%，2024年80%，2025年82%。',
    '66% · @2023 · up,steady-up',
    '80% · @2024 · up,steady-up',
    '82% · @2025 · up,steady-up'
  ],
  ['mixed', 'tech', '采用率（82%）创新高。', '82% · record-high'],
  ['mixed', 'tech', '在2025年的调查中，有65%的受访者表示没有Wasm经验。', '65% · @2025 · of respondents'],
  [
    'mixed',
    'tech',
    '受访者对Helm的使用率为81%，比上一年增加4个百分点。',
    '81% · of respondents · is helm · up · to',
    '4pp · vs -1y before · of respondents · is helm · up · difference(>0)'
  ],
  [
    'mixed',
    'tech',
    'Prometheus（77%）、CoreDNS（76%）和containerd（74%）的使用率均有上升。',
    '77% · is prometheus',
    '76% · is coredns',
    '74% · is containerd'
  ],
  ['mixed', 'tech', '有五分之四的容器用户在生产环境中运行Kubernetes。', '80% · of container-users'],
  ['mixed', 'tech', '一半以上的组织已在生产环境中使用容器。', '50% · of orgs'],
  ['mixed', 'tech', '⟦2025年⟧，⟦82%的容器用户⟧在生产环境中运行Kubernetes。', '82% · of container-users'],
  [
    'mixed',
    'tech',
    '⟦从2023年的41%上升到2025年的56%⟧，⟦增长15个百分点⟧。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'mixed',
    'tech',
    '⟦探索者 (8%)⟧、⟦采用者 (32%)⟧、⟦实践者 (34%)⟧，到⟦创新者 (25%)⟧。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'mixed',
    'tech',
    '从2023年的⟦41%⟧上升到2025年的⟦56%⟧。',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  ['mixed', 'tech', '⟦2025年⟧的调查显示，⟦82%的容器用户⟧在用。', '82% · of container-users'],
  [
    'mixed',
    'tech',
    '2023年有⟦41%⟧，到2025年已上升到⟦56%⟧的组织在生产环境中使用容器。',
    '41% · @2023',
    '56% · @2025 · of orgs · up · to'
  ],
  [
    'mixed',
    'tech',
    '生产环境中的应用程序容器已⟦从2023年的41%下降到2025年的56%⟧。',
    '41% · @2023 · down · from(>1)',
    '56% · @2025 · down · to(0>)'
  ],
  [
    'mixed',
    'tech',
    '生产环境中的应用程序容器已⟦从41%上升到56%⟧，而2024年为53%。',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '53% · @2024'
  ],
  ['mixed', 'tech', '⟦82%的受访者⟧在生产环境中运行Kubernetes，而不是容器用户。', '82% · of respondents'],
  ['mixed', 'tech', '在生产环境中运行Kubernetes的容器用户占⟦82%⟧。', '82% · of container-users'],
  ['mixed', 'tech', '运行Kubernetes的容器用户比例达⟦82%⟧。', '82% · of container-users'],
  [
    'mixed',
    'tech',
    '容器用户在生产环境中运行Kubernetes的比例从2023年的66%一路攀升至2025年的82%。',
    '66% · @2023 · of container-users · up,steady-up · from(>1)',
    '82% · @2025 · of container-users · up,steady-up · to(0>)'
  ],
  ['mixed', 'tech', '⟦82%⟧（容器用户）在生产环境中运行Kubernetes。', '82% · of container-users'],
  [
    'mixed',
    'tech',
    '⟦82%⟧的容器用户（2024年为80%）在生产环境中运行Kubernetes。',
    '82% · of container-users',
    '80% · @2024 · of container-users'
  ],
  ['mixed', 'tech', '容器用户里，每五个就有四个在生产环境中运行Kubernetes。', '80% · of container-users'],
  [
    'mixed',
    'tech',
    '2025年的82%高于2024年的80%。',
    '82% · @2025 · up · to(1>)',
    '80% · @2024 · up · from(>0)'
  ],
  ['mixed', 'tech', '这一数字在2025年达到82%，而在2023年只有66%。', '82% · @2025', '66% · @2023'],
  [
    'mixed',
    'tech',
    '2023年至2025年，采用率提高了16个百分点，升至82%。',
    '16pp · @2025 · vs 2023 · up · difference(>1)',
    '82% · @2025 · vs 2023 · up · to'
  ],
  [
    'mixed',
    'tech',
    '采用率由66%升至80%，再升至82%。',
    '66% · up · from(>2)',
    '80% · up · from(>2)',
    '82% · up · to(0>)'
  ],
  [
    'mixed',
    'tech',
    '采用率从2023年的66%、2024年的80%上升到2025年的82%。',
    '66% · @2023',
    '80% · @2024 · up · from(>2)',
    '82% · @2025 · up · to(1>)'
  ],
  ['mixed', 'tech', '82%，创下自2015年以来的新高。', '82% · vs 2015 · record-high'],
  [
    'mixed',
    'tech',
    '仅有2%的组织尚未采用，较上年的11%大幅下降。',
    '2% · of orgs · down · to(1>)',
    '11% · @-1y before · of orgs · down · from(>0)'
  ],
  [
    'mixed',
    'tech',
    '较上年增加2个百分点，达到82%的新高。',
    '2pp · vs -1y before · up · difference(>1)',
    '82% · up,record-high · to'
  ],
  [
    'mixed',
    'tech',
    '82%的容器用户在用，同比上升2个百分点；98%的组织采用云原生。',
    '82% · of container-users · up · to',
    '2pp · of container-users · up · difference(>0) by year',
    '98% · of orgs'
  ],
  [
    'mixed',
    'tech',
    '其中，Helm（81%）和etcd（81%）位居前两位，containerd为74%。',
    '81% · is helm',
    '81% · is etcd',
    '#1~2',
    '74% · is containerd'
  ],
  [
    'mixed',
    'tech',
    '81%的受访者使用Helm和etcd，77%使用Prometheus。',
    '81% · of respondents · is helm,etcd',
    '77% · of respondents · is prometheus'
  ],
  [
    'mixed',
    'tech',
    '使用Helm、etcd的受访者均为81%，CoreDNS为76%。',
    '81% · of respondents · is helm,etcd',
    '76% · is coredns'
  ],
  [
    'mixed',
    'tech',
    'CNI、OpenTelemetry、gRPC和Keycloak：52%、49%、44%、42%。',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  [
    'mixed',
    'tech',
    'Helm 81%，etcd 81%，Prometheus 77%。',
    '81% · is helm',
    '81% · is etcd',
    '77% · is prometheus'
  ],
  [
    'mixed',
    'tech',
    '探索者中没有人使用GitOps，采用者中有23%，创新者中有58%。',
    '0% · of explorers · is explorers',
    '23% · of adopters · is adopters',
    '58% · of innovators · is innovators'
  ],
  [
    'mixed',
    'tech',
    '创新者使用GitOps的比例（58%）远高于采用者（23%）。',
    '58% · of innovators · is innovators',
    '23% · label adopters · is adopters'
  ],
  [
    'mixed',
    'tech',
    '58%的创新者使用GitOps，采用者只有23%。',
    '58% · of innovators · is innovators',
    '23% · label adopters · is adopters'
  ],
  [
    'mixed',
    'tech',
    '与采用者（23%）相比，58%的创新者使用GitOps。',
    '23% · label adopters · is adopters',
    '58% · of innovators · is innovators'
  ],
  ['mixed', 'tech', '采用率高于2024年的80%，65%的受访者表示满意。', '80% · @2024', '65% · of respondents']
]
