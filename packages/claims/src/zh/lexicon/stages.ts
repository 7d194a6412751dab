import type {WordScales} from '../../signs/words.ts'

/** What becomes of a request, a right or a case, step by step: who counts those granted has no number of those applied for. */
export const stages: WordScales = `
申请
申报
受理
|
获得
获批
获准
获授
授予
授权
批准
核准
认定
注册
登记
|
有效
|
驳回
拒绝
不予
|
撤回
撤销
吊销
|
立案
收案
待决
|
结案
判决
裁定
宣判
办结
审结
|
赔付
理赔

申请
申领
申报
|
享受
领取
获得
获批
`
