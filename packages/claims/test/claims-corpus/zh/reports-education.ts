import type {Row} from '../row.ts'

/** Sentences as reports write them, on schools, energy and housing. */
export const reportsEducation: Row[] = [
  [
    'mixed',
    'education',
    '2024年有71%的学生每天吃早餐，2021年为64%。',
    '71% · @2024 · of pupils',
    '64% · @2021 · of pupils'
  ],
  ['mixed', 'education', '71%的寄宿生每天吃早餐，走读生为58%。', '71% · of boarders', '58% · of day'],
  [
    'mixed',
    'education',
    '在教师中，非常同意的占12%，同意的占40%，中立的占28%。',
    '12% · of teachers · is sa',
    '40% · of teachers · is a',
    '28% · of teachers · is n'
  ],
  [
    'mixed',
    'education',
    '煤电、风电和光伏分别占58%、11%和7%。',
    '58% · is coal',
    '11% · is wind',
    '7% · is solar'
  ],
  [
    'mixed',
    'education',
    '2023年，煤电、风电分别增长了3%、下降了1%。',
    '3% · @2023 · is coal · up · relative',
    '1% · @2023 · is wind · down · relative'
  ],
  [
    'mixed',
    'education',
    '煤电、风电和光伏分别增长了12%、下降了3%和持平。',
    '12% · is coal · up · relative',
    '3% · is wind · down · relative'
  ],
  [
    'mixed',
    'education',
    '从2019年的31%上升到2024年的47%。',
    '31% · @2019 · up · from(>1)',
    '47% · @2024 · up · to(0>)'
  ],
  [
    'mixed',
    'education',
    '核电占比由2015年的3%提高到2024年的5%，提高了2个百分点。',
    '3% · @2015 · is nuclear · up · from(>1)',
    '5% · @2024 · is nuclear · up · to(0>)',
    '2pp · @2024 · vs 2015 · is nuclear · up · difference(0>1)'
  ],
  ['mixed', 'education', '其余18%的家长没有回答。', '18% · of parents · rest'],
  ['mixed', 'education', '没有一所乡村学校开设游泳课。', '0% · of rural · is swim'],
  ['mixed', 'education', '所有教师都参加了培训。', '100% · of teachers'],
  ['mixed', 'education', '足球以34%居首，篮球以27%紧随其后。', '34% · is foot · highest', '27% · is basket'],
  ['mixed', 'education', '预计到2030年，光伏将占20%。', '20% · @2030 · is solar · forecast'],
  ['mixed', 'education', '光伏占比有望达到20%。', '20% · is solar · forecast'],
  ['mixed', 'education', '风电占比连续三年上升，达到11%。', '11% · vs -3y · is wind · up,steady-up · to'],
  ['mixed', 'education', '失业率首次低于4%。', '4% · first'],
  [
    'mixed',
    'education',
    '与2020年的66%相比，2024年只有61%的租户续租。',
    '66% · @2020',
    '61% · @2024 · of tenants'
  ],
  [
    'mixed',
    'education',
    '去年有四分之一的家庭搬家，今年为五分之一。',
    '25% · @-1y · of households',
    '20% · @0y · of households'
  ],
  ['mixed', 'education', '73%的家长和61%的教师支持延长课后服务。', '73% · of parents', '61% · of teachers'],
  ['mixed', 'education', '家长支持率73%，教师61%。', '73% · of parents', '61% · of teachers'],
  [
    'mixed',
    'education',
    '共有1,050名学生接受调查 (n=1050)。',
    '1050 名 · of pupils · sample',
    '1050 · of pupils · sample'
  ],
  [
    'mixed',
    'education',
    '2022年第三季度，用电量同比增长6%，环比下降2%。',
    '6% · @2022-Q3 · up · relative by year',
    '2% · @2022-Q3 · down · relative by previous'
  ],
  ['mixed', 'education', '增速放缓至4%。', '4% · slowed · relative'],
  ['mixed', 'education', '到2024年底，风电装机翻番。', '×2 · @2024 · is wind · up · relative'],
  ['mixed', 'education', '住户用电量是2010年的三倍。', '×3 · vs 2010 · of households'],
  ['mixed', 'education', '非常同意和同意的合计为52%。', '52% · is sa,a'],
  ['mixed', 'education', '不同意的占9%，非常不同意的占3%。', '9% · is d', '3% · is sd'],
  [
    'mixed',
    'education',
    '水电占比在2021年创下18%的新高，此后一路下滑至14%。',
    '18% · @2021 · is hydro · record-high',
    '14% · is hydro · down,steady-down · to'
  ],
  [
    'mixed',
    'education',
    '2020年至2024年间，核电占比提高了2个百分点。',
    '2pp · @2024 · vs 2020 · is nuclear · up · difference'
  ],
  [
    'mixed',
    'education',
    '过去五年，教师流失率由8%升至11%。',
    '8% · of teachers · up · from(>1)',
    '11% · vs -5y · of teachers · up · to(0>)'
  ],
  [
    'mixed',
    'education',
    '受访者可多选，34%选择足球，27%选择篮球。',
    '34% · of respondents · is foot · several',
    '27% · of respondents · is basket · several'
  ],
  ['mixed', 'education', '目前，有19%的租客与人合租。', '19% · of tenants · now'],
  [
    'mixed',
    'education',
    '只有8%的乡村学校有足球场，而城市学校的这一比例为45%。',
    '8% · of rural · is foot',
    '45% · of urban · is foot'
  ],
  [
    'mixed',
    'education',
    '2018、2021和2024年，该比例分别为22%、27%和35%。',
    '22% · @2018',
    '27% · @2021',
    '35% · @2024'
  ],
  [
    'mixed',
    'education',
    '三分之二的家长同意，另有两成中立。',
    '200/3% · of parents · is a',
    '20% · of parents · is n'
  ],
  ['mixed', 'education', '选择足球的占34% (2021年为29%)。', '34% · is foot', '29% · @2021 · is foot'],
  ['mixed', 'education', '寄宿生的这一比例为71%，走读生则为58%。', '71% · of boarders', '58% · of day'],
  ['mixed', 'education', '教师没那么乐观：31%同意。', '31% · of teachers · is a'],
  [
    'mixed',
    'education',
    '风电 (11%) 高于光伏 (7%) 和核电 (5%)。',
    '11% · is wind',
    '7% · is solar',
    '5% · is nuclear'
  ],
  [
    'mixed',
    'education',
    '45%的城市学校开设游泳课，乡村学校仅8%。',
    '45% · of urban · is swim',
    '8% · of rural · is swim'
  ],
  ['mixed', 'education', '到2030年，预计57%的家庭将装上热泵。', '57% · @2030 · of households · forecast'],
  ['mixed', 'education', '据部里预测，到2030年光伏占20%。', '20% · @2030 · is solar · forecast'],
  ['mixed', 'education', '该比例自2010年以来减半。', '×1/2 · vs 2010 · down · relative'],
  ['mixed', 'education', '2020年这一比例曾为66%。', '66% · @2020'],
  [
    'mixed',
    'education',
    '71%的学生吃早餐，比2021年高7个百分点。',
    '71% · of pupils · up · to',
    '7pp · vs 2021 · of pupils · up · difference(>0)'
  ],
  [
    'mixed',
    'education',
    '与2021年相比，学生吃早餐的比例上升了7个百分点，达到71%。',
    '7pp · vs 2021 · of pupils · up · difference(>1)',
    '71% · of pupils · up · to'
  ],
  [
    'mixed',
    'education',
    '2021年，64%的学生吃早餐；三年后，这一比例升至71%。',
    '64% · @2021 · of pupils',
    '71% · @3y before · of pupils · up · to'
  ],
  [
    'mixed',
    'education',
    '煤电降至58%，风电升至11%。',
    '58% · is coal · down · to',
    '11% · is wind · up · to'
  ],
  [
    'mixed',
    'education',
    '煤电下降了3个百分点，而风电和光伏则分别上升了2个和1个百分点。',
    '3pp · is coal · down · difference',
    '2pp · is wind,solar · up · difference',
    '1pp'
  ],
  ['mixed', 'education', '同意 (40%)、中立 (28%)、不同意 (20%)', '40% · is a', '28% · is n', '20% · is d'],
  ['mixed', 'education', '最不受欢迎的是游泳，仅占4%。', '4% · is swim · lowest'],
  [
    'mixed',
    'education',
    '过半数家长同意，四分之一中立，其余不同意。',
    '50% · of parents · is a',
    '25% · of parents · is n'
  ],
  [
    'mixed',
    'education',
    '水电占比在2021年创下18%的新高，随后回落，到2024年为14%。',
    '18% · @2021 · is hydro · record-high',
    '14% · @2024 · is hydro'
  ],
  [
    'mixed',
    'education',
    '煤电、风电和光伏分别增长12%、持平和下降3%。',
    '12% · is coal · up · relative',
    '3% · is solar · down · relative'
  ],
  ['mixed', 'education', '煤电和风电分别增长12%和持平。', '12% · is coal · up · relative'],
  [
    'mixed',
    'education',
    '寄宿生和走读生的满意度分别上升了3个百分点和下降了2个百分点。',
    '3pp · of boarders · up · difference',
    '2pp · of day · down · difference'
  ],
  [
    'mixed',
    'education',
    '2022年和2023年分别增长了3%、下降了1%。',
    '3% · @2022 · up · relative',
    '1% · @2023 · down · relative'
  ],
  [
    'mixed',
    'education',
    '煤电、风电和光伏分别增长12%和下降3%。',
    '12% · up · relative · 3 names 2 values',
    '3% · down · relative · 3 names 2 values'
  ],
  [
    'mixed',
    'education',
    '水电占比在2021年达到18%后回落至14%。',
    '18% · @2021 · is hydro',
    '14% · is hydro · down · to'
  ],
  [
    'mixed',
    'education',
    '有8%的学生参加篮球，不过篮球的比例比2022年的4%上升了。',
    '8% · of pupils · is basket · up · to(1>)',
    '4% · @2022 · of pupils · is basket · up · from(>0)'
  ],
  ['mixed', 'education', '上半年风电下降3.5%，下半年回升。', '3.5% · @/H1 · is wind · down · relative']
]
