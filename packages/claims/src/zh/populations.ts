import type {PopulationGrammar} from '../claims/population-grammar.ts'
import type {PopulationWords} from '../claims/words.ts'

export const populations: PopulationWords = {previous: '其中'}

export const populationGrammar: PopulationGrammar = {
  baseBehind:
    /^\s?(?:的\s?)?(?:(?!为|是|属于|占)[^#，；、。：,;]{1,24}的|(?:所有|全部|全体|受访|被调查|参与调查|全球|全国|国内|大型|中型|小型|中小|这些|上述)|[^#，；、。：,;在将被把对向为从使让与和给比是有用说称于及或了过已]{1,4})?\s?$/,
  baseBefore:
    /^(?:群体|们|总数)?(?:的|中的?|里的?|之中|当中|总数的|比例的)?(?:有|约有|仅有|只有|则有|占|占比|占到|约占|比例为)?\s?[(（]?\s?$/,
  ownBase: /^\s?的/,
  frameBefore: /(?:对于|对|占)(?:全部|所有|全体|总)?$/,
  frameBehind: /^(?:群体|们)?(?:之中|当中|中|里|之间|而言|来说|有)/,
  laterFrame: /^(?!)/,
  labelBefore: /^\s?(?:[(（:：=]|占比?|为|达|——)\s?$/,
  labelBehind: /^\s?(?:[(（]|为|是|属于)\s?$/,
  listed: /^\s?(?:[、，。；,.;)）]|和|及|以及|$)/,
  subject: /^\s?[“"「]?(?:而|但|在|对|对于|其他|多数|大多数|所有|全部|这些|超过|¤|，)*[^#，；、。]{0,4}$/,
  previousBefore: /^\s?[，,：:]?\s?(?:有|约有|仅有|只有|则有|更有|就有|又有|的|约占|占|还有|已有|超过)?\s?$/,
  previousBehind: /^(?!)/,
  previousStop: /^(?!)/,
  sampleBefore:
    /(?:调查了|访问了|采访了|访谈了|抽取了?|调研了|询问了|收集了|收到了?|回收了?|对|样本量?(?:为|是|达|：|:|数为)?|有效问卷|n\s?=)\s?(?:来自[^#]{1,20}的|全球|全国|共|约|了|超过)?\s?$/,
  sampleBehind:
    /^\s?(?:名|位|人|家|个|份)?[^#，；。]{0,16}?(?:接受了?(?:调查|访问|采访)|参与了?(?:调查|本次|此次)|参加了?调查|的(?:问卷)?调查|进行了?(?:的)?(?:调查|访问|问卷|调研)|作答|(?:有效)?(?:问卷|答卷|回复|样本))/
}
