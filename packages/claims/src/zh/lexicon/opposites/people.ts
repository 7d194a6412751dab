import type {WordScales} from '../../../signs/words.ts'

/** Who is counted, and who stands on the other side: a number of employers is none of employees. */
export const oppositePeople: WordScales = `
[employer-employee]
雇主
用人单位
用工单位
老板
|
雇员
员工
职工
劳动者
打工者

[landlord-tenant]
房东
出租人
|
租户
租客
承租人
房客

[teacher-student]
教师
老师
专任教师
讲师
教职工
|
学生
在校生
在校学生
学员

[victim-offender]
受害者
受害人
被害人
|
加害者
加害人
犯罪嫌疑人
嫌疑人
被告人
罪犯

[plaintiff-defendant]
原告
|
被告
被告人

[producer-consumer]
生产者
生产商
制造商
厂商
生产企业
|
消费者
买家
购买者

[seller-customer]
卖家
商家
商户
|
买家
顾客
客户
购物者
消费者

[platform-party]
用户
消费者
|
骑手
配送员
快递员
|
商家
商户
卖家

[creditor-debtor]
债权人
|
债务人

[migrant-way]
移入
迁入
入境移民
外来移民
|
移出
迁出
外迁
移居国外
移居海外

[donor-beneficiary]
捐赠者
捐赠人
捐助者
捐款人
捐献者
|
受益人
受助者
受捐者
受赠者

[author-reader]
作者
作家
|
读者

[degree-level]
本科
学士
|
硕士
研究生
|
博士
博士研究生

[sex]
男
男性
男子
男生
男童
男孩
男人
男士
男职工
男员工
父亲
|
女
女性
女子
女生
女童
女孩
女人
妇女
女职工
女员工
母亲
孕妇
产妇

[parent-sex]
父亲
爸爸
|
母亲
妈妈

[spouse]
丈夫
|
妻子

[patient-kind]
住院
住院患者
|
门诊
门诊患者
|
急诊

[smoker-vaper]
吸烟
卷烟
吸烟者
抽烟
烟民
香烟
烟草
|
电子烟

[volunteer-donor]
志愿者
志愿服务
义工
志愿活动
|
捐款
捐赠
捐赠者

[marital-status]
已婚
有配偶
结过婚
|
未婚
单身
从未结婚
|
丧偶
|
离异
离婚

[working-age]
少儿
儿童
|
劳动年龄
工作年龄
|
老年
老人
老龄
退休年龄
退休人员
领取养老金

[young-old]
青年
年轻人
年轻员工
青壮年
|
中年
|
老年
老人
老龄
年长者
年长员工

[household-kind]
独居
独自居住
独自生活
单人户
一人户
单人家庭
|
夫妻
夫妇
伴侣
|
单亲
|
与父母同住
和父母同住
与父母一起
跟父母同住

[birth-order]
一孩
头胎
第一胎
第一个孩子
|
二孩
二胎
第二个孩子
|
三孩
三胎
第三个孩子

[population-register]
户籍人口
户籍
|
常住人口
常住居民
|
流动人口

[unemployment-measure]
城镇登记失业
登记失业
|
调查失业

[exclusion-kind]
开除
|
停学
停课
`
