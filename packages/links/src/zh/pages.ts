import type {PageWords} from '../page-words.ts'

export const webWords: PageWords = {
  missing: /页面不存在|页面未找到|找不到(?:该|此|您|你)?.{0,6}页面|内容(?:不存在|已(?:被)?删除)/,
  door: /^(?:请?登录|请?登入|用户登录|账号登录)/,
  emptyLink: /^(?:这里|此处|这儿|点击(?:这里|此处|查看)?|链接)$/
}
