import type {RateWords} from '../quantities/rates.ts'

/** 15.1/10万, 96.5例/10万, 每10万人96.5, 每千名活产婴儿死亡4.5例. */
export const rateWords: RateWords = {
  signs: ['每', '/'],
  behind: /^[人例个件名起]? ?\/ ?/,
  before: /每 ?(?=[\d一十百千万亿])(?!.*每)/,
  between: /^(?:[^，。、,;.!?\d%每从由]|(?:19|20)\d\d年|[从由](?:[\d.]+(?![\d年]))?)*$/,
  scales: {},
  end: /^(?![年月日号时点分秒页章成倍%‰:比/\d]|个?[百千万]分点)/
}
