import type {FaultWording} from '../fault-wording.ts'

/** How the configuration's faults are told in English. */
export const faultWording: FaultWording = {
  expected: {
    base: 'a path such as `/pub`, without a slash at its end',
    colour: 'a colour such as `#0e5663`',
    colours: 'an object of `paper`, `ink`, `accent` and `tint`',
    contact: 'a web address or `mailto:`',
    contrast: 'a colour that can be read on `paper` (contrast of 4.5 or more)',
    dispute: 'a web address or `mailto:`, with `{title}`, `{url}`, `{claim}` and `{language}` where they go',
    everyLanguage: 'a text for each of `languages`',
    globs: 'a list of patterns such as `content/articles/draft-*/**`',
    href: 'a path from the root of the site such as `/about/`, a web address or `mailto:`',
    json: 'JSON',
    languages: 'a list of `zh` and `en`, each once',
    menu: 'a list of objects of `label` and `href`',
    menuEntry: 'an object of `label` and `href`',
    object: 'an object',
    once: 'each key once',
    path: 'a path below the folder of this file',
    perPage: 'a whole number from 2 to 100',
    schemes: 'an object of `light` and `dark`',
    series: 'a list of objects of `id`, `zh`, `en` and `articles`',
    seriesEntry: 'an object of `id`, `zh`, `en` and `articles`',
    slug: 'small letters, digits and hyphens',
    slugs: 'a list of names of articles, the first one to read first',
    takeaway: 'a list of `pdf` and `epub`',
    text: 'a text',
    topic: 'an object of `id`, `zh` and `en`',
    topics: 'a list of objects of `id`, `zh` and `en`',
    truth: '`true` or `false`',
    uncited: '`warning` or `error`',
    webAddress: 'a web address such as `https://example.org`',
    words: 'an object of `zh` and `en`'
  },
  unexpected: (actual, expected) => `Unexpected ${actual}, expected ${expected}`,
  end: 'end of the file',
  key: (key) => `key \`${key}\``,
  without: (key) => `configuration without \`${key}\``,
  oneOf: (keys) => `one of ${keys.map((key) => `\`${key}\``).join(', ')}`
}
