/** What the words of short lists mean in Chinese, by column and word. */
export const fieldChoices: Record<string, Record<string, string>> = {
  choices: {
    single: '单选：合计 100%',
    multiple: '多选'
  },
  base: {
    named: '句子要写明是谁',
    implied: '指标本身已经说明，例如失业率'
  },
  timing: {
    during: '整段时间之内',
    at: '这段时间的最后一天'
  },
  comparison: {
    '=': '正好',
    '>=': '至少',
    '>': '超过',
    '<=': '至多',
    '<': '不到',
    '~': '约',
    nearly: '接近',
    'just-over': '略高于',
    'just-under': '略低于'
  },
  status: {
    actual: '已测得',
    provisional: '已测得，还会修订',
    forecast: '预测',
    target: '目标'
  },
  evidence: {
    primary: '在报告原文中读到',
    quoted: '他人引用的原文',
    secondary: '他人转述',
    derived: '我们推算'
  }
}
