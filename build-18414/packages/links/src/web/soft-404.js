import { foldText } from '@collate/claims/text';
import { hasPageWords } from '../page-words.js';
const wall = /(?:^|\/)(?:log-?in|sign-?in|signup|sso|auth|account\/login|passport)(?:\/|\.|$)/i;
/** Whether a page that answers 200 says of itself that it is not there. */
export function saysNotFound(page) {
    return namesOf(page).some((d) => d.length <= 120 && hasPageWords(d, 'missing'));
}
/** Whether a page that answers 200 is a form to sign in with, and not the page that was meant. */
export function isDoor(page) {
    return page.hasPassword && namesOf(page).some((d) => hasPageWords(d, 'door'));
}
/** Whether a redirect led away from the page that was asked for: home, or to a door. */
export function ledAway(from, to) {
    if (from.href === to.href)
        return false;
    const isHome = /^\/(?:(?:de|en|es|fr|it|ja|ko|pt|ru|zh)(?:-[a-z]{2,4})?\/?)?(?:index\.html?)?$/i;
    if (!isHome.test(from.pathname) && isHome.test(to.pathname) && to.search === '')
        return true;
    return wall.test(to.pathname) && !wall.test(from.pathname);
}
/** What a page calls itself, folded. */
function namesOf({ title, headings }) {
    return [title, ...headings].map((d) => foldText(d).text);
}
