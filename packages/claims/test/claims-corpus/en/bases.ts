import type {Row} from '../row.ts'

/** Whom a value counts. */
export const bases: Row[] = [
  ['G1', 'tech', '⟦82% of container users⟧ run Kubernetes in production.', '82% · of container-users'],
  ['G1', 'tech', '⟦82%⟧ of container users run Kubernetes in production.', '82% · of container-users'],
  [
    'G1',
    'tech',
    '98% of organizations surveyed have now adopted cloud native technologies.',
    '98% · of orgs · now'
  ],
  [
    'G1',
    'tech',
    'That means ⟦91%⟧ of mature organizations use CI/CD tools in production, while ⟦74%⟧ of innovators check in code several times a day.',
    '91% · of mature',
    '74% · of innovators · is innovators'
  ],
  [
    'G1',
    'tech',
    'None of the explorers has implemented it, while 58% of innovators run GitOps-compliant deployments.',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  [
    'G1',
    'tech',
    '65% of respondents said they have no Wasm experience, and only 5% have deployed it in production.',
    '65% · of respondents',
    '5% · of respondents'
  ],
  ['G1', 'health', 'Nearly a quarter of adults smoke.', '25% · of adults'],
  ['G1', 'health', 'One in five adults smokes.', '20% · of adults'],
  ['G1', 'health', 'A third of patients receive no treatment.', '100/3% · of patients'],
  [
    'G1',
    'health',
    'Among adults aged 65 and over, 27% have hypertension.',
    '27% · of older · is hypertension'
  ],
  ['G1', 'finance', 'Almost half of small businesses plan to borrow.', '50% · of small'],
  ['G1', 'finance', 'Of all households, 41% hold funds.', '41% · of households · is funds'],
  ['G1', 'finance', 'The share of households that hold funds reached 41%.', '41% · of households · is funds'],
  ['G1', 'transport', '41% of Beijing commuters take the subway.', '41% · of commuters · is subway'],
  [
    'G1',
    'transport',
    'Commuters travel 45 minutes on average, and 41% take the subway.',
    '45 min · of commuters',
    '41% · of commuters · is subway'
  ],
  ['G1', 'tech', '82% of large container users run Kubernetes in production.', '82% · of container-users'],
  [
    'G1',
    'tech',
    'Two-thirds of organizations and nearly half of respondents use Helm.',
    '200/3% · of orgs',
    '50% · of respondents · is helm'
  ],
  ['G1', 'finance', 'More than 40% of listed companies sell to small businesses.', '40% · of listed'],
  ['G1', 'finance', 'Banks lent to 41% of small businesses.', '41% · of small'],
  [
    'G1',
    'tech',
    '82% said they run it, according to a survey of container users.',
    '82% · of container-users'
  ],
  [
    'G1',
    'tech',
    '82% (80% in 2024) of container users run Kubernetes in production.',
    '82% · of container-users',
    '80% · @2024 · of container-users'
  ],
  [
    'G1',
    'transport',
    '45% of commuters take the subway; cycling accounts for just 5%.',
    '45% · of commuters · is subway',
    '5% · of commuters · is bike'
  ],
  ['G2', 'tech', '82% of all organizations surveyed have adopted it.', '82% · of orgs'],
  ['G2', 'tech', 'Four in five organizations have adopted it.', '80% · of orgs'],
  ['G2', 'tech', 'Among organizations surveyed, 82% have adopted it.', '82% · of orgs'],
  ['G2', 'health', '30% of adults aged 65 and over have diabetes.', '30% · of older · is diabetes'],
  ['G2', 'finance', 'Listed companies reported a margin of 12%.', '12% · of listed'],
  [
    'G3',
    'tech',
    '91% of mature organizations use containers, compared with 82% of all organizations surveyed.',
    '91% · of mature',
    '82% · of orgs'
  ],
  [
    'G3',
    'tech',
    'Among explorers it is 0%; among adopters 12%; among innovators 58%.',
    '0% · of explorers · is explorers',
    '12% · of adopters · is adopters',
    '58% · of innovators · is innovators'
  ],
  [
    'G3',
    'tech',
    'Use at mature organizations (91%) is 1.1 times that of all organizations (82%).',
    '91% · of mature',
    '×1.1 · of mature',
    '82% · of orgs'
  ],
  ['G3', 'tech', '74% of innovators run it.', '74% · of innovators · is innovators'],
  [
    'G3',
    'tech',
    'None of the explorers had implemented GitOps, while 58% of innovators had.',
    '0% · of explorers · is explorers',
    '58% · of innovators · is innovators'
  ],
  [
    'G4',
    'tech',
    '98% of organizations surveyed use cloud native; of those, 58% run GitOps.',
    '98% · of orgs',
    '58% · of-previous'
  ],
  [
    'G4',
    'health',
    '23% of adults smoke, and half of them want to quit.',
    '23% · of adults',
    '50% · of-previous'
  ],
  ['G4', 'tech', 'Of those who use Kubernetes, 58% run GitOps.', '58%'],
  [
    'G4',
    'finance',
    '41% of households hold funds, of which 18% lost money.',
    '41% · of households · is funds',
    '18% · is funds · of-previous'
  ],
  [
    'G4',
    'tech',
    'Of respondents, 59% use generative AI; of those, 37% run it in production.',
    '59% · of respondents',
    '37% · of-previous'
  ],
  [
    'G4',
    'health',
    'One in four adults has hypertension; fewer than half of them are treated.',
    '25% · of adults · is hypertension',
    '50% · is hypertension · of-previous'
  ],
  [
    'G5',
    'tech',
    '66% of organizations hosting generative AI models use Kubernetes for inference.',
    '66% · of ai-hosts'
  ],
  ['G5', 'tech', '66% of organizations use Kubernetes to host generative AI models.', '66% · of orgs'],
  [
    'G5',
    'tech',
    'Among organizations hosting generative AI models, 66% use Kubernetes.',
    '66% · of ai-hosts'
  ],
  [
    'G5',
    'tech',
    '82% of container users say their organizations have adopted cloud native.',
    '82% · of container-users'
  ],
  ['G5', 'tech', 'Of organizations that use Kubernetes, 66% host generative AI models.', '66% · of orgs'],
  [
    'G5',
    'health',
    'Of adults with diabetes, 27% also have hypertension.',
    '27% · of adults · is hypertension'
  ],
  [
    'G6',
    'tech',
    'We surveyed 750 respondents, and 82% use Helm.',
    '750 respondents · of respondents · sample',
    '82% · of respondents · is helm'
  ],
  [
    'G6',
    'health',
    'The study is based on 1,200 adults, of whom 23% smoke.',
    '1200 adults · of adults · sample',
    '23% · of-previous'
  ],
  [
    'G6',
    'finance',
    '750 households were interviewed; 41% hold funds.',
    '750 households · of households · sample',
    '41% · of households · is funds'
  ],
  [
    'G6',
    'tech',
    'A total of 628 people were surveyed, of whom 41% work in Europe.',
    '628 people · sample',
    '41% · of-previous'
  ],
  ['G6', 'finance', 'The study interviewed 1,200 households.', '1200 households · of households · sample'],
  [
    'G6',
    'health',
    'In a sample of 5,000 adults, 27% had hypertension.',
    '5000 adults · of adults · sample',
    '27% · of adults · is hypertension'
  ],
  [
    'G6',
    'transport',
    'We polled 2,040 commuters; 45% take the subway.',
    '2040 commuters · of commuters · sample',
    '45% · of commuters · is subway'
  ],
  ['G7', 'tech', '82% run it in production.', '82%'],
  ['G7', 'health', '23% smoke.', '23%'],
  ['G7', 'finance', '41% is kept in current accounts.', '41%'],
  ['G7', 'health', '27% need lifelong treatment.', '27%'],
  ['G7', 'transport', '45% travel at peak times.', '45%'],
  [
    'G8',
    'tech',
    'Of container users, 82% run it in production and 10% are piloting it.',
    '82% · of container-users',
    '10% · of container-users'
  ],
  [
    'G8',
    'tech',
    '82% of container users run Kubernetes in production; 8% are evaluating it.',
    '82% · of container-users',
    '8% · of container-users'
  ],
  ['G8', 'tech', 'Only 6% of organizations are still piloting.', '6% · of orgs'],
  ['G8', 'tech', '8% of respondents are evaluating CNI.', '8% · of respondents · is cni'],
  [
    'G8',
    'transport',
    '45% of new cars are on the road and 12% are being tested.',
    '45% · of new-cars',
    '12% · of new-cars'
  ],
  ['G9', 'health', 'Globally, 23% of adults smoke.', '23% · of adults'],
  [
    'G9',
    'tech',
    'Some 82% of organizations worldwide use cloud native techniques; in APAC it is 75%.',
    '82% · of orgs',
    '75% · of orgs'
  ],
  ['G9', 'tech', 'Among respondents in China, the share is 75%.', '75% · of respondents'],
  ['G9', 'finance', '12% of European households hold funds.', '12% · of households · is funds'],
  ['G9', 'health', 'Smoking stands at 14% among adults in North America.', '14% · of adults']
]
