import type {WordScales} from '../../../signs/words.ts'

/** What something is, and what it cannot be at once: who counts the one has no number of the other. */
export const oppositeStates: WordScales = `
[income-spending]
收入
进账
|
支出
开支
花费
花销

[revenue-expense]
营收
收入
|
费用
支出
开支

[profit-loss]
盈利
利润
赢利
赚钱
|
亏损
损失
亏

[surplus-deficit]
顺差
盈余
结余
结存
|
逆差
赤字
缺口

[assets-liabilities]
资产
|
负债
债务

[peak-trough]
最高
最大
峰值
高峰
|
最低
最小
谷值
低谷

[direct-indirect]
直接
|
间接

[day-night]
白天
日间
白昼
|
夜间
夜里
夜晚
晚上
深夜
过夜

[healthy-sick]
健康
营养良好
|
患病
不健康
营养不良
营养不足
生病
食物不足

[legal-illegal]
合法
|
非法
违法
不合法

[voluntary-forced]
自愿
|
强制
强迫
义务

[wholesale-retail]
批发
|
零售

[upstream-downstream]
上游
|
下游

[literacy]
识字
有读写能力
|
文盲
不识字

[sobriety]
清醒
未饮酒
|
醉酒
酒后

[term]
长期
永久
永久性
无限期
|
临时
短期
暂时

[risk]
低风险
|
高风险

[lonely-connected]
孤独
孤单
寂寞
孤立
|
有人陪伴
有联系

[rich-poor]
富裕
富人
富有
最富
|
贫困
贫穷
穷人
最穷

[sure-unsure]
确定
肯定
|
不确定
没想好
不知道
犹豫

[true-false]
正确
准确
真实
属实
|
错误
虚假
不准确
不实
不正确

[late-on-time]
准时
按时
准点
正点
|
迟到
晚点
延误
逾期
延迟

[full-empty]
住满
满员
满座
已入住
|
空置
空缺
闲置
空着

[clean-polluted]
清洁
干净
洁净
|
污染
肮脏
受污染

[whole-part]
完全
全部
全程
全额
|
部分地
不完全

[solved-open]
已解决
解决
办结
结案
|
未解决
悬而未决
待决
未结
`
