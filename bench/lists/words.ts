/** Something with a name in both languages. */
export type Named = {id: string; en: string; zh: string}

type Title = Record<'zh' | 'en', (house: Named, offer: Named) => string>

/** Waves of each survey. */
export const years = [2021, 2022, 2023, 2024, 2025]

/** Who was asked: each is a data package. */
export const houses: Named[] = [
  {id: 'libraries', en: 'libraries', zh: '图书馆'},
  {id: 'tea-houses', en: 'tea houses', zh: '茶馆'},
  {id: 'museums', en: 'museums', zh: '博物馆'},
  {id: 'bookshops', en: 'bookshops', zh: '书店'},
  {id: 'youth-centres', en: 'youth centres', zh: '青年中心'},
  {id: 'theatres', en: 'theatres', zh: '剧院'}
]

/** What they were asked about: each is an indicator. */
export const offers: Named[] = [
  ['evening-classes', 'evening classes', '晚间课程'],
  ['quiet-rooms', 'quiet rooms', '安静的房间'],
  ['repair-days', 'repair days', '修理日'],
  ['language-tables', 'language tables', '语言角'],
  ['film-nights', 'film nights', '电影夜'],
  ['seed-exchanges', 'seed exchanges', '种子交换'],
  ['homework-help', 'homework help', '作业辅导'],
  ['chess-clubs', 'chess clubs', '棋社'],
  ['free-tea', 'free tea', '免费茶水'],
  ['reading-circles', 'reading circles', '读书会'],
  ['music-lessons', 'music lessons', '音乐课'],
  ['tool-loans', 'tool loans', '工具出借'],
  ['story-hours', 'story hours', '故事时间'],
  ['map-rooms', 'map rooms', '地图室'],
  ['garden-tours', 'garden tours', '花园导览'],
  ['poetry-walls', 'poetry walls', '诗墙'],
  ['night-openings', 'night openings', '夜间开放'],
  ['bicycle-stands', 'bicycle stands', '自行车架'],
  ['nursing-rooms', 'nursing rooms', '母婴室'],
  ['sign-interpreters', 'sign interpreters', '手语翻译'],
  ['large-print', 'large-print shelves', '大字书架'],
  ['audio-guides', 'audio guides', '语音导览'],
  ['paper-workshops', 'paper workshops', '纸艺坊'],
  ['local-archives', 'local archives', '地方档案']
].map(([id, en, zh]) => ({id: id!, en: en!, zh: zh!}))

/** What articles are about. */
export const topics: Named[] = [
  {id: 'reading', en: 'Reading', zh: '阅读'},
  {id: 'cities', en: 'Cities', zh: '城市'},
  {id: 'learning', en: 'Learning', zh: '学习'},
  {id: 'neighbours', en: 'Neighbours', zh: '邻里'},
  {id: 'access', en: 'Access', zh: '无障碍'},
  {id: 'children', en: 'Children', zh: '儿童'},
  {id: 'music', en: 'Music', zh: '音乐'},
  {id: 'evenings', en: 'Evenings', zh: '夜晚'}
]

/** Invented names. */
export const people = {
  authors: [
    'Ada Lindqvist',
    'Bruno van Hal',
    'Chidi N. Okafor',
    'Dora Meyer',
    'Emil Novak and Faye Osei',
    'Greta Pohl',
    'Hugo Quist'
  ],
  translators: {
    zh: ['陆听雨', '沈望舒', '顾青禾', '方知白', '何念'],
    en: ['Iris Rowe', 'Jonas Sand', 'Kaja Thorne', 'Leo Umber', 'Mina Vale']
  }
}

/** How articles are called. */
export const titles: Title[] = [
  {
    zh: (house, offer) => `${house.zh}为什么提供${offer.zh}`,
    en: (house, offer) => `Why ${house.en} offer ${offer.en}`
  },
  {
    zh: (house, offer) => `${offer.zh}之后：${house.zh}的下一步`,
    en: (house, offer) => `After ${offer.en}: what ${house.en} do next`
  },
  {
    zh: (house, offer) => `谁在${house.zh}里用${offer.zh}`,
    en: (house, offer) => `Who uses ${offer.en} in ${house.en}`
  },
  {
    zh: (house, offer) => `${house.zh}的账本里没有${offer.zh}`,
    en: (house, offer) => `What ${offer.en} cost, and why no book of ${house.en} says so`
  },
  {
    zh: (house, offer) => `从${offer.zh}看${house.zh}的邻居`,
    en: (house, offer) => `The neighbours of ${house.en}, seen through ${offer.en}`
  }
]
