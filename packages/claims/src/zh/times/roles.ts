import type {TimeWord} from '../../times/sign.ts'

const words: Record<string, string> = {
  'year-on-year': '同比 环比',
  versus:
    '比 较 比起 相比于 相较于 较之 高于 低于 超过 多于 少于 不及 好于 优于 快于 慢于 大于 小于 超 超出 逊于 不如 略高于 略低于 远高于 远低于 明显高于 明显低于 同 跟',
  compared: '相比 相较 比较 比起来 对比 持平 相当 一致 相同 相仿 一样 类似 相似 相近',
  publish: '发布 公布 发表 出版 刊登 刊发 推出 成文 披露 印发 出炉 发出 公开 刊出 面世',
  says: '称 显示 表示 说 指出 宣布 介绍 透露 报道 通报 讯 电 告诉 写道',
  paper: '报告 白皮书 蓝皮书 绿皮书 论文 研究 文章 报告书 版',
  foretold: '预测 展望 预期 预估',
  foresight: '预测值 预测数 预估值 预估数 预期值',
  data: '数据 调查 结果 统计 数字 年报 财报 公报 简报 年鉴 普查',
  found: '成立 创立 创办 创建 建立 建成 设立 始建 出生 开业 诞生 组建 问世 落成 创刊',
  daytime: '上午 下午 晚 晚间 早间 凌晨 中午 晚上 早上 傍晚 零时'
}

/** Words that say what a time is there for. */
export const roles: TimeWord[] = Object.entries(words).flatMap(([category, list]) =>
  list.split(' ').map((word): TimeWord => [word, category])
)
