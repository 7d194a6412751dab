import type {CreditWords} from '../credit-words.ts'

export const creditWords: CreditWords = {
  labels: {
    'source.published': /^(?:原文(?:发布|发表)?(?:日期|时间|于)|原载日期)$/,
    'source.author': /^(?:原文|本文)?作者$|^(?:原作者|撰文|文)$/,
    translator: /^(?:译者|翻译|翻译者|译)$/,
    reviewer: /^(?:校对|校对者|审校|审校者|校对人|审核|校)$/,
    rights: /^(?:授权|许可|许可协议|版权|版权声明)$/,
    'source.url':
      /^(?:本文)?(?:译自|编译自|翻译自|原文|原文链接|原文地址|原文标题|英文原文|来源|原载|出处|转自)$/
  },
  leading: /^(?:本文)?(?:译自|编译自|翻译自|原载于?)\s*/,
  nameJoint: /(?!)/
}
