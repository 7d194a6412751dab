import type {Row} from '../row.ts'

/** Distributions and their rests. */
export const distributions: Row[] = [
  [
    'F6',
    'tech',
    'There are four levels, ⟦from explorers (8%), adopters (32%), practitioners (34%), to innovators (25%)⟧.',
    '4 levels',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    'Explorers make up 8%, adopters 32%, practitioners 34% and innovators 25%.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    '8% are explorers, 32% are adopters, 34% are practitioners and 25% are innovators.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    '8% explorers, 32% adopters, 34% practitioners, 25% innovators.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    'Explorers: 8%; adopters: 32%; practitioners: 34%; innovators: 25%.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'transport',
    'Cars account for 35% of trips, buses 20%, the subway 41% and walking 4%.',
    '35% · is car',
    '20% · is bus',
    '41% · is subway',
    '4% · is walk'
  ],
  [
    'F6',
    'finance',
    'Households hold deposits (46%), funds (20%), stocks (18%) and bonds (16%).',
    '46% · of households · is deposits',
    '20% · of households · is funds',
    '18% · of households · is stocks',
    '16% · of households · is bonds'
  ],
  [
    'F6',
    'health',
    '60% are never smokers, 17% former smokers and 23% current smokers.',
    '60% · is never',
    '17% · is former',
    '23% · is current'
  ],
  [
    'F6',
    'health',
    'Never smokers were 70%, former smokers 7%, and current smokers 23%.',
    '70% · is never',
    '7% · is former',
    '23% · is current'
  ],
  [
    'F7',
    'tech',
    '8% are explorers, 32% adopters, and the remaining 60% are more mature.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '60% · rest'
  ],
  [
    'F7',
    'transport',
    'Cars take 35%, the subway 41%; the rest (24%) is other modes.',
    '35% · is car',
    '41% · is subway',
    '24% · rest'
  ],
  [
    'F7',
    'finance',
    'Deposits make up 46%, with the other 54% invested elsewhere.',
    '46% · is deposits',
    '54% · rest'
  ],
  [
    'F7',
    'tech',
    'Explorers make up 8%, adopters 32%, and the remaining 60% are practitioners and innovators.',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '60% · label practitioners · is practitioners,innovators · rest'
  ],
  [
    'F7',
    'finance',
    'Deposits make up 41%, stocks 18%, and the remaining 41% is housing.',
    '41% · is deposits',
    '18% · is stocks',
    '41% · rest'
  ],
  [
    'F7',
    'transport',
    'The subway carries 45%, buses 20%; the other 35% walk, cycle or drive.',
    '45% · is subway',
    '20% · is bus',
    '35% · rest'
  ],
  ['F7', 'health', '23% smoke, 7% have stopped, and the remaining 70% never did.', '23%', '7%', '70% · rest']
]
