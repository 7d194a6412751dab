import type {NumeralWords} from '../numerals/numeral-words.ts'

export const numeralWords: NumeralWords = {
  nameBefore: /(?:图|表|式|附件|附录|例|型号|编号|页|专栏|案例) ?$/,
  nameBehind: /^(?:页|号|路|线|楼|栋|室|街|弄|型|系列|代|班|级|式)/,
  versionBefore: /版本? ?$/,
  versionBehind: /^(?:版|\.x)/,
  ordinalBefore: /第 ?$/,
  ordinalBehind: /^(?!)/,
  ordinals: /^(?:首[个次位届批]|头[号名])/
}
