import type {LanguageTables} from '../language/tables.ts'
import {wordTable} from '../language/word-table.ts'
import {anyOf} from '../language/words.ts'
import {hedging} from './hedging.ts'
import {notices} from './notices.ts'

export const zh: LanguageTables = {
  isHan: true,
  // From 1,690 published translations.
  unitsPerWord: 1.53,
  titleMark: '《',
  noteOpeners: [
    '译注',
    '译者注',
    '译者按',
    '译按',
    '校对者注',
    '校注',
    '编者注',
    '编注',
    '编者按',
    '编按',
    '消息译文'
  ],
  noteHead: /^\s*注[:\uff1a]/,
  notices: wordTable(notices),
  credits:
    /^[([]?\s?(?:(?:开头|开始|文首|上面|下面)的)?(?:(?:题图|封面图?|头图|首图|图源|图片?来源|图片?来自|摄影|供图)\s?:|(?:题图|图片|图像|照片|插图)(?:来源|来自|由|出自|取自|版权|作者|提供))/,
  noteHeading: /^(?:脚注|尾注|附注|注释|注解)$/,
  namedKinds:
    /^ ?(?:管理)?(?:命令|键|流|页面?|循环|请求|映像|镜像|程序|工具|文件|目录|用户|权限|模式|服务|选项|参数|按钮|菜单|标签|字段|函数|类(?!似)|方法|变量|关键[字词]|接口|库|软件包|分支|组(?!织)|语句|对象|属性|事件|端口|进程|线程|协议|格式|语言|系统|框架|平台|账[户号]|算法|指令|脚本|窗口|视图|仓库|版本?本|节点|元素|类型|图标|扩展|插件|按键|列(?!表)|表(?!示|明|达))/,
  namedBy: /(?:叫做?|称[作为]|名[叫为]|输入|键入|选择|按下?|设[置定]?[为成]|改[为成]) ?$/,
  joint: /^\s?[和与或及、]\s?$/,
  speech: anyOf(
    '说(?![法明]) 表示 (?<![名简号])称(?![为作呼]) 指出 写道 认为 坦言 补充 强调 解释 回忆 透露 告诉 提到 谈到 直言 评论 回答 问道 承认 警告 总结 介绍 宣称 声称 写 谈及 说道 宣布 感叹 回应 所言'
  ),
  ...hedging,
  softHedges: /^(?!)/,
  loosely: {
    '1': anyOf('单 独 首'),
    '2': anyOf('双 俩 对 二次 一来一 一前一'),
    '10': anyOf('十'),
    '12': anyOf('一打'),
    '14': anyOf('两周 两星 半月 半个月'),
    '15': anyOf('半月 半个月'),
    '24': anyOf('全天 昼夜'),
    '24 h': anyOf('一天 整天 日夜 不停 不间断 连轴转'),
    '7 d': anyOf('周 星期'),
    '30 d': anyOf('个月 每月 单月'),
    '31 d': anyOf('个月 每月 单月'),
    '12 mo': anyOf('一年 每年 全年 年度'),
    '50': anyOf('半世纪 半个世纪'),
    '100': anyOf('世纪'),
    '101': anyOf('基础 基本 入门 初级'),
    '365': anyOf('全年 一年'),
    '1/2': anyOf('半 隔 每两 每二'),
    '1/3': anyOf('每三'),
    '2/3': anyOf('三分'),
    '1/4': anyOf('每四 刻 季'),
    '1/5': anyOf('每五'),
    '1/10': anyOf('每十 成')
  },
  rankOf: (digits) => new RegExp(`第\\s?(?:${digits}(?!\\d)|${inHan(Number(digits))}(?![十百\\d]))`),
  softTones: /^(?!)/,
  baseBehind: /^(?:及以上|以上|左右)?的(?<base>[^，。;:、,的对比在将已会把被让]{1,14})/u,
  baseBefore: /(?<base>\p{Script=Han}{2,8}?)(?:当中|之中|中|里|的)[，,]?(?:有|约有|仅有|只有|则有)?$/u,
  negations: anyOf('没 无 未 不 非 零 否 毫'),
  nobody: anyOf('没有 无一 无人 都没 均未'),
  takenOff: /^(?!)/,
  lastBefore: /倒数$/,
  lastBehind: /^[低少小差慢短]/,
  totals: anyOf('全 每 都 均 所有 一律 百分百 整个 一切 任何 彻底 始终'),
  people: {
    respondents: '受访者 受访 被调查者 调查对象 被访者 答卷者',
    organizations: '组织 机构 单位 企业',
    companies: '企业 公司 厂商 商家',
    users: '用户 使用者',
    developers: '开发者 开发人员 程序员 工程师',
    customers: '客户 顾客 消费者 用户',
    households: '家庭 住户 户',
    adults: '成年人 成人',
    women: '女性 妇女 女人 女生',
    men: '男性 男人 男生 男子',
    children: '儿童 孩子 小孩 未成年人',
    students: '学生 学员',
    teachers: '教师 老师',
    patients: '患者 病人',
    parents: '家长 父母',
    nurses: '护士',
    doctors: '医生 医师',
    workers: '员工 雇员 职工 工人 从业者 劳动者',
    farmers: '农民 农户 农场主',
    drivers: '司机 驾驶员 车主',
    residents: '居民 住民 市民',
    citizens: '公民 选民 国民 民众 市民 居民',
    executives: '高管 主管 管理者 领导者 经理 负责人',
    hospitals: '医院',
    schools: '学校 高校 大学',
    cities: '城市',
    countries: '国家',
    visitors: '游客 访客 旅客 乘客',
    members: '会员 成员',
    readers: '读者'
  }
}

/** 9 is 九, 12 十二, 30 三十. */
function inHan(number: number): string {
  const digits = ['', ...'一二三四五六七八九']
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`
}
