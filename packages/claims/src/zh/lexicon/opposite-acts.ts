import type {WordScales} from '../../signs/words.ts'

/** What is done and its opposite: who measures the one has no number of the other. */
export const oppositeActs: WordScales = `
用电
用电量
耗电
耗电量
|
发电
发电量

投放
|
回笼

进口
|
出口

流入
|
流出

出生
|
死亡

结婚
|
离婚

入院
|
出院

入境
|
出境

抵达
到达
|
出发
启程

录取
批准
通过
核准
|
驳回
不予
未获

开工
|
竣工
完工

开业
|
停业
歇业

增持
买入
|
减持
卖出

得起
得上
得了
得动
得完
|
不起
不上
不了
不动
不完

自有
|
租赁
租住
租用

参加
加入
|
退出
退会

新设
设立
|
注销
吊销

上市
|
退市

招聘
录用
招录
聘用
|
辞退
解聘
裁员
裁减

胜诉
|
败诉

记得
|
忘记
忘了

出席
到场
|
缺席
缺勤

供应
供给
|
需求

转让
出让
|
受让

使用
应用
|
研发
研制
`
