import type {Differing} from './row.ts'

/** Numbers and units. */
export const differingAmounts: readonly Differing[] = [
  [
    '遗留下 63 个 512 字节的扇区。',
    'That leaves 62 512-byte sectors.',
    'number “63”',
    'number “That leaves 62 512-byte sectors.”'
  ],
  [
    '价格下降到6.5%，但是他说以后会涨。',
    'The share rose to 6.5%, but he says this will change.',
    'direction “6.5%”',
    'direction “6.5%”'
  ],
  ['1560万人次。', '1.56 million visits.', 'unit “1560万”', 'unit “1.56 million”'],
  ['八成的人同意。', '70% of people agree.', 'number “八成”', 'number “70%”'],
  ['八成的人同意。', '86% of people agree.', 'number “八成”', 'number “86%”'],
  ['增长两倍。', 'It doubled.', '~number “增长两倍”', '~number “doubled”'],
  ['翻两番。', 'It doubled.', 'number “翻两番”', 'number “doubled”'],
  ['增长了15%。', 'It rose 15 percentage points.', 'unit “15%”', 'unit “15 percentage points”'],
  [
    '下降了0.66个千分点。',
    'It was 0.76 per thousand lower.',
    'number “下降了0.66个千分点。” number “0.66个千分点”',
    'number “It was 0.76 per thousand lower.” number “0.76 per thousand”'
  ],
  ['463亿吨公里。', '46.3 billion tonnes.', 'unit “463亿吨公里”', 'unit “46.3 billion tonnes”'],
  ['95%的人。', 'Most people.', 'number “95%”', 'number “Most”'],
  ['大部分人。', '95% of people.', 'number “大部分”', 'number “95%”'],
  [
    '没有一个探索者实施了它。',
    'Some explorers have implemented it.',
    'number “没有一个”',
    'number “Some explorers have implemented it.”'
  ],
  [
    '探索者实施了它。',
    'Not one of the explorers has implemented it.',
    'number “探索者实施了它。”',
    'number “Not one”'
  ],
  [
    '过去五年，产量有所增长。',
    'Over the past six years, output has grown.',
    'number “过去五年”',
    'number “the past six years”'
  ],
  [
    '产量连续三年增长。',
    'Output grew for four consecutive years.',
    'number “连续三年”',
    'number “four consecutive years”'
  ],
  ['3亿元。', '3 million yuan.', 'unit “3亿元”', 'unit “3 million yuan”'],
  ['120万美元。', '€1.2 million.', 'unit “120万美元”', 'unit “€1.2 million”'],
  ['350吉瓦。', '350 MW.', 'unit “350吉瓦”', 'unit “350 MW”'],
  ['3小时。', '3 minutes.', 'unit “3小时”', 'unit “3 minutes”'],
  ['65岁以上。', '56 and over.', 'number “65岁以上”', 'number “56 and over.”'],
  ['五个级别。', 'Four levels.', 'number “五”', 'number “Four”'],
  ['1,860家医院。', '1,680 hospitals.', 'number “1,860”', 'number “1,680”'],
  ['1,860家医院。', 'Hundreds of hospitals.', 'number “1,860”', 'number “Hundreds”'],
  ['99.9%。', '99.99%.', 'number “99.9%。”', 'number “99.99%”'],
  ['3倍。', '3%.', 'unit “3倍”', 'unit “3%”'],
  ['第90百分位。', '90%.', 'unit “第90百分位”', 'unit “90%”'],
  ['三分之二的人。', '60% of people.', 'number “三分之二”', 'number “60%”'],
  ['排名第二。', 'It ranks third.', 'number “第二”', 'number “third”'],
  ['前五名。', 'The top three.', 'number “前五”', 'number “top three”'],
  ['8%、32%和34%。', '8%, 32% and 43%.', 'number “8%、32%和34%。”', 'number “43%”'],
  [
    'CNI为52%，OpenTelemetry为49%。',
    'CNI has 49%, OpenTelemetry 52%.',
    'number “52%” number “49%”',
    'number “49%” number “52%”'
  ],
  [
    'Helm、etcd和CoreDNS分别为81%、80%和76%。',
    'Helm, etcd and CoreDNS have 80%, 81% and 76%, respectively.',
    'number “81%” number “80%”',
    'number “80%” number “81%”'
  ],
  [
    '2025年的占比上升到了41.5%。',
    'In 2025 it was 41.5%, up from 38.2%.',
    'number “2025年的占比上升到了41.5%。”',
    'number “38.2%”'
  ],
  ['41%的人同意，56%的人反对。', '41% of people agree, 65% are opposed.', 'number “56%”', 'number “65%”'],
  ['译文共有12个国家。', 'There are 21 countries.', 'number “12”', 'number “21”'],
  ['平均每人2.5小时。', '25 hours per person on average.', 'number “2.5小时”', 'number “25 hours”'],
  ['每十个人中有七个。', 'Six in ten people.', 'number “每十个人中有七个”', 'number “Six in ten”'],
  ['是2019年的1.4倍。', 'It is 14 times the 2019 figure.', 'number “1.4倍”', 'number “14 times”'],
  ['每天有1,430趟列车。', 'There are 1,340 trains a day.', 'number “1,430”', 'number “1,340”'],
  ['投入3.2亿元。', 'An investment of 320 billion yuan.', 'unit “3.2亿元”', 'unit “320 billion yuan”'],
  ['投入3.2亿元。', 'An investment of $320 million.', 'unit “3.2亿元”', 'unit “$320 million”'],
  ['下降了3个百分点。', 'It fell 3%.', 'unit “3个百分点”', 'unit “3%”'],
  ['下降了3%。', 'It fell 3 points.', 'unit “3%”', 'unit “3”'],
  ['增长到三倍。', 'It quadrupled.', 'number “三倍”', 'number “quadrupled”'],
  ['高5公里。', '5 meters high.', 'unit “5公里”', 'unit “5 meters”'],
  ['5公斤。', '5 grams.', 'unit “5公斤”', 'unit “5 grams”'],
  ['没有一家医院。', 'One hospital.', 'number “没有一家”', 'number “One hospital.”'],
  [
    '没有一家医院采用。',
    'Every hospital adopted it.',
    'number “没有一家医院采用。” number “没有一家”',
    'number “Every hospital adopted it.” number “Every”'
  ],
  ['十分之一的人。', 'One in twelve people.', 'number “十分之一”', 'number “One in twelve”'],
  ['四分之一的树。', 'A third of the trees.', 'number “四分之一”', 'number “A third”'],
  ['过半的人。', 'A third of people.', 'number “过半”', 'number “A third”'],
  ['第二大城市。', 'The third-largest city.', 'number “第二”', 'number “third”'],
  ['排名第5。', 'Ranked sixth.', 'number “第5”', 'number “sixth”'],
  ['99.95%的可用性。', '99.5% availability.', 'number “99.95%”', 'number “99.5%”'],
  ['99.95%的可用性。', '100% availability.', 'number “99.95%”', 'number “100%”'],
  ['66.66%的票。', '66.6% of the vote.', 'number “66.66%”', 'number “66.6%”'],
  ['30至60厘米。', '30 to 50 centimeters.', 'number “30至60厘米”', 'number “30 to 50 centimeters”'],
  ['30至60厘米。', '60 centimeters.', 'number “30至60厘米”', 'number “60 centimeters”'],
  ['涨了30%。', 'It rose.', 'number “30%”', 'number “It rose.”'],
  ['它涨了。', 'It rose 30%.', 'number “它涨了。”', 'number “30%”'],
  ['80%的人同意。', 'Some people agree.', 'number “80%”', 'number “Some people agree.”'],
  ['（约1.6亿年前）', '(about 1.6 million years ago)', 'unit “约1.6亿年”', 'unit “about 1.6 million years”'],
  [
    '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |',
    '| A | B |\n| - | - |\n| 1 | 2 |\n| 4 | 3 |',
    'number “3” number “4”',
    'number “4” number “3”'
  ],
  [
    '| 城市 | 甲 | 乙 |\n| - | - | - |\n| 北京 | 31% | 45% |',
    '| City | A | B |\n| - | - | - |\n| Beijing | 45% | 31% |',
    'number “31%” number “45%”',
    'number “45%” number “31%”'
  ],
  [
    '| 城市 | 甲 | 乙 |\n| - | - | - |\n| 北京 | 310 | 450 |',
    '| City | A | B |\n| - | - | - |\n| Beijing | 450 | 310 |',
    'number “310” number “450”',
    'number “450” number “310”'
  ],
  [
    '| 年份 | 份额 |\n| - | - |\n| 2023 | 41% |\n| 2025 | 56% |',
    '| Year | Share |\n| - | - |\n| 2023 | 56% |\n| 2025 | 41% |',
    'number “41%” number “56%”',
    'number “56%” number “41%”'
  ],
  ['99.95%的可用性。', '100% availability.', 'number “99.95%”', 'number “100%”'],
  ['十分之一的人。', 'One in twelve people.', 'number “十分之一”', 'number “One in twelve”'],
  ['每天8小时，每周5天。', 'Eight hours a day, six days a week.', 'number “5天”', 'number “six days”'],
  [
    '三个孩子中有两个。',
    'Two out of five children.',
    'number “三个孩子中有两个”',
    'number “Two out of five”'
  ],
  [
    '收入中位数约为6.8万元。',
    'Median income is about 86,000 yuan.',
    'number “约为6.8万元”',
    'number “about 86,000 yuan”'
  ],
  ['一座拥有300年历史的桥。', 'A 200-year-old bridge.', 'number “300年”', 'number “200-year-old”'],
  [
    '这座城市有两条河，十四座桥。',
    'The city has two rivers and forty bridges.',
    'number “十四”',
    'number “forty”'
  ],
  [
    '自2021年以来种树250万棵，成活率为92%。',
    '2.5 million trees planted since 2021, 29% of which survive.',
    'number “92%”',
    'number “29%”'
  ],
  ['## 三个问题\n\n文字在此。', '## Four questions\n\nText is here.', 'number “三”', 'number “Four”'],
  [
    '所有学校都达标。',
    'No school met the standard.',
    'number “所有”',
    'number “No school met the standard.”'
  ],
  [
    '- 小学：42%\n- 初中：31%\n- 高中：27%',
    '- Primary: 42%\n- Junior: 27%\n- Senior: 31%',
    'number “31%” number “27%”',
    'number “27%” number “31%”'
  ],
  [
    '- 煤：58%\n- 风：11%',
    '- Coal: 11%\n- Wind: 58%',
    'number “58%” number “11%”',
    'number “11%” number “58%”'
  ],
  ['倒数第二的城市。', 'The second-ranked city.', 'number “第二”', 'number “second”'],
  ['排名倒数第三。', 'It ranked third.', 'number “第三”', 'number “third”'],
  ['第二低的失业率。', 'The second-highest unemployment rate.', 'number “第二”', 'number “second”'],
  ['票价打八折。', 'Tickets are 80% off.', 'number “八折”', 'number “80%”'],
  [
    '学生、教师和家长分别占52%、31%和17%。',
    'Pupils, teachers and parents make up 31%, 52% and 17%, respectively.',
    'number “52%” number “31%”',
    'number “31%” number “52%”'
  ],
  [
    '全部法庭都装了摄像机。',
    'None of the courtrooms has a camera.',
    'number “全部法庭都装了摄像机。” number “全部”',
    'number “None of the courtrooms has a camera.” number “None”'
  ],
  [
    '增加了 3 个百分点。',
    'This is a two-point increase.',
    'number “3 个百分点”',
    'number “This is a two-point increase.”'
  ],
  ['五个字符。', 'Three people.', 'number “五”', 'number “Three”'],
  ['他花了 30 天。', 'It took 20 days.', 'number “30 天”', 'number “20 days”'],
  ['他每天工作 24 小时。', 'He works 14 hours a day.', 'number “24 小时”', 'number “14 hours”'],
  ['它售价 9 美元。', 'It is available for $0.', 'number “9 美元”', 'number “$0”'],
  ['镜像有 100 MB。', 'The image has 10M.', 'unit “100 MB”', 'unit “10M”'],
  ['最大运算速度3千万亿次。', 'A maximum speed of 3 teraflops.', 'unit “3千万亿”', 'unit “3”'],
  ['56万名学生。', '5,60,00,000 students.', 'unit “56万”', 'unit “5,60,00,000”'],
  [
    '三个示例中有一个需要改动。',
    'None of the three examples needs a change.',
    'number “三个示例中有一个”',
    'number “None”'
  ],
  ['有 88% 的电脑。', 'A staggering 88% of computers.', '~tone “88%”', '~tone “A staggering 88%”'],
  ['80 年代的照片。', 'A photo from the 2000s.', 'year “80 年代”', 'year “2000s”'],
  ['有53%的用户打开网页。', '53% of users never open the site.', 'direction “53%”', 'direction “53%”'],
  ['2013 年三月。', 'In April.', 'year “2013 年三月”', 'year “In April.”'],
  ['上一年（1991）。', 'The year before (1992).', 'year “上一年（1991）。”', 'year “1992”'],
  [
    '不超过 5 分钟。',
    'It takes more than 5 minutes.',
    'hedge “不超过 5 分钟”',
    'hedge “more than 5 minutes”'
  ],
  ['准确率从 69% 降到 61%。', 'It went up from 69% to 91%.', 'number “61%”', 'number “91%”'],
  [
    '上一年（1991），他已经发布了内核。',
    'The year before, he had already released the kernel.',
    '',
    'year “The year before, he had already released the kernel.”'
  ],
  ['来喝茶的人只有 36%。', 'Of those who come 36% drink tea.', '~tone “只有 36%”', '~tone “36%”'],
  [
    '茶园计划种近 2 万棵茶树。',
    'The garden plans to grow over 20,000 tea trees.',
    'hedge “近 2 万”',
    'hedge “over 20,000”'
  ],
  [
    '盖子四周的空隙不到 1 毫米。',
    'The lid leaves more than 1 mm around it.',
    'hedge “不到 1 毫米”',
    'hedge “more than 1 mm”'
  ],
  ['茶馆用的是 40Gb 的网络。', 'The tea house uses a 10Gb/s network.', 'number “40Gb”', 'number “10Gb/s”'],
  [
    '这次他们融资 45.8 个亿。',
    'They raised 458 million this time.',
    'unit “45.8 个亿”',
    'unit “458 million”'
  ],
  [
    '茶园在 2019 年开门，客人不多。\n\n茶馆在 2019 年修好。\n\n茶盘是 2019 年买的。',
    'The garden opened with few guests.\n\nThe tea house was mended.\n\nThe tray was bought.',
    'year “2019 年”',
    'year “The garden opened with few guests.”'
  ],
  [
    '25 GB 免费空间，可扩大至 50 GB。',
    '25 GB of free storage, extendable up to 40 GB.',
    'number “50 GB”',
    'number “up to 40 GB”'
  ],
  ['茶单里有 500 种茶。', 'The list has up to 500 teas.', 'hedge “500”', 'hedge “up to 500”'],
  [
    '其他尺寸（如 4、6 或 16 位）也可以。',
    'Another size (like 4 or 6 or 32 bits) would do as well.',
    'number “6 或 16”',
    'number “32 bits”'
  ],
  [
    '客人可以在等茶的时候跑 20 公里。',
    'The guests can run 10k while they wait for their tea.',
    'number “20 公里”',
    'number “10k”'
  ],
  [
    '这是茶单的第 58 个版本。',
    'This is the eighth version of the list of teas.',
    'number “第 58”',
    'number “eighth”'
  ]
]
