import {settings} from 'virtual:collate/settings'
import {textsIn, type Language} from '../texts/text.ts'
import {withBase} from './addresses.ts'

/** A link in the head of each page. */
export type MenuLink = {label: string; href: string}

/** The links in the head of a page: those that the publication names, else to its search and its data. */
export function menuIn(language: Language): MenuLink[] {
  const texts = textsIn(language)
  const usual = [
    {label: texts.search, href: withBase(`/${language}/search/`)},
    {label: texts.data, href: withBase(`/${language}/data/`)}
  ]
  const own = settings.menu?.flatMap(({label, href}) => {
    const words = label[language]
    return words === undefined ? [] : [{label: words, href: href.startsWith('/') ? withBase(href) : href}]
  })
  return own ?? usual
}
