import type {WordScales} from '../../../signs/words.ts'

/** Words of which a measure says one: who counts what was bought has no number of what was sold. */
export const oppositeAlternatives: WordScales = `
[employee-self-employed]
雇员
受雇
工薪
|
自雇
自营
个体经营
个体户
自由职业
灵活就业

[full-part-time]
全职
全日制
全时
|
兼职
非全日制
非全职
非全时

[general-vocational]
普通高中
普高
普通教育
|
职业教育
职业学校
职业高中
中等职业
高等职业
职业院校
技工学校
技工院校

[first-repeat]
首次购买
首购
|
复购
重复购买

[buy-sell]
购买
购入
购进
购置
|
出售
售出
卖出
出让

[lend-borrow]
借出
放贷
出借
|
借入
借款
借贷

[owe-repay]
拖欠
欠款
逾期
|
偿还
归还
还款
还清

[give-receive]
捐出
送出
发出
发放
|
接收
接受
收到
获赠

[join-leave-job]
入职
到任
|
离职
离任

[contribute-draw]
参保
缴费
缴纳
|
领取
支取

[listen-watch-read]
收听
听
|
观看
收看
|
阅读

[reading-writing]
阅读
|
写作

[planted-harvested]
播种
种植
|
收获
收割

[upgraded-downgraded]
上调评级
升级
调高评级
|
下调评级
降级
调低评级

[invest-divest]
投资
|
撤资

[vacancy-filled]
招聘广告
空缺
|
填补
招满

[existing-added]
存量
|
增量
净增
新增

[current-former]
现任
目前
现有
现役
|
前任
曾经
曾任
卸任
原先

[shortage-surplus]
缺口
短缺
不足
|
盈余
过剩
富余

[fatal-nonfatal]
致命
致死
|
非致命
未致命

[averted-occurred]
避免
防止
|
发生
报告
造成

[crime-step]
立案
发案
报案
|
破案
侦破

[justice-step]
逮捕
批捕
被捕
|
起诉
被诉
|
判刑
定罪
被判有罪
|
无罪
|
入狱
收监
被监禁
|
释放
获释

[infection-step]
接种
|
感染
|
住院
|
确诊
|
治愈
康复

[win-lose]
赢
获胜
胜出
|
输
落败
告负

[on-list]
目录外
|
目录内

[risk-level]
低风险
低危
|
高风险
高危

[ownership]
公共
公立
公办
公有
国有企业
国有单位
国有控股
国有资产
|
私营
民营
私人
私立
民办
私有
私家

[turnout]
投票
|
弃权
未投票
没有投票
弃投

[candidate-elected]
候选人
参选
|
当选
获选
`
