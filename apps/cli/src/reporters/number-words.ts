import type {Language} from '@collate/articles'
import type {CheckedNumber} from '@collate/pipeline'

type Compared = CheckedNumber['compared'][number]

/** How a report says by which words a number was compared. */
export type NumberWords = {
  facets: Record<Compared['facet'], string>
  strengths: Record<Compared['strength'], string>
  /** Where words stand that are not in the sentence. */
  places: Record<NonNullable<Compared['in']>, string>
  summary: (count: number) => string
  takenFor: string
  comparedBy: string
  unsaid: string
  against: string
  nothing: string
}

/** What reports call what was compared of a number. */
export const numberTexts: Record<Language, NumberWords> = {
  zh: {
    facets: {
      value: '数值',
      unit: '单位',
      hedge: '修饰语',
      period: '时间',
      since: '起点',
      direction: '升降',
      population: '统计对象',
      measure: '指标',
      category: '类别',
      status: '性质',
      version: '版本'
    },
    strengths: {bound: '紧接', near: '邻近', far: '较远'},
    places: {before: '前一句', heading: '小标题', lead: '表头或引导句'},
    summary: (count) => `核对了${count}个数字`,
    takenFor: '对照',
    comparedBy: '核对的词语',
    unsaid: '句中没有写明',
    against: '不符',
    nothing: '没有找到可对照的数值'
  },
  en: {
    facets: {
      value: 'value',
      unit: 'unit',
      hedge: 'hedge',
      period: 'period',
      since: 'from when',
      direction: 'direction',
      population: 'of whom',
      measure: 'measure',
      category: 'category',
      status: 'status',
      version: 'version'
    },
    strengths: {bound: 'bound', near: 'near', far: 'far'},
    places: {before: 'the sentence before', heading: 'the heading', lead: 'the head of the table or list'},
    summary: (count) => (count === 1 ? '1 number compared' : `${count} numbers compared`),
    takenFor: 'Held against',
    comparedBy: 'Compared by',
    unsaid: 'Not said in the sentence',
    against: 'says otherwise',
    nothing: 'No statistic was found for it'
  }
}
