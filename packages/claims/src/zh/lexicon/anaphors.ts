/** Words behind a verb for what was named before. */
export const anaphors = `
这种
这类
此类
该类
它
它们
了它
了它们
过它
这一
了这
这样
此
之
`
