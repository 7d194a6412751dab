import type {FactWords} from '../language/fact-words.ts'

export const factWords: FactWords = {
  scales: {千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12},
  scaleBehind: /^\s?(百万|千万|万亿|千|万|亿)/u,
  discount: /折/,
  discountEnd: /折$/,
  inOrder: /分别|依次/,
  qualifying: /^\S{0,2}的\s?$/,
  increased:
    /^(?:[^\d一二两三四五六七八九十]*?(?:增|提|升|涨|多|扩|快|高|大)[^到至为]*?)\s?(?:\d|[一二两三四五六七八九十])[^到至为]*倍/u,
  plainResult: /^(?!)/,
  doubtfulOutlook: /^(?:将|将要|将会|设想|展望|情景|料)$/,
  percentOf: /百分之/,
  percent: /百分/,
  percentSign: /%/,
  percentBehind: /^ ?%/,
  partOfMeasure: /^(?!)/,
  partBefore: /^(?!)/,
  andHalf: /[年月天周时]半|个半/,
  everyOther: /每|隔|^[^\d一二三四五六七八九十半]*(?:大部|多数)/,
  bits: /^位$/,
  decades: [],
  asShare: /分之|半|[\d一二两三四五六七八九几数]\s?[成折]/,
  ratio: /\d\s?比\s?\d/,
  twoNumbers: /[一二两三四五六七八九十百].*?[一二两三四五六七八九十]/,
  numeral: /[零〇一二两三四五六七八九十百千万亿]/,
  looseShare: /[一极]小部分|一部分/,
  stretch: /位数/,
  idiom: /十[有之]八九/,
  roundCount:
    /^\D{0,3}?(?:成百上千|成千上万|数以[十百千万亿]计|[上数几过][十百千万亿]+|十几|[百千]万|[百千万亿])[多余]?\D{0,4}$/u,
  half: /半/,
  letters: /^(?:个?字|词|单词|字母)$/,
  unitPrefix: /^(?!)/,
  most: /^(?!)/,
  free: /免费|不收费|不要钱|无偿|不花钱/,
  pointsBehind: /^ ?个?(?:百分)?点/,
  soon: /快[要到]?\s?$/,
  unending: /^(?:不停|不间断|连轴转|无休|不休|待命|在线|全天候)/,
  perMany: /^ ?[/／] ?/,
  written: {
    hedges: {
      exactly: '#',
      over: '超过#',
      'at-least': '#及以上',
      under: '不到#',
      'at-most': '不超过#',
      nearly: '近#',
      about: '约#',
      'just-over': '略高于#',
      'just-under': '略低于#'
    },
    scales: [
      [8, '亿'],
      [4, '万']
    ],
    points: '#个百分点'
  }
}
