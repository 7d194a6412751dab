import type {FieldWords} from '../data-words.ts'

/** What the fields of data are called in Chinese, by column. */
export const fieldWords: Record<string, FieldWords> = {
  id: {
    label: '短名',
    hint: '小写字母和数字，中间可用“-”连接。它会写进引用里，请取一个不必再改的。'
  },
  title: {label: '标题', hint: '照出版物的原文写，用它自己的语言。'},
  title_en: {label: '英文标题', hint: '给不懂原文的读者看。'},
  title_zh: {label: '中文标题', hint: '给不懂原文的读者看。'},
  publisher: {label: '发布者'},
  url: {label: '网址', hint: '谁都能读到它的地方：https://…'},
  published: {label: '发布日期', hint: '写到日，如 2026-01-20；不知道哪一天就写到月，如 2026-01。'},
  language: {label: '语言', hint: 'en、zh 或其他语言标签。'},
  accessed: {label: '查看日期', hint: '如 2026-01-20。'},
  licence: {label: '许可'},
  label_en: {label: '英文名称', hint: '照句子里的说法写。'},
  label_zh: {label: '中文名称', hint: '照句子里的说法写。'},
  aliases_en: {label: '其他英文叫法', hint: '用 | 分隔，如 libraries|reading rooms'},
  aliases_zh: {label: '其他中文叫法', hint: '用 | 分隔'},
  size: {label: '数量', hint: '人数或答复数，只写数字。'},
  within: {label: '属于', hint: '它所在的更大的统计对象。'},
  unit: {
    label: '单位',
    hint: 'percent、points、count、multiple、ratio、index；货币如 CNY；计量单位如 h、GW。'
  },
  population: {label: '统计对象', hint: '只在与指标的统计对象不同时填写。'},
  'indicators.population': {label: '统计对象', hint: '它的数字说的是谁；个别数值可以另填。'},
  base: {label: '是否写明统计对象'},
  terms_en: {label: '必须有的英文词', hint: '各组用 | 分隔，同义说法用 / 分隔，如 open|evening/night'},
  terms_zh: {label: '必须有的中文词', hint: '各组用 | 分隔，同义说法用 / 分隔'},
  choices: {label: '答案'},
  timing: {label: '统计时点'},
  change_of: {label: '谁的增长', hint: '这是哪个指标公布的增速。'},
  versus: {label: '与何时相比', hint: 'previous（环比）、year（同比），或 2015 这样的时期。'},
  question: {label: '问题', hint: '照原来的问法写。'},
  indicator: {label: '指标'},
  category: {label: '类别'},
  period: {
    label: '时期',
    hint: '2025、2025-H1、2025-Q4、2025-10、2025-10-31，或起止，如 2024-01/2024-09。'
  },
  vintage: {label: '哪一版', hint: '同一个数字公布过几次时，填这一版的公布日期。'},
  value: {
    label: '数值',
    hint: '照来源印的数字写，不带单位和分隔符：82、12.50。万、亿要写全：1.2 万写作 12000。'
  },
  upper: {label: '上限', hint: '区间的上端；下端写在数值里。'},
  margin: {label: '误差（±）', hint: '不写符号。'},
  precision: {label: '取整到', hint: '1.2 万写作 12000，取整到 1000。'},
  comparison: {label: '来源的说法'},
  status: {label: '数字的性质'},
  source: {label: '来源'},
  locator: {label: '在来源中的位置', hint: '页码、表、图或题号，如 p. 7, Table 3'},
  evidence: {label: '我们怎样知道'},
  quote: {label: '来源原话', hint: '含有这个数字的句子，一字不改。'},
  note: {label: '说明'},
  n: {label: '样本数（n）', hint: '只写数字。'},
  break: {label: '不可比的原因', hint: '为什么不能与前一个数值相连，例如问法变了。'},
  accounts: {label: '转述者', hint: '转述它的来源的短名，用 | 分隔'}
}
