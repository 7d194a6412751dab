import type {SaidForms} from '@collate/findings/phrases'

/** What reports say beside the findings, by the form of the English. */
export const reports: SaidForms = {
  en: 'zh-Hans',
  '.': '。',
  error: '错误',
  warning: '警告',
  info: '提示',
  waived: '已说明',
  '{} files': '{} 个文件',
  '{} claims': '{} 个数字',
  '{} statistics': '{} 项数据',
  '{} errors': '错误 {} 处',
  '{} warnings': '警告 {} 处',
  '{} for information': '提示 {} 处',
  '{} waived': '已说明 {} 处',
  ' checked: ': '；检查结果：',
  Waived: '已由编者注说明',
  ', until ': '，有效期至 ',
  'the same in {} other place: ': '另有 {} 处相同：',
  'the same in {} other places: ': '另有 {} 处相同：',
  'and {} more': '还有 {} 个',

  // html
  '{} claims in {} files checked against {} statistics.':
    '检查了 {1} 个文件里的 {0} 个数字，对照 {2} 项数据。',
  Show: '显示',
  'Nothing found in {} files': '{} 个文件没有发现问题',
  'Waived by ': '编者注：',
  ' until ': '，有效期至 ',

  // summary
  'Not ready: {} errors': '不能合并：错误 {} 处',
  'Ready to merge': '可以合并',
  '{} claims in {} files checked against {} statistics: ':
    '检查了 {1} 个文件里的 {0} 个数字，对照 {2} 项数据：',
  '{} errors, {} warnings, {} for information, {} waived.':
    '错误 {} 处，警告 {} 处，提示 {} 处，已说明 {} 处。',
  'What blocks': '妨碍合并的',
  'What does not block': '不妨碍合并的',
  'Claims checked': '检查过的数字',
  'Links asked': '检查过的链接',
  'Changes in the data': '数据的改动',
  Where: '位置',
  What: '问题',
  Why: '理由',
  Rule: '规则',
  By: '编者',
  Until: '有效期至',
  Reason: '理由',
  File: '文件',
  Claims: '数字',
  Statistics: '数据',
  Findings: '问题',
  State: '状态',
  Links: '链接',
  Row: '行',
  Before: '原来',
  After: '现在',
  Source: '来源',
  Quote: '引文',
  'Cited in': '引用之处',
  'new row': '新增一行',
  'row removed': '删去一行',
  alive: '正常',
  moved: '已迁移',
  dead: '已失效',
  unknown: '无法确定',
  private: '内网地址',
  '{} more are in the full report.': '还有 {} 条，见完整报告。',
  'Hosts that are new here: ': '新出现的域名：',

  // github
  ' and ': '和',
  ' more than GitHub shows; the log of this step lists them': '超出 GitHub 显示的数目，见这一步的日志',

  // links
  'All links answer': '所有链接都正常',
  '{} links of {} fail': '{1} 个链接里有 {0} 个打不开',
  '{} link of {} fails': '{1} 个链接里有 {0} 个打不开',
  'Two weeks or more': '两周以上',
  'Three days or more': '三天以上',
  New: '新出现的',
  'Replace these links, or add an archived copy: {} of the address in {}.':
    '请换掉这些链接，或加上存档：在 {1} 里给这个网址写 {0}。',
  'Look at these by hand: somebody should know by now.': '请人工看一看：该有人知道是怎么回事了。',
  'Nothing to do yet: most come back by themselves.': '暂时不用处理：多数会自己恢复。',
  '{} failing link never seen alive: some servers do not open to programs.':
    '有 {} 个链接从未打开过：有的服务器不让程序访问。',
  '{} failing links never seen alive: some servers do not open to programs.':
    '有 {} 个链接从未打开过：有的服务器不让程序访问。',
  '{} links could not be asked in time; a greater {} helps.': '有 {} 个链接没来得及检查；可以加大 {}。',
  'No link blocks because of its age: a pull request answers only for the links that it adds or changes.':
    '链接失效多久都不妨碍合并：合并请求只对自己新增或改动的链接负责。',
  '{} more are in the ledger.': '还有 {} 条，见账本。',
  Days: '天数',
  Link: '链接',
  'Last alive': '最后正常',
  Archive: '存档',
  never: '从未',

  // impact
  sentence: '句子',
  title: '标题',
  summary: '摘要',
  caption: '图片说明',
  chart: '图表',
  new: '新增',
  'no longer there': '已删去',
  revised: '已修订',
  'same value, other source or wording of it': '数值不变，来源或说法有变',
  'what it measures or counts is worded otherwise': '指标或统计对象换了说法',
  'drawn anew from the data': '按数据重新画出',
  ' still holds': ' 仍然成立',
  'another statistic, or none': '换一项数据，或不写数字'
}
