import type {Row} from '../row.ts'

/** Distributions and their rests. */
export const distributions: Row[] = [
  [
    'F6',
    'tech',
    '云原生采用有四个级别，⟦从探索者 (8%)、采用者 (32%)、实践者 (34%)，到创新者 (25%)⟧。',
    '4 级别',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    '探索者占8%，采用者占32%，实践者占34%，创新者占25%。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    '8%为探索者，32%为采用者，34%为实践者，25%为创新者。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'tech',
    '探索者：8%；采用者：32%；实践者：34%；创新者：25%。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '34% · label practitioners · is practitioners',
    '25% · label innovators · is innovators'
  ],
  [
    'F6',
    'transport',
    '出行方式中，私家车占35%、公交占20%、地铁占41%、步行占4%。',
    '35% · is car',
    '20% · is bus',
    '41% · is subway',
    '4% · is walk'
  ],
  [
    'F6',
    'finance',
    '家庭资产中存款46%、基金20%、股票18%、债券16%。',
    '46% · of households · is deposits',
    '20% · of households · is funds',
    '18% · of households · is stocks',
    '16% · of households · is bonds'
  ],
  [
    'F6',
    'health',
    '从不吸烟者占60%，已戒烟者占17%，吸烟者占23%。',
    '60% · is never',
    '17% · is former',
    '23% · is current'
  ],
  [
    'F6',
    'transport',
    '48%是纯电动车，20%是插电混动车，其余32%是汽油车。',
    '48% · is electric',
    '20% · is hybrid',
    '32% · is petrol · rest'
  ],
  [
    'F6',
    'health',
    '从不吸烟者占70%，已戒烟者占7%，吸烟者占23%。',
    '70% · is never',
    '7% · is former',
    '23% · is current'
  ],
  [
    'F7',
    'tech',
    '探索者占8%，采用者占32%，其余60%为更成熟的组织。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '60% · rest'
  ],
  [
    'F7',
    'transport',
    '私家车占35%，地铁占41%，剩下的24%为其他方式。',
    '35% · is car',
    '41% · is subway',
    '24% · rest'
  ],
  ['F7', 'finance', '存款占46%，剩余54%投向其他资产。', '46% · is deposits', '54% · rest'],
  [
    'F7',
    'tech',
    '探索者占8%，采用者占32%，其余60%是实践者和创新者。',
    '8% · label explorers · is explorers',
    '32% · label adopters · is adopters',
    '60% · label practitioners · is practitioners,innovators · rest'
  ],
  [
    'F7',
    'finance',
    '家庭资产中存款占41%，股票占18%，剩下的41%是房产。',
    '41% · of households · is deposits',
    '18% · of households · is stocks',
    '41% · of households · rest'
  ]
]
