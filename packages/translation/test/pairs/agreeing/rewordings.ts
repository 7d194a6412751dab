import type {AgreeingRow} from './row.ts'

/** What one language says with other words, in another order or in another unit, and states all the same. */
export const rewordings: readonly AgreeingRow[] = [
  // Two times in a sentence: whose the value is, only a second value can tell.
  [
    '2003年，公司宣布将于2004年投入20亿美元。',
    'In 2003 the company announced that it would put two billion dollars into it in 2004.'
  ],
  ['房价指数（2015年1月=100）2024年1月为97.0。', 'The index (January 2015 = 100) was 97.0 in January 2024.'],
  [
    '次年，在 2003 年的时候，公司宣布，他们将于 2004 年投资 20 亿美元。',
    'The next year, in 2003, the company will announce that they will invest two billion dollars in it in 2004.'
  ],
  // One number, rising and falling.
  ['粮价上涨0.3%，上月为下降0.3%。', 'Grain rose 0.3%, after falling 0.3% in the month before.'],
  // The same amount once more, in what readers count in.
  ['节省了800万欧元（约合940万美元）。', 'It saved €8 million ($9.4 million).'],
  ['每年至少省下3百万英镑。', 'It saves at least £3 million ($4.4 million) a year.'],
  ['售价不到900卢比（约合20美元）。', 'It sells for less than 900 rupees ($20).'],
  ['节省了800万欧元（约合940万美元）。', 'It saved €8 million ( USD $9.4 million ).'],
  // A hedge that a list shares, and two of one number.
  [
    '产量2010年突破2万亿元，2016年突破5万亿元，2020年突破7万亿元。',
    'Output passed 2 trillion yuan in 2010, 5 trillion yuan in 2016 and 7 trillion yuan in 2020.'
  ],
  ['工资上涨1.2%，低于4%左右的目标。', 'Wages rose 1.2%, below the target of around 4%.'],
  ['中等职业学校6054所。', 'Some 6,054 vocational schools.'],
  ['有62%的成年人使用它。', 'Some 62% of adults use it.'],
  // Units that hold a power of ten.
  ['总储量降至4520亿吨。', 'The stock fell to 452 Gt.'],
  ['排放量为37亿吨。', 'Emissions were 3.7 gigatonnes.'],
  ['约有50万名读者。', 'It has about half-million readers.'],
  ['只要 8 刀。', 'It is only $8.'],
  // A share that the other edition counts.
  ['前二十名中有一半是新来的。', 'Ten of the top 20 are new.'],
  // A sentence that is set apart as well.
  [
    '大多数店铺都很小。\n\n事实上，调查显示，40%到60%的店铺只有一名员工。',
    'Most of the shops are small.  A survey shows that 40% to 60% of shops have a single employee.\n\nIn fact, a survey shows that 40% to 60% of shops have a single employee.'
  ],
  // What growth is counted against, and when a year began.
  [
    '2024年，铁路力争运送40亿人次，同比增长3.9%。',
    'In 2024 railways aim to carry 4 billion passengers, 3.9% more than in 2023.'
  ],
  [
    '人数从截至2021年6月一年的15万升至20万。',
    'The number rose from 150,000 in the year ending June 2021 to 200,000.'
  ],
  ['增速从2.7%放缓至1.9%。', 'Growth slowed from 2.7% to 1.9%.'],
  ['涨幅从2.7%放缓至1.9%。', 'The increase slowed from 2.7% to 1.9%.'],
  // Denied, limited and put at.
  ['64%的人认为方向是错误的。', '64% of people say it is the wrong direction.'],
  [
    '茶馆接待了<Stat cite="a/b">约660万名客人</Stat>。',
    'The tea houses served <Stat cite="a/b">6.6 million guests</Stat>.'
  ],
  [
    '远低于<Stat cite="a/b">70亿美元的目标</Stat>。',
    'It is well short of <Stat cite="a/b">the target of US$ 7 billion</Stat>.'
  ],
  ['案件估计为620万起。', 'Crime is put at 6.2 million incidents.'],
  ['单日客流最高达到1930万人次。', 'The busiest day saw 19.3 million passengers.'],
  ['他可以背出 64,300 位数字。', 'He can recite up to 64,300 digits.'],
  // Forms of a name, and lines of code.
  ['SSID和BSSID都可以伪造。', 'Both SSIDs and BSSIDs can be spoofed.'],
  [
    '```\n$ curl -fsSL --output setup.sh https://example.com/setup.sh\n```',
    '```\n$ curl -fsSL --output setup.sh \\\n  https://example.com/setup.sh\n```'
  ],
  // What is uncompressed does not go up or down.
  [
    '在上面的例子里，91 GB 的未压缩文件仅占 74 GB。',
    'In the example above, 91 GB worth of uncompressed files occupy only 74 GB.'
  ],
  // Whose people they are, the verb does not say.
  ['学员中35%是女性。', '35% of the people there were women.'],
  ['农村为28%，高于城市人群的25%。', 'It is 28% in rural areas, higher than the 25% of urban residents.'],
  // A rank that one edition words away, and years that it leaves to be understood.
  ['茶馆数量连续三年下降。', 'The number of tea houses fell for the third year in a row.'],
  ['第三产业里的第二大行业是茶馆。', 'Tea houses are the second largest of the service industries.'],
  ['普查分三种茶馆，第二种最多。', 'The census knows three kinds of tea houses; most are of the second.'],
  [
    '2023年有81家茶馆。2022年的数据已经修订。',
    'In 2023 there were 81 tea houses. The data of the year before have been revised.'
  ]
]
