import type {Reading} from '../quantities/grammar.ts'
import {isHan} from '../fold/kinds.ts'
import {createLexicon, longest} from '../quantities/lexicon.ts'

/** Whom a share in words may be said of. */
const names =
  '受访 组织 企业 公司 用户 开发者 团队 机构 员工 客户 患者 病人 医院 学校 学生 家庭 居民 消费者 投资者 城市 国家 地区 银行 部门 工程师 参与者 ' +
  '调查对象 被调查 样本 人群 成员 厂商 供应商 商家 店铺 门店 农户 网民 司机 乘客 旅客 教师 医生 护士 职工 高校 航班 列车 车辆 省份 州 县 区县 ' +
  '集群 工作负载 病例 订单 产品 股东 基金 车企 平台 品牌 运营商 服务商 项目 老人 儿童 女性 男性 志愿者 被试 受试 ' +
  '村庄 社区 街道 小区 乡镇 球队 运动员 球员 选手 教练 法院 法庭 法官 陪审员 律师 农场 工厂 图书馆 博物馆 幼儿园 实验室 诊所 业主 住户 租客 房东 考生 家长 候选人 议员 委员 选民 ' +
  '会员 球迷 观众 读者 工人 农民 渔民 牧民 校长 院校 班级 车站 场馆 渔船 店主'

const lexicon = createLexicon([...names.split(' '), '者'].map((name) => [name, {}] as const))
/** A longer way off, another noun comes first. */
const widest = 4

/** Whether a group of persons, firms or things is named right behind a place. */
export function groupFollows(reading: Reading, at: number): boolean {
  const {codes} = reading
  const first = codes[at] === '的'.charCodeAt(0) ? at + 1 : at
  for (let place = first; place < first + widest && isHan(codes[place]!); place++) {
    if (longest(lexicon, reading, place)) return codes[at] !== '者'.charCodeAt(0)
  }
  return false
}
