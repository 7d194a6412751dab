import type {WordScales} from '../../../signs/words.ts'

/** What is done and its opposite: who measures the one has no number of the other. */
export const oppositeActs: WordScales = `
[consume-produce]
用电
用电量
耗电
耗电量
消费
消费量
消耗
用量
|
发电
发电量
生产
生产量
产量

[supply-demand]
供应
供给
供应量
|
需求
需求量

[trade]
进口
|
出口

[arrive-depart]
抵达
到达
入境
|
出发
启程
离开
出境

[border]
入境
|
出境

[enter-leave]
参加
加入
进入
|
退出
退会
离开

[admission]
入院
|
出院

[life]
出生
新生儿
诞生
|
死亡
去世
致死
遇难
身亡

[marry-divorce]
结婚
成婚
|
离婚

[hire-dismiss]
招聘
录用
招录
聘用
招用
新招
|
辞退
解聘
裁员
裁减
解雇
下岗

[accept-reject]
录取
批准
通过
核准
接受
获批
准予
获准
|
驳回
不予
未获
拒绝
否决
被拒

[start-finish]
开工
开始
启动
动工
|
竣工
完工
完成
结束
结业
读完
建成

[open-close]
开业
开张
开放
开设
|
停业
歇业
关闭
关停
关门

[include-exclude]
包括
包含
含
计入
|
不包括
不包含
不含
剔除
扣除

[deposit-loan]
存款
|
贷款
借款

[save-spend]
储蓄
存钱
积蓄
节省
存款
节约
|
花费
花钱
支出
消费
花销

[teach-learn]
教学
教授
授课
|
学习

[ask-answer]
询问
提问
|
回答
答复
回复

[help-hinder]
帮助
有助于
帮忙
|
妨碍
阻碍

[cause-prevent]
导致
造成
引起
|
防止
避免
预防
`
