import type {WordScales} from '../../../signs/words.ts'

/** Opposites among words so common that only data are told apart by them, and no editions. */
export const oppositeCommon: WordScales = `
[claim-stage]
申请
申领
申报
|
有资格
符合条件
|
发出录取
给予
|
享受
领取
获得
获批
接受

[use-develop]
使用
应用
采用
运用
|
研发
研制

[intent-stage]
希望
想要
愿意
打算
计划
有意
|
尝试
试图
试过
|
成功

[get-post]
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
上传
`
