import type {WordScales} from '../../signs/words.ts'

/** Words of which a measure says one: who publishes the average has no number of the longest. */
export const alternatives: WordScales = `
平均
均值
|
最长
|
最短

人均
每人
|
户均
家均
每户
每家
|
亩均
|
店均
校均
班均

日均
日人均
|
周均
周人均
|
月均
月人均
|
年人均

税前
|
税后

毛利
毛利率
|
净利
净利率

民事
|
刑事
|
行政

室内
|
室外
户外

客运
客运量
|
货运
货运量

购买
购入
购进
|
出售
售出

入学
|
毕业

入职
|
离职

参保
缴费
|
领取

借入
|
借出

拖欠
欠款
|
偿还
归还
还款
还清

逮捕
批捕
|
起诉
|
判刑
定罪
|
释放

确诊
|
治愈
|
接种
|
住院

阅读
|
收听
|
观看

新增
|
累计

缺口
短缺
|
盈余
过剩

用户
消费者
|
骑手
配送员
|
商家
商户

上传
|
下载

起飞
|
降落

获取
阅读
浏览
观看
收看
看
|
发布
发帖
转发
投稿

避免
防止
|
发生
报告
造成
`
