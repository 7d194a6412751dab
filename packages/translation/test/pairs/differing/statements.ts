import type {Differing} from './row.ts'

/** Years, directions, hedges, tones and populations. */
export const differingStatements: readonly Differing[] = [
  ['过半的人。', 'Half of people.', 'hedge “过半”', 'hedge “Half”'],
  ['超过82%。', 'Nearly 82%.', 'hedge “超过82%”', 'hedge “Nearly 82%”'],
  ['82%。', 'More than 82%.', 'hedge “82%”', 'hedge “More than 82%”'],
  ['约82%。', '82%.', 'hedge “约82%”', 'hedge “82%”'],
  ['不到50人。', 'More than 50 people.', 'hedge “不到50”', 'hedge “More than 50”'],
  ['至少50人。', 'At most 50 people.', 'hedge “至少50”', 'hedge “At most 50”'],
  ['上升到56%。', 'It fell to 56%.', 'direction “56%”', 'direction “56%”'],
  ['下降了9%。', 'It grew 9%.', 'direction “9%”', 'direction “9%”'],
  ['2024年为56%。', '56% in 2025.', 'year “2024年”', 'year “2025”'],
  [
    '从2023年的41%上升到2025年的56%。',
    'It rose from 41% in 2025 to 56% in 2023.',
    'year “41%” year “56%”',
    'year “41%” year “56%”'
  ],
  [
    '从2023年的56%下降到2025年的41%。',
    'It rose from 41% in 2023 to 56% in 2025.',
    'year “56%” year “41%”',
    'year “41%” year “56%”'
  ],
  ['2026年1月20日。', 'January 21, 2026.', 'year “2026年1月20日”', 'year “January 21, 2026”'],
  ['2026年2月20日。', 'January 20, 2026.', 'year “2026年2月20日”', 'year “January 20, 2026”'],
  ['第三季度增长3%。', 'It grew 3% in the fourth quarter.', 'year “第三季度”', 'year “fourth quarter”'],
  [
    '两年后产量降到40吨。',
    'Three years later output fell to 40 tonnes.',
    'year “两年后”',
    'year “Three years later”'
  ],
  ['66%的组织。', '66% of respondents.', 'population “66%”', 'population “66%”'],
  ['82%的容器用户。', '82% of respondents.', 'population “82%”', 'population “82%”'],
  ['七成患者。', '70% of doctors.', 'population “七成”', 'population “70%”'],
  ['创历史新低，为6%。', 'A record high of 6%.', 'direction “6%”', 'direction “6%”'],
  ['仅5%。', '5%.', '~tone “仅5%”', '~tone “5%”'],
  ['高达5%。', 'Only 5%.', '~tone “高达5%”', '~tone “Only 5%”'],
  [
    '营收增长12%，利润下滑3%。',
    'Revenue grew 3%, while profit slid 12%.',
    'direction “12%” direction “3%”',
    'direction “3%” direction “12%”'
  ],
  ['预计到2030年将达到40吉瓦。', 'It is expected to reach 40 GW by 2035.', 'year “2030年”', 'year “2035”'],
  ['与2024年持平，为44%。', 'At 44%, it is up from 2024.', 'direction “44%”', 'direction “44%”'],
  ['该比例不足一成。', 'The share is more than 10%.', 'hedge “不足一成”', 'hedge “more than 10%”'],
  ['仅试点的部署已降至区区6%。', 'Pilot-only deployments have fallen to 6%.', '~tone “区区6%”', '~tone “6%”'],
  ['近九成的教师表示支持。', '90% of teachers are in favor.', 'hedge “近九成”', 'hedge “90%”'],
  ['超过三成的农民使用。', 'Nearly 30% of farmers use it.', 'hedge “超过三成”', 'hedge “Nearly 30%”'],
  ['接近60%的鸟类。', 'More than 60% of bird species.', 'hedge “接近60%”', 'hedge “More than 60%”'],
  ['近一万人参加。', 'More than 10,000 people took part.', 'hedge “近一万”', 'hedge “More than 10,000”'],
  ['近一万人参加。', 'Ten thousand people took part.', 'hedge “近一万”', 'hedge “Ten thousand”'],
  ['一万多人参加。', '10,000 people took part.', 'hedge “一万多”', 'hedge “10,000”'],
  ['最多200人。', 'At least 200 people.', 'hedge “最多200”', 'hedge “At least 200”'],
  ['只有两成的学生。', '20% of students.', '~tone “只有两成”', '~tone “20%”'],
  ['20%的学生。', 'Only 20% of students.', '~tone “20%”', '~tone “Only 20%”'],
  ['价格上涨了7%。', 'Prices fell by 7%.', 'direction “7%”', 'direction “7%”'],
  ['价格跌至40元。', 'The price climbed to 40 yuan.', 'direction “40元”', 'direction “40 yuan”'],
  ['失业率升至6%。', 'Unemployment dropped to 6%.', 'direction “6%”', 'direction “6%”'],
  [
    '失业率从5%降到4%。',
    'Unemployment went from 4% to 5%.',
    'direction “5%” direction “4%”',
    'direction “4%” direction “5%”'
  ],
  ['2022年的降雨量为900毫米。', 'Rainfall in 2021 was 900 mm.', 'year “2022年”', 'year “2021”'],
  [
    '2020年有40%，2022年有55%。',
    '40% in 2022, 55% in 2020.',
    'year “40%” year “55%”',
    'year “40%” year “55%”'
  ],
  ['成立于1998年。', 'It was founded in 1989.', 'year “1998年”', 'year “1989”'],
  ['5月3日开幕。', 'It opens on May 4.', 'year “5月3日”', 'year “May 4”'],
  ['2024年5月开幕。', 'It opens in June 2024.', 'year “2024年5月”', 'year “June 2024”'],
  ['上半年增长8%。', 'It grew 8% in the second half.', 'year “上半年”', 'year “second half”'],
  ['40%的教师。', '40% of students.', 'population “40%”', 'population “40%”'],
  [
    '受访企业中有52%。',
    '52% of the respondents surveyed households.',
    'population “52%”',
    'population “52%”'
  ],
  ['73%的男性。', '73% of women.', 'population “73%”', 'population “73%”'],
  ['73%的家庭。', '73% of adults.', 'population “73%”', 'population “73%”'],
  ['近半数城市。', 'Nearly half of countries.', 'population “近半数”', 'population “Nearly half”'],
  ['过半的人。', '50% of people.', 'hedge “过半”', 'hedge “50%”'],
  ['创下新高，达35%。', 'A record low of 35%.', 'direction “35%”', 'direction “35%”'],
  ['最高的是甲 (35%)。', 'The lowest is A (35%).', 'direction “35%”', 'direction “35%”'],
  [
    '2024年上半年增长8%。',
    'It grew 8% in the second half of 2024.',
    'year “2024年上半年”',
    'year “second half of 2024”'
  ],
  [
    '2030年前减排45%（以2010年为基准）。',
    'A 45% cut by 2030 (from 2005 levels).',
    'year “2010年”',
    'year “2005”'
  ],
  ['降水量比常年多三成。', '30% less rain than usual.', 'direction “三成”', 'direction “30%”'],
  ['价格上涨7%。', 'Prices are 7% lower.', 'direction “7%”', 'direction “7%”'],
  ['收入增加了12%。', 'Income is down 12%.', 'direction “12%”', 'direction “12%”'],
  ['超过三分之二的人反对。', 'Two thirds are opposed.', 'hedge “超过三分之二”', 'hedge “Two thirds”'],
  ['至少有7人受伤。', 'Seven people were injured.', 'hedge “至少有7”', 'hedge “Seven”'],
  ['多达40%的人。', '40% of people.', '~tone “多达40%”', '~tone “40%”'],
  ['约40人。', '40 people.', 'hedge “约40”', 'hedge “40”'],
  ['## 2025年的数据\n\n文字在此。', '## The data of 2024\n\nText is here.', 'year “2025年”', 'year “2024”'],
  ['预计2030年达到20%。', 'It reached 20% in 2030.', 'direction “20%”', 'direction “20%”'],
  ['2030年达到20%。', 'It is expected to reach 20% in 2030.', 'direction “20%”', 'direction “20%”'],
  ['82%的学生不吃早餐。', '82% of pupils eat breakfast.', 'direction “82%”', 'direction “82%”'],
  ['多数家长支持。', 'A minority of parents are in favour.', 'hedge “多数”', 'hedge “A minority”'],
  [
    '第一季度增长3%，第二季度增长5%。',
    'It rose 5% in the first quarter and 3% in the second.',
    'year “3%” year “5%”',
    'year “5%” year “3%”'
  ],
  [
    '截至2019年底有62家，比上年底增加2家。',
    'At the end of 2019 there were 62, two more than at the end of 2017.',
    'year “截至2019年底有62家，比上年底增加2家。”',
    'year “end of 2017”'
  ],
  [
    '发病率为253/10万。',
    'The incidence is 235 per 100,000.',
    'number “253/10万”',
    'number “235 per 100,000”'
  ],
  ['发病率为 2.1/万。', 'The rate is 2.7 per 10,000.', 'number “2.1/万”', 'number “2.7 per 10,000”'],
  ['发病率为253/10万。', 'The incidence is 253 per 10,000.', 'unit “253/10万”', 'unit “253 per 10,000”'],
  [
    '死亡率为千分之四。',
    '3 deaths per 1,000 live births.',
    'number “千分之四”',
    'number “3 deaths per 1,000”'
  ],
  [
    '每千人口3.40人。',
    '3.6 people per thousand.',
    'number “每千人口3.40”',
    'number “3.6 people per thousand”'
  ],
  ['质量为 3×10⁸ 吨。', 'Its mass is 30 million tonnes.', 'unit “3×10⁸ 吨”', 'unit “30 million tonnes”'],
  ['约有10的6次方个样本。', 'There are about 10^5 samples.', 'unit “约有10的6次方”', 'unit “about 10^5”'],
  [
    '当年他15、6岁。',
    'He was 16 or 17 at the time.',
    'number “15、6岁”',
    'number “He was 16 or 17 at the time.”'
  ],
  ['20世纪的产量。', 'Output of the 1980s.', 'year “20世纪的产量。”', 'year “1980s”'],
  [
    '超过100家工厂关门，而另外那些地区的200家工厂还开着。',
    'More than 100 factories closed, while more than 200 factories of those other regions stay open.',
    'hedge “200”',
    'hedge “more than 200”'
  ],
  ['收入为 $3k。', 'It is $4k.', 'number “$3k”', 'number “$4k”'],
  ['53%的用户吃早餐。', '53% of users do not eat breakfast.', 'direction “53%”', 'direction “53%”'],
  [
    '20世纪40年代的电报。',
    'It goes back to the 1930’s with the telegraph.',
    'year “20世纪40年代”',
    'year “1930’s”'
  ],
  ['人口为1.2亿。', 'It has 1.2 crore people.', 'unit “1.2亿”', 'unit “1.2 crore”'],
  [
    '它由2万行代码生成。',
    'It is built from approximately[1](https://tea.example/#fn:1) twenty thousand lines of code.',
    'hedge “2万”',
    'hedge “approximately[1](https://tea.example/#fn:1) twenty thousand”'
  ],
  // Ranks and small counts that no source is cited for.
  ['这是第五次茶馆普查。', 'This is the fourth census of tea houses.', 'number “第五”', 'number “fourth”'],
  [
    '茶馆数量连续第六年下降。',
    'The number of tea houses fell for the fifth year.',
    'number “第六”',
    'number “fifth”'
  ],
  [
    '“十四五”规划谈到了茶馆。',
    'The 13th Five-Year Plan speaks of tea houses.',
    'number “十四五”',
    'number “13th”'
  ],
  ['普查分四种茶馆。', 'The census knows three kinds of tea houses.', 'number “四”', 'number “three”'],
  [
    '普查每五年举行一次。2023年有81家茶馆。',
    'The census is held every ten years. In 2023 there were 81 tea houses.',
    'number “五年”',
    'number “ten years”'
  ],
  // A year that another sentence names as well.
  [
    '茶馆的数据到2022年为止。2023年的数据要等到秋天，2022年的已经修订。',
    'The data on tea houses go up to 2023. Those of 2023 are due in autumn, and those of 2022 have been revised.',
    'year “2022年”',
    'year “2023”'
  ]
]
