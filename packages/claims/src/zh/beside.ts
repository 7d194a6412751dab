import type {BesideWords} from '../quantities/beside-words.ts'

export const beside: BesideWords = {
  amountBefore: /(?:增加|增长|上升|提高|上涨|减少|下降|降低|下跌|缩短|延长)了?$/,
  changeBefore: /(?:[升降增减涨跌]|个百分点|[翻两二三四]番|缩[小短])[^();。]{0,48}[(]$/,
  changeEnd: /^.*[升降增减涨跌高低多少]了? ?$/,
  moreBehind: /^(?!)/,
  moreBefore: /(?:[多少高低长短早晚快慢]|增加|减少|提高|缩短|延长)了?$/,
  rateBehind: /^ ?每/,
  shareBehind: /^的/,
  per: ['每'],
  ofEnd: '的',
  moreEnd: '多',
  digitsOf: ['字', '密', '编', '号', '乘', '加', '的密', '的编'],
  ratioSign: /^比$/,
  pointsNoun: /^(?!)/,
  pointsBehind: /^(?!)/,
  lengthBefore: /[在前过近]$/,
  hedgeOfNext: /^(?!)/,
  ownerSign: /^(?!)/,
  fractionEnd: /^(?!)/,
  ofMany: /^10*[十百千]?[万亿]|^10*千/,
  yearEnd: /年/,
  risen: /^(?!)/,
  dateWords: /月/,
  letters: /[\u4e00-\u9fff]/,
  anyLetter: '某'
}
