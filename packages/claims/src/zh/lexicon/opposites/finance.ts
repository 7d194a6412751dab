import type {WordScales} from '../../../signs/words.ts'

/** Accounts, taxes, insurance and money: a number of one kind is none of the other. */
export const oppositeFinance: WordScales = `
[turnover-profit-cost]
营业收入
营收
营业额
收入
|
利润
盈利
|
成本
费用
支出
开支

[current-capital]
经常性支出
经常支出
日常支出
|
资本性支出
资本支出
资本开支

[tax-nontax]
税收
|
非税收入
非税

[tax-kind]
个人所得税
个税
|
增值税
|
企业所得税
公司税
|
关税

[budget-book]
一般公共预算
公共预算收入
|
政府性基金
|
社会保险基金
社保基金

[social-insurance]
养老保险
|
医疗保险
医保
健康保险
|
失业保险
|
工伤保险
|
生育保险

[employee-resident-insurance]
职工医保
职工医疗保险
职工基本医疗保险
职工养老保险
城镇职工
|
居民医保
居民医疗保险
居民基本医疗保险
居民养老保险
城乡居民

[insurance-branch]
人身险
寿险
人寿保险
人身保险
|
财险
产险
财产保险
车险

[premium-claim]
保费
保险费
|
赔付
理赔
赔款
给付

[payment-means]
现金
|
刷卡
银行卡
信用卡
支票
|
移动支付
手机支付
扫码支付
电子钱包
|
转账

[prepaid-postpaid]
预付费
预付
|
后付费
后付

[paid-free]
付费
收费
|
免费

[deposit-term]
活期
|
定期

[lending-deposit-rate]
贷款利率
放贷利率
|
存款利率

[rate-fixing]
固定利率
|
浮动利率
可变利率

[loan-borrower]
住户贷款
个人贷款
居民贷款
家庭贷款
|
企业贷款
企事业单位贷款
对公贷款

[security-kind]
债券
|
股票
股权
|
基金
`
