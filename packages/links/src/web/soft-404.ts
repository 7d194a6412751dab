import {foldText} from '@collate/claims/fold'
import type {Page} from './page.ts'

const missing =
  /\b(?:404|page (?:was |could )?not (?:be )?found|not found|page (?:does ?n[o']t|no longer) exists?|nothing (?:was )?found)\b|页面不存在|页面未找到|找不到(?:该|此|您|你)?.{0,6}页面|内容(?:不存在|已(?:被)?删除)/i
const wall = /(?:^|\/)(?:log-?in|sign-?in|signup|sso|auth|account\/login|passport)(?:\/|\.|$)/i

/** Whether a page that answers 200 says of itself that it is not there. */
export function saysNotFound(page: Page): boolean {
  return namesOf(page).some((d) => d.length <= 120 && missing.test(d))
}

const door = /^(?:log|sign)[ -]?in\b|^(?:请?登录|请?登入|用户登录|账号登录)/i

/** Whether a page that answers 200 is a form to sign in with, and not the page that was meant. */
export function isDoor(page: Page): boolean {
  return page.hasPassword && namesOf(page).some((d) => door.test(d))
}

/** Whether a redirect led away from the page that was asked for: home, or to a door. */
export function ledAway(from: URL, to: URL): boolean {
  if (from.href === to.href) return false
  const isHome = /^\/(?:(?:de|en|es|fr|it|ja|ko|pt|ru|zh)(?:-[a-z]{2,4})?\/?)?(?:index\.html?)?$/i
  if (!isHome.test(from.pathname) && isHome.test(to.pathname) && to.search === '') return true
  return wall.test(to.pathname) && !wall.test(from.pathname)
}

/** What a page calls itself, folded. */
function namesOf({title, headings}: Page): string[] {
  return [title, ...headings].map((d) => foldText(d).text)
}
