import type {Differing} from './row.ts'

/** What is worded anew, and does not state the same. */
export const differingRewordings: readonly Differing[] = [
  [
    '2003年，公司宣布将于2004年投入20亿美元。',
    'In 2003 the company announced that it would put two billion dollars into it in 2005.',
    'year “2004年”',
    'year “2005”'
  ],
  [
    '指数2014年为97%，2015年为81%。',
    'It was 81% in 2014 and 97% in 2015.',
    'year “97%” year “81%”',
    'year “81%” year “97%”'
  ],
  [
    '节省了800万欧元（约合940万美元）。',
    'It saved €9 million ($9.4 million).',
    'number “800万欧元”',
    'number “€9 million”'
  ],
  [
    '产量2010年突破2万亿元，2016年不到5万亿元。',
    'Output passed 2 trillion yuan in 2010 and 5 trillion yuan in 2016.',
    'hedge “不到5万亿元”',
    'hedge “5 trillion yuan”'
  ],
  [
    '工资上涨1.2%，低于4%左右的目标。',
    'Wages rose 1.2%, above the target of over 4%.',
    'direction “4%左右”',
    'direction “over 4%”'
  ],
  ['总储量降至4520亿吨。', 'The stock fell to 45.2 Gt.', 'unit “4520亿吨”', 'unit “45.2 Gt”'],
  ['约有50万名读者。', 'It has about half-billion readers.', 'unit “约有50万”', 'unit “about half-billion”'],
  ['只要 8 刀。', 'It is only $80.', 'number “8 刀”', 'number “only $80”'],
  [
    '前二十名中有一半是新来的。',
    'Nine of the top 20 are new.',
    'number “一半”',
    'number “Nine of the top 20 are new.”'
  ],
  ['学员中35%是女性。', '35% of the teachers were women.', 'population “35%”', 'population “35%”'],
  [
    '64%的人认为方向是错误的。',
    '64% of people say it is the right direction.',
    'direction “64%”',
    'direction “64%”'
  ],
  [
    '增速从2.7%放缓至1.9%。',
    'Growth picked up from 1.9% to 2.7%.',
    'direction “2.7%” direction “1.9%”',
    'direction “1.9%” direction “2.7%”'
  ],
  [
    '粮价上涨0.3%，上月为下降0.4%。',
    'Grain fell 0.3%, after rising 0.4% in the month before.',
    'direction “0.3%” direction “0.4%”',
    'direction “0.3%” direction “0.4%”'
  ],
  [
    '2024年，铁路力争运送40亿人次，同比增长3.9%。',
    'In 2024 railways aim to carry 4 billion passengers, 3.9% more than in 2022.',
    'year “2024年，铁路力争运送40亿人次，同比增长3.9%。”',
    'year “2022”'
  ],
  [
    '农村为28%，高于城市居民的25%。',
    'It is 28% in rural areas, higher than the 25% of urban students.',
    'population “25%”',
    'population “25%”'
  ],
  [
    '大多数店铺都很小。\n\n事实上，调查显示，40%到70%的店铺只有一名员工。',
    'Most of the shops are small.  A survey shows that 40% to 60% of shops have a single employee.\n\nIn fact, a survey shows that 40% to 60% of shops have a single employee.',
    'number “40%到70%”',
    'number “40% to 60%”2'
  ],
  [
    '```\n$ curl -fsSL --output setup.sh https://example.com/setup.sh\n```',
    '```\n$ curl -fsS --output setup.sh \\\n  https://example.com/setup.sh\n```',
    'code “```\n$ curl -fsSL --output setup.sh https://example.com/setup.sh\n```”',
    'code “```\n$ curl -fsS --output setup.sh \\\n  https://example.com/setup.sh\n```”'
  ]
]
