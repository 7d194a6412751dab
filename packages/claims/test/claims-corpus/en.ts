import type {Row} from './row.ts'

/** Sentences in English, one row for each way to say what a quantity is about. */
export const rows: Row[] = [
  // E13 year on year
  [
    'finance',
    'Revenue grew 12% year over year, while profit fell 3% quarter on quarter.',
    '12% · up · relative by year',
    '3% · down · relative by quarter'
  ],
  [
    'finance',
    'In Q4 2025, listed companies grew revenue by 12.5% year on year.',
    '12.5% · @2025-Q4 · of listed · up · relative by year'
  ],
  [
    'transport',
    'Subway ridership rose 8% year-on-year in October 2025.',
    '8% · @2025-10 · is subway · up · relative by year'
  ],
  ['health', 'Flu cases fell 15% year over year in 2025.', '15% · @2025 · down · relative by year'],
  [
    'finance',
    'Exports were up 3% month over month and down 5% year over year.',
    '3% · up · relative by month',
    '5% · down · relative by year'
  ],
  ['finance', 'Deposits grew 4% from the previous quarter.', '4% · is deposits · up · relative by quarter'],
  ['finance', 'Net income doubled year on year in 2025.', '×2 · @2025 · up · relative by year'],

  // E14 negative
  ['finance', 'Property investment shrank 3% in 2025.', '3% · @2025 · down · relative'],
  ['finance', 'Revenue slipped 3%, profit gained 8%.', '3% · down · relative', '8% · up · relative'],
  ['finance', 'Export growth was -3% in 2025.', '-3% · @2025 · down · relative'],
  ['health', 'Births declined by 5%.', '5% · down · relative'],
  [
    'transport',
    'Bus ridership was down 3%, subway ridership up 4%.',
    '3% · is bus · down · relative',
    '4% · is subway · up · relative'
  ],
  ['finance', 'Investment contracted by 12%.', '12% · down · relative'],
  ['finance', 'Sales dropped a further 4%.', '4% · down · relative'],

  // E15 flat
  [
    'tech',
    'In 2025, 82% of container users ran Kubernetes in production, unchanged from 2024.',
    '82% · @2025 · vs 2024 · of container-users · flat'
  ],
  ['finance', 'Unemployment held steady at 5.2%.', '5.2% · flat'],
  ['health', 'The smoking rate was 23%, flat on last year.', '23% · vs -1y · flat'],
  ['transport', "The subway's share remained steady at 45%.", '45% · is subway · flat'],
  ['finance', 'The rate was left unchanged at 3.5%.', '3.5% · flat'],
  ['health', 'Prevalence stayed flat at 12%.', '12% · flat'],

  // E16 first, record, steadily
  [
    'tech',
    'The share topped 80% for the first time in 2025, a record high.',
    '80% · @2025 · first,record-high'
  ],
  ['transport', 'Electric cars passed 50% for the first time.', '50% · is electric · first'],
  ['health', 'Vaccination rose steadily to 91%.', '91% · up,steady-up · to'],
  [
    'finance',
    'Deposits have risen every year since 2020, reaching 41% in 2025.',
    '41% · @2025 · vs 2020 · is deposits · up,steady-up · to'
  ],
  [
    'finance',
    'The share of stocks fell for the third consecutive year to 18%.',
    '18% · is stocks · down,steady-down · to'
  ],
  ['health', 'Smoking has fallen to a record low of 23%.', '23% · down,record-low · to'],
  ['transport', 'Cycling hit a record 12%.', '12% · is bike · record-high'],
  ['finance', 'Assets declined for the first time, down 3%.', '3% · down,first · relative'],
  ['tech', 'Kubernetes use has climbed steadily to 82%.', '82% · up,steady-up · to'],
  ['health', 'Incidence has declined year after year to 4%.', '4% · down,steady-down · to'],
  ['tech', 'At 82%, usage is the highest on record.', '82% · record-high'],

  // E17 slowed
  ['finance', 'Revenue growth slowed to 3%.', '3% · up,slowed · relative'],
  ['finance', 'Revenue grew 5%, slowing from 2024.', '5% · vs 2024 · up,slowed · relative'],
  ['finance', 'The decline narrowed to 2%.', '2% · down,slowed · relative'],
  ['health', 'Infections fell 6%, a slowdown from last year.', '6% · vs -1y · down,slowed · relative'],
  ['finance', 'Growth eased from 12% to 5%.', '12% · up · from(>1)', '5% · up,slowed · to(0>)'],

  // E1-E5 two points
  [
    'tech',
    'Application containers in production have risen ⟦from 41% in 2023 to 56% in 2025⟧.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  [
    'tech',
    'The share rose from 41% to 56%, up 15 percentage points.',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'tech',
    'The share increased from 41% in 2023 to 56% in 2025, a 36.6% increase.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '36.6% · @2025 · vs 2023 · up · relative(0>1)'
  ],
  ['tech', 'It was 41% in 2023 and 56% in 2025.', '41% · @2023', '56% · @2025'],
  [
    'tech',
    'It reached 56% in 2025, higher than 41% in 2023.',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)'
  ],
  [
    'tech',
    'Adoption stood at 56% in 2025, up 15 percentage points from 41% in 2023.',
    '56% · @2025 · up · to(2>)',
    '15pp · @2025 · vs 2023 · up · difference(2>0)',
    '41% · @2023 · up · from(>0)'
  ],
  ['tech', 'Adoption was 15 percentage points higher than in 2023.', '15pp · vs 2023 · up · difference'],
  [
    'tech',
    'Usage rose to 56% in 2025 from 41% in 2023.',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)'
  ],
  [
    'tech',
    'In 2025, 56% used containers, up from 41% in 2023.',
    '56% · @2025 · up · to(1>)',
    '41% · @2023 · up · from(>0)'
  ],
  ['tech', '56% in 2025 and 41% in 2023, respectively.', '56% · @2025', '41% · @2023'],
  ['tech', 'It was 66%, 80% and 82% in 2023, 2024 and 2025.', '66% · @2023', '80% · @2024', '82% · @2025'],
  ['tech', 'In 2023, 2024 and 2025, it was 66%, 80% and 82%.', '66% · @2023', '80% · @2024', '82% · @2025'],
  [
    'tech',
    'Between 2023 and 2025, the share rose from 41% to 56%.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  [
    'tech',
    'From 2023 to 2025, the share grew by 15 percentage points.',
    '15pp · @2025 · vs 2023 · up · difference'
  ],
  [
    'finance',
    'In 2024 the savings rate was 30%; in 2025 it fell to 28%.',
    '30% · @2024',
    '28% · @2025 · down · to'
  ],
  [
    'finance',
    'Sales grew 12% in 2025 and 8% in 2024.',
    '12% · @2025 · up · relative',
    '8% · @2024 · up · relative'
  ],
  ['health', 'Vaccination coverage went up from 60% to 75%.', '60% · up · from(>1)', '75% · up · to(0>)'],
  [
    'health',
    'Smoking fell from 28% in 2015 to 23% in 2025.',
    '28% · @2015 · down · from(>1)',
    '23% · @2025 · down · to(0>)'
  ],
  ['tech', '41% → 56%', '41% · from(>1)', '56% · to(0>)'],
  ['tech', 'Pilot-only deployments have fallen to just 6%.', '6% · down · to'],
  ['tech', 'Compared with 2023, the share is up 15 percentage points.', '15pp · vs 2023 · up · difference'],
  [
    'finance',
    'Deposits rose 5 points compared with 2023, to 46%.',
    '5pp · vs 2023 · is deposits · up · difference(>1)',
    '46% · is deposits · up · to'
  ],
  [
    'finance',
    'Since 2020, the number of investors has grown by 40%.',
    '40% · vs 2020 · of investors · up · relative'
  ],
  [
    'health',
    'Over the past two years, incidence fell 3 percentage points.',
    '3pp · vs -2y · down · difference'
  ],
  ['health', 'Prevalence has increased 20% in the last five years.', '20% · vs -5y · up · relative'],
  [
    'tech',
    '82% of container users run Kubernetes in production, up 2 points from 2024.',
    '82% · of container-users · up · to',
    '2pp · vs 2024 · of container-users · up · difference(>0)'
  ],
  [
    'finance',
    'In fiscal 2025, revenue grew 12% to $3 billion.',
    '12% · @2025 · up · relative(>1)',
    '3000000000 USD · @2025 · up · to'
  ],
  [
    'finance',
    'Revenue rose from $3.0 billion to $3.6 billion, an increase of 20%.',
    '3000000000 USD · up · from(>1)',
    '3600000000 USD · up · to(0>)',
    '20% · up · relative(0>1)'
  ],
  ['tech', 'Adoption was 82%, compared with 80% in 2024.', '82% · to(1>)', '80% · @2024 · from(>0)'],
  ['tech', 'Adoption was 82% (80% in 2024).', '82%', '80% · @2024'],
  ['tech', 'Adoption was 82% (2025) and 80% (2024).', '82% · @2025', '80% · @2024'],
  [
    'health',
    'Coverage was 45% in the first half of 2025 and 52% in the second half.',
    '45% · @2025-H1',
    '52% · @2025-H2'
  ],
  ['health', 'In October 2025, visits grew by 9%.', '9% · @2025-10 · up · relative'],
  ['finance', 'FY2025 revenue grew 12%.', '12% · @2025 · up · relative'],
  ['finance', 'The share was 41% in Q4 2025.', '41% · @2025-Q4'],
  ['tech', 'In 2023 it was 41%; it has since risen to 56%.', '41% · @2023', '56% · up · to'],
  ['tech', 'The 2023 figure of 41% grew to 56% in 2025.', '41% · @2023', '56% · @2025 · up · to'],
  ['finance', 'A 37% increase over 2023.', '37% · vs 2023 · up · relative'],
  ['finance', 'Revenue fell by 3% to $2 billion.', '3% · down · relative(>1)', '2000000000 USD · down · to'],

  // H2 relative times
  [
    'finance',
    'Last year, 41% of households held funds; this year, 45% do.',
    '41% · @-1y · of households · is funds',
    '45% · @0y · of households · is funds'
  ],
  ['health', 'Two years ago, 23% of adults smoked.', '23% · @-2y · of adults'],
  [
    'health',
    '41% of adults were vaccinated this year, against 38% last year.',
    '41% · @0y · of adults · to(1>)',
    '38% · @-1y · of adults · from(>0)'
  ],
  [
    'finance',
    'The share was 41%, up 3 points from a year earlier.',
    '41% · up · to',
    '3pp · vs -1y before · up · difference(>0) by year'
  ],
  [
    'finance',
    'The share rose to 41%, from 38% the previous year.',
    '41% · up · to(1>)',
    '38% · @-1y before · up · from(>0)'
  ],

  // H3 now
  [
    'tech',
    '59% of organizations now use cloud native for “much” or “nearly all” of their development.',
    '59% · of orgs · now'
  ],
  ['tech', 'Today, 82% of container users run Kubernetes in production.', '82% · of container-users · now'],
  ['tech', 'Currently 82% of container users run it.', '82% · of container-users · now'],
  ['tech', 'USA Today found that 82% of respondents agree.', '82% · of respondents'],

  // H4 publication
  [
    'tech',
    'The 2025 survey, published in January 2026, found that 82% of container users run Kubernetes in production.',
    '82% · @2025 · of container-users'
  ],
  [
    'tech',
    'In January 2026, CNCF released a report: 98% of organizations surveyed use cloud native technologies.',
    '98% · of orgs'
  ],
  [
    'tech',
    'According to the 2025 survey, 82% of container users run Kubernetes in production.',
    '82% · @2025 · of container-users'
  ],
  ['health', 'A study published in March 2025 found that 23% of adults smoke.', '23% · of adults'],

  // H7 forecast
  ['finance', 'The share is expected to reach 75% by 2028.', '75% · @2028 · forecast'],
  ['tech', 'By 2028, 75% of organizations will use AI.', '75% · @2028 · of orgs · forecast'],
  [
    'tech',
    'Analysts predict that 75% of organizations will adopt it in 2030.',
    '75% · @2030 · of orgs · forecast'
  ],
  [
    'transport',
    'It was 48% in 2025 and is projected to reach 80% by 2030.',
    '48% · @2025',
    '80% · @2030 · forecast'
  ],
  ['finance', 'Revenue is forecast to grow 12%.', '12% · up,forecast · relative'],
  ['tech', 'Usage reached 82%, as expected.', '82%'],

  // F6 distributions
  [
    'tech',
    'There are four levels, ⟦from explorers (8%), adopters (32%), practitioners (34%), to innovators (25%)⟧.',
    '4 levels',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    'Explorers make up 8%, adopters 32%, practitioners 34% and innovators 25%.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '8% are explorers, 32% are adopters, 34% are practitioners and 25% are innovators.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '8% explorers, 32% adopters, 34% practitioners, 25% innovators.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    'Explorers: 8%; adopters: 32%; practitioners: 34%; innovators: 25%.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'transport',
    'Cars account for 35% of trips, buses 20%, the subway 41% and walking 4%.',
    '35% · is car',
    '20% · is bus',
    '41% · is subway',
    '4% · is walk'
  ],
  [
    'finance',
    'Households hold deposits (46%), funds (20%), stocks (18%) and bonds (16%).',
    '46% · of households · is deposits',
    '20% · of households · is funds',
    '18% · of households · is stocks',
    '16% · of households · is bonds'
  ],
  [
    'health',
    '60% are never smokers, 17% former smokers and 23% current smokers.',
    '60% · is never',
    '17% · is former',
    '23% · is current'
  ],

  // F7 rest
  [
    'tech',
    '8% are explorers, 32% adopters, and the remaining 60% are more mature.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '60% · rest'
  ],
  [
    'transport',
    'Cars take 35%, the subway 41%; the rest (24%) is other modes.',
    '35% · is car',
    '41% · is subway',
    '24% · rest'
  ],
  [
    'finance',
    'Deposits make up 46%, with the other 54% invested elsewhere.',
    '46% · is deposits',
    '54% · rest'
  ],

  // F8 respectively
  [
    'tech',
    'CNI, OpenTelemetry and gRPC are used by 52%, 49% and 44%, respectively.',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc'
  ],
  [
    'tech',
    'CNI, OpenTelemetry and gRPC are used by 52% and 49%, respectively.',
    '52% · 3 names 2 values',
    '49% · 3 names 2 values'
  ],
  [
    'transport',
    'Cars, buses and the subway account for 35%, 20% and 41%, respectively.',
    '35% · is car',
    '20% · is bus',
    '41% · is subway'
  ],
  [
    'health',
    'The prevalence of diabetes and hypertension is 12% and 27%, respectively.',
    '12% · is diabetes',
    '27% · is hypertension'
  ],
  ['health', 'Coverage was 41% and 45% in 2024 and 2025, respectively.', '41% · @2024', '45% · @2025'],
  [
    'health',
    'Coverage was 41% and 45% in 2023, 2024 and 2025, respectively.',
    '41% · 3 names 2 values',
    '45% · 3 names 2 values'
  ],
  [
    'transport',
    '52%, 20% and 18% of commuters chose the subway, buses and cars, respectively.',
    '52% · of commuters · is subway',
    '20% · of commuters · is bus',
    '18% · of commuters · is car'
  ],

  // F9 lists
  [
    'tech',
    'CNI (52% in production), OpenTelemetry (49%), gRPC (44%), and Keycloak (42%) stand out.',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  [
    'tech',
    'Projects such as Helm, etcd, CoreDNS, Prometheus, and containerd are now used by ⟦75% or more⟧ of respondents.',
    '75% · of respondents · is helm,etcd,coredns,prometheus,containerd · now'
  ],
  ['tech', 'Helm and etcd both reached 81%.', '81% · is helm,etcd'],
  [
    'tech',
    'Helm (81%) leads, followed by Prometheus (77%) and CoreDNS (76%).',
    '81% · is helm',
    '77% · is prometheus',
    '76% · is coredns'
  ],
  ['tech', 'Helm is the most used project, at 81%.', '81% · is helm · highest'],
  [
    'transport',
    'The subway is the most popular (41%), and walking the least common (4%).',
    '41% · is subway · highest',
    '4% · is walk · lowest'
  ],
  [
    'tech',
    'Helm rose from 77% in 2024 to 81% in 2025.',
    '77% · @2024 · is helm · up · from(>1)',
    '81% · @2025 · is helm · up · to(0>)'
  ],
  [
    'tech',
    '81% of respondents use Helm, 77% use Prometheus.',
    '81% · of respondents · is helm',
    '77% · of respondents · is prometheus'
  ],
  ['tech', 'Helm was used by 77% in 2024 and 81% in 2025.', '77% · @2024 · is helm', '81% · @2025 · is helm'],

  // F10 several answers
  [
    'tech',
    'Respondents could choose several answers: 81% chose Helm and 77% Prometheus.',
    '81% · of respondents · is helm · several',
    '77% · of respondents · is prometheus · several'
  ],
  [
    'transport',
    '41% of commuters take the subway (multiple responses allowed).',
    '41% · of commuters · is subway · several'
  ],

  // G1-G3 bases
  ['tech', '⟦82% of container users⟧ run Kubernetes in production.', '82% · of container-users'],
  ['tech', '⟦82%⟧ of container users run Kubernetes in production.', '82% · of container-users'],
  [
    'tech',
    '98% of organizations surveyed have now adopted cloud native technologies.',
    '98% · of orgs · now'
  ],
  [
    'tech',
    'That means ⟦91%⟧ of mature organizations use CI/CD tools in production, while ⟦74%⟧ of innovators check in code several times a day.',
    '91% · of mature',
    '74% · of innovators · is innovators'
  ],
  [
    'tech',
    'None of the explorers has implemented it, while 58% of innovators run GitOps-compliant deployments.',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  [
    'tech',
    '65% of respondents said they have no Wasm experience, and only 5% have deployed it in production.',
    '65% · of respondents',
    '5% · of respondents'
  ],
  ['health', 'Nearly a quarter of adults smoke.', '25% · of adults'],
  ['health', 'One in five adults smokes.', '20% · of adults'],
  ['health', 'A third of patients receive no treatment.', '100/3% · of patients'],
  ['health', 'Among adults aged 65 and over, 27% have hypertension.', '27% · of older · is hypertension'],
  ['finance', 'Almost half of small businesses plan to borrow.', '50% · of small'],
  ['finance', 'Of all households, 41% hold funds.', '41% · of households · is funds'],
  ['finance', 'The share of households that hold funds reached 41%.', '41% · of households · is funds'],
  ['transport', '41% of Beijing commuters take the subway.', '41% · of commuters · is subway'],
  [
    'transport',
    'Commuters travel 45 minutes on average, and 41% take the subway.',
    '45 min · of commuters',
    '41% · of commuters · is subway'
  ],
  ['tech', '82% of large container users run Kubernetes in production.', '82% · of container-users'],
  [
    'tech',
    'Two-thirds of organizations and nearly half of respondents use Helm.',
    '200/3% · of orgs',
    '50% · of respondents · is helm'
  ],
  ['finance', 'More than 40% of listed companies sell to small businesses.', '40% · of listed'],
  ['finance', 'Banks lent to 41% of small businesses.', '41% · of small'],
  ['tech', '82% said they run it, according to a survey of container users.', '82% · of container-users'],

  // G4 of those
  [
    'tech',
    '98% of organizations surveyed use cloud native; of those, 58% run GitOps.',
    '98% · of orgs',
    '58% · of-previous'
  ],
  ['health', '23% of adults smoke, and half of them want to quit.', '23% · of adults', '50% · of-previous'],
  ['tech', 'Of those who use Kubernetes, 58% run GitOps.', '58%'],
  [
    'finance',
    '41% of households hold funds, of which 18% lost money.',
    '41% · of households · is funds',
    '18% · is funds · of-previous'
  ],

  // G5 inverse
  [
    'tech',
    '66% of organizations hosting generative AI models use Kubernetes for inference.',
    '66% · of ai-hosts'
  ],
  ['tech', '66% of organizations use Kubernetes to host generative AI models.', '66% · of orgs'],
  ['tech', 'Among organizations hosting generative AI models, 66% use Kubernetes.', '66% · of ai-hosts'],
  [
    'tech',
    '82% of container users say their organizations have adopted cloud native.',
    '82% · of container-users'
  ],

  // G6 sample
  [
    'tech',
    'We surveyed 750 respondents, and 82% use Helm.',
    '750 respondents · of respondents · sample',
    '82% · of respondents · is helm'
  ],
  [
    'health',
    'The study is based on 1,200 adults, of whom 23% smoke.',
    '1200 adults · of adults · sample',
    '23% · of-previous'
  ],
  [
    'finance',
    '750 households were interviewed; 41% hold funds.',
    '750 households · of households · sample',
    '41% · of households · is funds'
  ],

  // G7 none
  ['tech', '82% run it in production.', '82%'],
  ['health', '23% smoke.', '23%'],

  // G9 regions
  ['health', 'Globally, 23% of adults smoke.', '23% · of adults'],

  // not directions
  ['tech', '82% of organizations support growing AI systems.', '82% · of orgs'],
  ['tech', '56% of organizations increased their budgets.', '56% · of orgs'],
  ['finance', 'Costs rose for 41% of households.', '41% · of households'],
  ['tech', 'Up to 75% of respondents use it.', '75% · of respondents'],
  ['tech', 'It set up 41% of the clusters.', '41%'],
  ['tech', 'Down the road, 82% of respondents want more.', '82% · of respondents'],
  ['tech', 'An increasingly common tool, Helm is used by 81%.', '81% · is helm'],
  ['finance', '41% of households say prices rose.', '41% · of households'],
  ['finance', '56% of growth comes from funds.', '56% · is funds'],
  ['tech', 'A growing number of organizations (56%) use containers.', '56% · of orgs'],
  ['health', 'Among people who grew up in cities, 23% smoke.', '23%'],
  [
    'transport',
    'In the fall of 2025, 41% of commuters took the subway.',
    '41% · @2025 · of commuters · is subway'
  ],

  // scopes
  ['tech', 'In 2024, ⟦82% of container users in 2025⟧ ran Kubernetes.', '82% · @2025 · of container-users'],
  [
    'tech',
    '⟦In 2023, 41%⟧, and ⟦56%⟧ of organizations used containers in production.',
    '41% · @2023 · of orgs',
    '56% · of orgs'
  ],
  ['tech', '⟦82% of container users⟧ and ⟦66%⟧ use Kubernetes.', '82% · of container-users', '66%'],
  ['tech', 'The share rose from ⟦41%⟧ to ⟦56%⟧.', '41% · up · from(>1)', '56% · up · to(0>)'],
  [
    'tech',
    'In 2025, ⟦82%⟧ of container users ran Kubernetes in production and ⟦66%⟧ of organizations hosted AI.',
    '82% · @2025 · of container-users',
    '66% · @2025 · of orgs'
  ],
  [
    'health',
    'In 2025, 23% of adults smoked, while 5% of children did.',
    '23% · @2025 · of adults',
    '5% · @2025 · of children'
  ],
  [
    'transport',
    'In 2025, 48% of new cars were electric; in 2023 the figure was only 31%.',
    '48% · @2025 · of new-cars · is electric',
    '31% · @2023 · of new-cars · is electric'
  ],

  // more
  [
    'health',
    'In 2025, ⟦12%⟧ of adults had diabetes, 4 percentage points more than in 2015; ⟦27%⟧ had hypertension, unchanged from 2015.',
    '12% · @2025 · of adults · is diabetes · up · to',
    '4pp · @2025 · vs 2015 · of adults · is diabetes · up · difference(>0)',
    '27% · @2025 · vs 2015 · of adults · is hypertension · flat'
  ],
  ['health', 'Compared with 2024, flu cases fell by 15% in 2025.', '15% · @2025 · vs 2024 · down · relative'],
  [
    'health',
    'The smoking rate fell from 28% in 2015 to 23% last year and is expected to reach 20% by 2030.',
    '28% · @2015 · down · from(>1)',
    '23% · @-1y · down · to(0>)',
    '20% · @2030 · forecast'
  ],
  [
    'health',
    'The survey covered 5,000 adults, 52% of them women.',
    '5000 adults · of adults',
    '52% · of-previous'
  ],
  [
    'health',
    'All patients were treated, and 41% of patients recovered.',
    '100% · of patients',
    '41% · of patients'
  ],
  [
    'health',
    'Coverage among children rose from 41% to 60%, and among adults from 60% to 75%.',
    '41% · of children · up · from(>1)',
    '60% · of children · up · to(0>)',
    '60% · of adults · from(>3)',
    '75% · of adults · to(2>)'
  ],
  [
    'health',
    'Prevalence rose 2 percentage points from the previous year to 12%.',
    '2pp · vs -1y before · up · difference(>1)',
    '12% · vs -1y before · up · to'
  ],
  ['health', 'Each year 3% of patients fall.', '3% · of patients'],
  ['finance', 'Among listed companies, 41% reported higher profit in 2025.', '41% · @2025 · of listed'],
  [
    'finance',
    'At the end of 2025, deposits made up 46% of household assets, down 2 points from the start of the year.',
    '46% · @2025 · is deposits · down · to',
    '2pp · @2025 · is deposits · down · difference(>0)'
  ],
  [
    'finance',
    'The share of stocks rose to 18%, while bonds fell to 16%.',
    '18% · is stocks · up · to',
    '16% · is bonds · down · to'
  ],
  [
    'finance',
    'Investors cut stocks from 20% to 18% and raised bonds from 12% to 16%.',
    '20% · of investors · is stocks · down · from(>1)',
    '18% · of investors · is stocks · down · to(0>)',
    '12% · of investors · is bonds · up · from(>3)',
    '16% · of investors · is bonds · up · to(2>)'
  ],
  [
    'finance',
    'Revenue grew 8% in 2023, 10% in 2024 and 12% in 2025.',
    '8% · @2023 · up · relative',
    '10% · @2024 · up · relative',
    '12% · @2025 · up · relative'
  ],
  ['finance', 'As of 2025, 41% of households held funds.', '41% · @2025 · of households · is funds'],
  ['finance', 'A central bank report released in 2025 showed a savings rate of 30% in 2024.', '30% · @2024'],
  [
    'finance',
    'Growth of 12% was recorded in 2025, up from 8% in 2024.',
    '12% · @2025 · up · to(1>)',
    '8% · @2024 · up · from(>0)'
  ],
  [
    'finance',
    'Small businesses, 41% of which borrowed in 2025, paid 5.2% on average.',
    '41% · @2025 · of small',
    '5.2% · @2025 · of small'
  ],
  ['finance', 'Profit was down 3% and revenue up 12%.', '3% · down · relative', '12% · up · relative'],
  ['finance', 'Revenue more than doubled in 2025.', '×2 · @2025 · up · relative'],
  ['finance', 'Sales are up 5% so far this year.', '5% · @0y · up · relative'],
  [
    'finance',
    'Household debt fell for the second straight quarter, by 2%.',
    '2% · down,steady-down · relative'
  ],
  ['finance', 'Deposits accounted for 46%, the largest share.', '46% · is deposits · highest'],
  ['finance', 'Interest costs were cut by 12%.', '12% · down · relative'],
  ['finance', 'Sales saw a 12% drop in 2025.', '12% · @2025 · down · relative'],
  [
    'transport',
    'In 2025, 41% of commuters took the subway, higher than 30% in 2020.',
    '41% · @2025 · of commuters · is subway · up · to(1>)',
    '30% · @2020 · of commuters · is subway · up · from(>0)'
  ],
  [
    'transport',
    'Electric cars made up 48% of new cars; the rest were petrol cars.',
    '48% · of new-cars · is electric'
  ],
  [
    'transport',
    'Commuters spend 90 minutes a day, 10 minutes more than in 2020.',
    '90 min · of commuters · up · to',
    '10 min · vs 2020 · of commuters · up · difference(>0)'
  ],
  [
    'transport',
    'The share of electric cars in new cars rose from 31% in 2023 to 48% in 2025, up 17 points, while that of buses fell from 60% to 32%.',
    '31% · @2023 · of new-cars · is electric · up · from(>1)',
    '48% · @2025 · of new-cars · is electric · up · to(0>)',
    '17pp · @2025 · vs 2023 · of new-cars · is electric · up · difference(0>1)',
    '60% · of new-cars · is bus · down · from(>4)',
    '32% · of new-cars · is bus · down · to(3>)'
  ],
  [
    'transport',
    '41% of commuters and 30% of drivers are satisfied.',
    '41% · of commuters',
    '30% · of drivers'
  ],
  [
    'transport',
    'Sales of electric cars tripled between 2023 and 2025.',
    '×3 · @2025 · vs 2023 · is electric · up · relative'
  ],
  [
    'transport',
    'Three in ten drivers, or 30%, plan to switch by 2030.',
    '30% · @2030 · of drivers',
    '30% · @2030 · of drivers'
  ],
  ['transport', 'Ridership is expected to grow 5% next year.', '5% · @1y · up,forecast · relative'],
  [
    'transport',
    'Walking fell to 4%, its lowest level since 2010.',
    '4% · vs 2010 · is walk · down,record-low · to'
  ],
  [
    'transport',
    'The highest share was in the subway (41%), the lowest in walking (4%).',
    '41% · is subway · highest',
    '4% · is walk · lowest'
  ],
  [
    'tech',
    'In 2025, 98% of organizations surveyed had adopted cloud native, rising to 100% among mature organizations.',
    '98% · @2025 · of orgs',
    '100% · of mature · up · to'
  ],
  [
    'tech',
    'At 82%, it is up from 80% in 2024 and 66% in 2023.',
    '82% · up · to(1>)',
    '80% · @2024 · up · from(>0)',
    '66% · @2023 · up'
  ],
  [
    'tech',
    'Adoption keeps rising: 66% in 2023, 80% in 2024, 82% in 2025.',
    '66% · @2023 · up,steady-up',
    '80% · @2024 · up,steady-up',
    '82% · @2025 · up,steady-up'
  ],
  ['tech', 'Four in five container users run Kubernetes in production.', '80% · of container-users'],
  ['tech', 'More than half of organizations use containers in production.', '50% · of orgs'],
  [
    'tech',
    "Helm's usage was 81%, up 4 points from the year before.",
    '81% · is helm · up · to',
    '4pp · vs -1y before · is helm · up · difference(>0)'
  ],
  [
    'tech',
    'Prometheus (77%), CoreDNS (76%) and containerd (74%) all gained.',
    '77% · is prometheus',
    '76% · is coredns',
    '74% · is containerd'
  ],
  ['tech', '⟦In 2025⟧, ⟦82% of container users⟧ ran Kubernetes in production.', '82% · of container-users'],
  [
    'tech',
    'It rose ⟦from 41% in 2023 to 56% in 2025⟧, ⟦up 15 percentage points⟧.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)',
    '15pp · up · difference(0>1)'
  ],
  [
    'tech',
    '⟦explorers (8%)⟧, ⟦adopters (32%)⟧, ⟦practitioners (34%)⟧, to ⟦innovators (25%)⟧.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'tech',
    '66% of organizations that host generative AI use Kubernetes, says the report, which surveyed container users.',
    '66% · of orgs'
  ],
  [
    'tech',
    'Only 7% of organizations deploy models daily, while 47% deploy occasionally.',
    '7% · of orgs',
    '47% · of orgs'
  ],
  [
    'tech',
    'Some 44% of respondents say they do not yet run AI on Kubernetes, down from 48% a year ago.',
    '44% · of respondents · down · to(1>)',
    '48% · @-1y · of respondents · down · from(>0)'
  ],
  [
    'tech',
    'The share rose from ⟦41%⟧ in 2023 to ⟦56%⟧ in 2025.',
    '41% · @2023 · up · from(>1)',
    '56% · @2025 · up · to(0>)'
  ],
  ['tech', 'The ⟦2025⟧ survey shows ⟦82% of container users⟧ run it.', '82% · of container-users'],
  [
    'tech',
    'Application containers in production have ⟦fallen from 41% in 2023 to 56% in 2025⟧.',
    '41% · @2023 · down · from(>1)',
    '56% · @2025 · down · to(0>)'
  ],
  [
    'tech',
    'Containers rose ⟦from 41% to 56%⟧, against 53% in 2024.',
    '41% · up · from(>1)',
    '56% · up · to(0>)',
    '53% · @2024'
  ],
  ['tech', 'Container users running Kubernetes in production make up ⟦82%⟧.', '82% · of container-users'],
  ['tech', 'The proportion of container users running Kubernetes reached ⟦82%⟧.', '82% · of container-users'],
  [
    'tech',
    'The share of container users running Kubernetes in production climbed steadily from 66% in 2023 to 82% in 2025.',
    '66% · @2023 · of container-users · up,steady-up · from(>1)',
    '82% · @2025 · of container-users · up,steady-up · to(0>)'
  ],
  [
    'tech',
    '⟦82%⟧ of container users (80% in 2024) run Kubernetes in production.',
    '82% · of container-users',
    '80% · @2024 · of container-users'
  ],
  [
    'tech',
    'The figure hit 82% in 2025, versus only 66% in 2023.',
    '82% · @2025 · to(1>)',
    '66% · @2023 · from(>0)'
  ],
  [
    'tech',
    'From 2023 to 2025, adoption rose 16 percentage points, reaching 82%.',
    '16pp · @2025 · vs 2023 · up · difference(>1)',
    '82% · @2025 · vs 2023 · up · to'
  ],
  ['tech', 'Adoption went from 66% to 80% and then to 82%.', '66% · from(>1)', '80% · to(0>)', '82%'],
  ['tech', 'At 82%, a record since 2015, usage is high.', '82% · vs 2015 · record-high'],
  [
    'tech',
    'Only 2% of organizations have not adopted it, down sharply from 11% the year before.',
    '2% · of orgs · down · to(1>)',
    '11% · @-1y before · of orgs · down · from(>0)'
  ],
  [
    'tech',
    '81% of respondents use Helm and etcd, and 77% use Prometheus.',
    '81% · of respondents · is helm,etcd',
    '77% · of respondents · is prometheus'
  ],
  [
    'tech',
    'Respondents using Helm or etcd were 81% each; CoreDNS had 76%.',
    '81% · of respondents · is helm,etcd',
    '76% · of respondents · is coredns'
  ],
  [
    'tech',
    'CNI, OpenTelemetry, gRPC and Keycloak: 52%, 49%, 44%, 42%.',
    '52% · is cni',
    '49% · is opentelemetry',
    '44% · is grpc',
    '42% · is keycloak'
  ],
  ['tech', 'Helm 81%, etcd 81%, Prometheus 77%.', '81% · is helm', '81% · is etcd', '77% · is prometheus'],
  [
    'tech',
    'GitOps use among innovators (58%) is far higher than among adopters (23%).',
    '58% · of innovators · is innovators',
    '23% · of adopters · is adopters'
  ],
  [
    'tech',
    '58% of innovators use GitOps, compared with 23% of adopters.',
    '58% · of innovators · is innovators',
    '23% · of adopters · is adopters'
  ],
  [
    'finance',
    'Consumer prices rose 0.2% from a year earlier.',
    '0.2% · vs -1y before · up · relative by year'
  ],
  [
    'finance',
    'The unemployment rate was 5.1%, down 0.1 percentage points from the previous month and unchanged from a year ago.',
    '5.1% · down · to',
    '0.1pp · vs -1y · down · difference(>0) by month'
  ],
  [
    'finance',
    'GDP grew 5.0% in 2025, its slowest pace since 2020.',
    '5.0% · @2025 · vs 2020 · up · relative'
  ],
  [
    'finance',
    'Revenue rose to $3.6 billion, up 12% on the year.',
    '3600000000 USD · up · to',
    '12% · up · relative(>0) by year'
  ],
  ['finance', 'Revenue fell 3% short of forecasts.', '3% · down · relative'],
  ['finance', 'The rate was raised to 5.5% from 5.25%.', '5.5% · up · to(1>)', '5.25% · up · from(>0)'],
  ['finance', 'Shares gained 3% on Monday.', '3% · up · relative'],
  ['finance', 'Inflation, at 3.2%, was higher than expected.', '3.2%'],
  ['health', 'The vaccine cut the risk by 95%.', '95% · down · relative'],
  ['health', 'Smokers face a 20% higher risk than non-smokers.', '20%'],
  [
    'health',
    '41% more patients were treated in 2025 than in 2024.',
    '41% · @2025 · vs 2024 · of patients · up · relative'
  ],
  [
    'transport',
    'Punctuality improved from 90% to 95%, the best on record.',
    '90% · up · from(>1)',
    '95% · up · to(0>)'
  ],
  [
    'transport',
    'In 2025 electric cars exceeded 50% for the first time; in 2020 they had just 5.4%.',
    '50% · @2025 · is electric · first',
    '5.4% · @2020 · is electric'
  ],
  [
    'transport',
    'Nearly half (48%) of new cars sold in 2025 were electric, more than double the 20% sold in 2022.',
    '50% · @2025 · of new-cars',
    '48% · @2025 · of new-cars · is electric · up · to',
    '×2 · @2025 · of new-cars · is electric · up · relative(>1)',
    '20% · @2022 · of new-cars'
  ],
  ['transport', 'The number of cars has doubled since 2010.', '×2 · vs 2010 · is car · up · relative'],
  ['transport', 'Traffic was 12% lower than before the pandemic.', '12% · down · relative'],
  [
    'tech',
    'There, 8% are explorers with 32% adopters.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters'
  ],
  ['finance', 'Hiring increased at 41% of small businesses.', '41% · of small'],
  [
    'finance',
    'Payment by phone rose from 48% in 2022 to 71% in 2025, which is 23 percentage points more.',
    '48% · @2022 · up · from(>1)',
    '71% · @2025 · up · to(0>)',
    '23pp · @2025 · vs 2022 · up · difference(0>1)'
  ],
  [
    'transport',
    'In 2025, buses made 34.7 million trips, more than the 31.2 million trips of 2024.',
    '34700000 trips · @2025 · is bus · up · to(1>)',
    '31200000 trips · @2024 · is bus · up · from(>0)'
  ],
  ['health', 'Older people smoke less: only 11% of adults smoke.', '11% · of adults'],
  ['health', 'Four times as many patients were seen as in 2021.', '×4 · vs 2021']
]
