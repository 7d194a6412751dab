import type {WordScales} from '../../../signs/words.ts'

/** What people, firms and offices do, and its opposite. */
export const oppositeDealings: WordScales = `
[own-rent]
自有
拥有
自住
|
租赁
租住
租用
租房

[remember-forget]
记得
记住
|
忘记
忘了
遗忘

[attendance]
出席
到场
出勤
到课
参加
|
缺席
缺勤
缺课
旷课

[cash-flow]
投放
|
回笼

[flow]
流入
|
流出

[holding]
增持
买入
|
减持
卖出

[afford]
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

[register-cancel]
新设
设立
成立
新注册
建立
|
注销
吊销
解散

[listing]
上市
|
退市

[court-result]
胜诉
|
败诉

[transfer]
转让
出让
|
受让
取得

[gain-lose]
获得
赢得
|
失去
丢失
丧失
丢掉
流失

[grow-shrink]
扩张
扩大
扩展
|
收缩
萎缩
缩减

[send-receive]
寄出
寄递
发送
寄送
发出
|
收到
接收
签收

[collect-deliver]
揽收
收寄
|
投递
派送
妥投
送达

[stay-move]
留在
留下
未搬
|
搬离
搬走
迁走
搬家
迁出

[stop-continue]
停止
放弃
戒掉
戒
不再
|
继续
坚持

[approve-oppose-plan]
推出
出台
启动
上线
|
撤回
取消
废除
废止
下线

[win-loss-job]
找到工作
找到了工作
就业
|
失去工作
丢了工作
失业

[overpay]
多付
薪酬过高
|
少付
薪酬过低

[insured]
参保
有保险
投保
|
未参保
没有保险
未投保

[graduate]
在校
在读
招生
入学
就读
报名
录取
|
毕业
结业
|
辍学
退学
中途离校

[withdraw-deposit]
缴存
存入
缴纳
缴费
|
提取
支取
取出

[lend-return]
借阅
借入
借走
|
归还
退还

[refund]
售出
卖出
|
退款
退货
退还
退回

[report-hide]
报告
举报
披露
上报
|
隐瞒
瞒报
未报告

[donate]
捐
捐赠
捐出
|
受赠
募集
`
