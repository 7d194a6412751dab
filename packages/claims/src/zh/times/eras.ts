import type {TimeWord} from '../../times/sign.ts'

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪'

/** Eras that count their years, from the year before their first. */
const counted: Array<[name: string, before: number]> = [
  ['民国', 1911],
  ['中华民国', 1911],
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['大正', 1911],
  ['明治', 1867],
  ['光绪', 1874],
  ['宣统', 1908],
  ['同治', 1861],
  ['咸丰', 1850],
  ['道光', 1820],
  ['嘉庆', 1795],
  ['乾隆', 1735],
  ['雍正', 1722],
  ['康熙', 1661],
  ['万历', 1572],
  ['贞观', 0],
  ['开元', 0]
]

/** Times that have a name and no place in a calendar of years. */
const named = [
  ...'夏朝 商朝 周朝 西周 东周 春秋时期 战国时期 先秦 秦朝 秦代 汉朝 汉代 西汉 东汉 三国时期 晋朝 南北朝 隋朝 隋唐 唐朝 唐代 五代十国 宋朝 宋代 北宋 南宋 元朝 元代 明朝 明代 明末 明清 清朝 清代 晚清 清末 民国时期 民国初年 北洋时期'.split(
    ' '
  ),
  ...'古代 远古 上古 中古 中世纪 近代 史前 旧石器时代 新石器时代 青铜时代 铁器时代 文艺复兴时期 启蒙时代 殖民时期 大航海时代 冷战时期 冷战期间 战前 战后初期'.split(
    ' '
  ),
  ...'解放前 解放初期 建国初期 新中国成立初期 新中国成立之初 新中国成立前 改革开放前 改革开放之初 改革开放初期 文革期间 文革时期 入世前 抗战时期 抗战期间 计划经济时代 计划经济时期'.split(
    ' '
  ),
  ...'疫情前 疫情之前 疫情期间 疫情暴发前 疫情爆发前 疫情发生前 新冠疫情前 新冠疫情期间 后疫情时代 大萧条时期 大萧条期间 金融危机前 金融危机期间 金融危机时期 危机前'.split(
    ' '
  ),
  ...'往年 往年同期 常年同期 历史同期 前些年 早些年 早年 那些年 很久以前 从前 昔日 若干年前 百年前 千年前 千百年前 小时候 儿时 童年 那一辈 那辈人 那一代人 那年头 千禧年 世纪之交 在位期间 在位时 执政期间 执政时期 统治时期 奥运会期间 世界杯期间'.split(
    ' '
  )
]

export const eras: TimeWord[] = [
  ...counted.map(([name, before]): TimeWord => [name, 'era', before]),
  ...named.map((name): TimeWord => [name, 'unknown']),
  ...Array.from({length: 60}, (_, index): TimeWord => [
    `${stems[index % 10]}${branches[index % 12]}年`,
    'unknown'
  ]),
  ...[...animals].map((animal): TimeWord => [`${animal}年`, 'unknown'])
]
