/** What a site says to its readers in words of its own. */
export const notices = `
订阅
关注我们
公众号
扫码
转载自
授权转载
经许可转载
首发于
原载于
最初发表于
推荐阅读
延伸阅读
相关阅读
敬请关注
敬请期待
加入我们
分享本文
`
