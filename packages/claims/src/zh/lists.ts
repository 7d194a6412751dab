import type {ListGrammar} from '../claims/list-grammar.ts'
import type {ListWords} from '../claims/words.ts'

export const lists: ListWords = {
  respectively: '分别 依次 各自',
  rest: '其余 剩余 剩下 余下',
  several: '可多选 多选题 可以多选 允许多选 可选多项 可选择多项 可以选择多项 可以选择多个 可选多个',
  silent: '区分别 剩余价值 剩余时间 剩余容量'
}

export const listGrammar: ListGrammar = {
  comparedBefore:
    /(?:超过|超越|超出|反超|赶超|取代|高于|低于|多于|少于|好于|快于|领先于?|落后于?|不及|不如)了?$/,
  gap: /^\s*(?:[、,，;/]\s*)?(?:(?:和|及|以及|与|或|还有)\s*)?$/,
  valueGap: /^(?:[(]¤+[)])?\s*(?:[、,，;/]\s*)?(?:(?:和|及|以及|与|或|还有)\s*)?(?:¤+的?)?$/,
  verbGap: /^(?:[、，,]|和|及|以及|、?而)[^#¤，,;。、()]{1,8}$/,
  flatGap: /^(?:[、，,]|和|及|以及|而)+$/,
  unknownMember: /^\s*[、，,][^#¤，,;。:]{1,24}(?:、|和|及|以及|与|，|,)\s*$/,
  restBefore: /^(?:的|[^#，;。:]{0,8})?(?:为|占|则?有|是|中有|约)?\s?[(]?$/,
  restBehind: /^$/,
  nameBefore:
    /^(?:\s?[(:=—–]|的)?\s?(?:¤+)?(?:[^#，;。、()]{0,16}?(?:为|占|占比|达|达到|是|约|有|率|例|的|:))?\s?$/,
  nameBehind: /^\s?(?:[(]\s?|的?[^#，;。、]{0,10}?(?:为|是|属于|选择|使用|来自|认为|选|处于))?\s?$/
}
