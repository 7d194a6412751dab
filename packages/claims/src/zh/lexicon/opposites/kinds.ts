import type {WordScales} from '../../../signs/words.ts'

/** Kinds of one thing: who measures the one kind has no number of the other. */
export const oppositeKinds: WordScales = `
[medical-staff]
医师
医生
|
护士
护理人员
|
助产士
|
牙医
牙科医生
口腔医生
口腔医师
|
药师
药剂师

[lender-borrower]
贷款人
出借人
放款人
放贷人
|
借款人
借款者

[contributor-pensioner]
缴费人数
参保人数
参保人
缴费
|
领取人数
享受待遇人数
领取待遇人数
领取养老金
领取人
领取者

[renter-homeowner]
租房者
租户
租房
租客
|
有房者
自有住房者
自有住房
房主
业主

[adult-child]
成年
成人
|
儿童
孩子
未成年
未成年人
子女
少年
婴
幼
婴儿
婴幼儿
小孩

[employed-unemployed]
就业
在职
从业
有工作
|
失业
登记失业
调查失业
无业
待业
没有工作

[employment-step]
从业
就业
在职
在岗
|
招聘
招录
新招
聘用
录用
|
离职
辞职
|
裁员
下岗
裁减
被裁
|
退休

[hours-kind]
加班
超时工作
|
标准工时
合同工时
合同约定
正常工时
约定工时

[work-place]
居家办公
在家办公
远程办公
远程工作
在家工作
|
现场办公
到岗
在办公室
在工作场所

[member-head]
成员
委员
|
主任
主席
常委
负责人
主任委员

[disability]
残疾
残障
|
非残疾
非残疾人
无残疾
健全人

[school-level]
幼儿园
学前教育
|
小学
|
中学
初中
高中
普通高中
职业高中
中等教育
|
高校
大学
高等教育
高等学校
高等院校

[secondary-stage]
初中
初级中学
|
高中
高级中学
普通高中
职业高中

[industry-sector]
第一产业
|
第二产业
|
第三产业
服务业

[absence-kind]
未经批准
未经许可
未授权
旷课
逃学
未获准
擅自
|
经批准
获准
已授权
请假

[exam-outcome]
及格
合格
达标
通过率
通过考试
考试通过
|
不及格
不合格
不达标
未通过
未达标

[used-new]
二手
二手房
存量房
|
新房
新建
新车
全新

[workday-weekend]
工作日
平日
|
周末
休息日
节假日
双休日

[keep-sell]
拥有
持有
保有
|
出售
转让
售出
销量

[order-delivery]
订购
订单
订货
|
交付
送达
交货

[upload-download]
上传
|
下载

[take-off-landing]
起飞
|
降落
着陆

[passenger-freight]
客运
客运量
旅客
|
货运
货运量

[output-sales-stock]
产量
生产量
生产
|
销量
销售量
销售
|
库存
库存量
存货

[cumulative-new]
累计
|
新增
`
