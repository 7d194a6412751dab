import type {Missing} from '../find-missing.ts'

/** What a data package lacks, told in Chinese. */
export const missingWords: Record<Missing['kind'], string> = {
  'terms-en': '没有英文术语：谈到它的句子都要含有标签中的词语',
  'terms-zh': '没有中文术语：谈到它的句子都要含有标签中的词语',
  'label-alike': '中文标签与英文相同',
  'aliases-en': '只有中文别名',
  'aliases-zh': '只有英文别名',
  'indicator-empty': '没有数值',
  'population-unused': '没有指标或数值以它为统计对象',
  'source-unused': '没有数值以它为来源',
  'source-title': '缺少读者另一种语言的标题',
  quote: '证据为 `quoted`，却没有引文'
}
