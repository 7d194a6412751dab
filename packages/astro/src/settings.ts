import {basename, join, resolve} from 'node:path'
import {
  defaultColours,
  type MenuEntry,
  type Publication,
  type SiteSeries,
  type SiteTopic
} from '@collate/publication'
import type {CoverColours} from '@collate/covers'
import type {SiteColours} from './styles/colours.ts'
import type {BookFormat} from './takeaway/file.ts'
import {interfaceLanguages, textsIn, type Language} from './texts/text.ts'

/** What a site is made of, and where it goes; all paths are absolute. */
export type BuildSettings = {
  /** The folder that settings of the publication are looked for in, upwards. */
  root: string
  /** Content directory: it holds `articles/`. */
  content: string
  /** Directory of the data packages. */
  data: string
  /** Where the built site goes. */
  out: string
  /** What one build may leave for the next. */
  cache: string
  /** Files that articles are made into, to take away. */
  takeaway: BookFormat[]
  /** Day of the build, against which waivers run out. */
  today: string
  /** Address that the site is published at, for canonical links and feeds. */
  site: string
  /** Folder that it stands in there: `/pub`, or nothing. */
  base: string
  /** The first one is its own. */
  languages: readonly Language[]
  /** What the publication is called. */
  name: Record<Language, string>
  /** What it promises its readers. */
  promise: Record<Language, string>
  colours: SiteColours
  /** Of drawn covers, where the publication names its own. */
  covers?: CoverColours
  /** What joins the tags of the editions. */
  topics?: SiteTopic[]
  /** Articles that belong together. */
  series?: SiteSeries[]
  /** How many articles stand on a page of a list. */
  perPage: number
  /** Whether the studio stands beside the pages. */
  studio: boolean
  /** Picture with its name. */
  logo?: string
  /** Picture that stands for it where there is little room. */
  icon?: string
  /** In place of the usual links in the head of a page. */
  menu?: MenuEntry[]
  /** What the publication is, and who publishes it: paragraphs, with an empty line between two. */
  about?: Record<Language, string>
  imprint?: Record<Language, string>
  /** URL or `mailto:`. */
  contact?: string
  /** URL or `mailto:`, with `{title}`, `{url}`, `{claim}` and `{language}` where they go. */
  dispute?: string
}

/**
 * Settings of a site; the environment wins over the configuration.
 *
 * @param root - folder of the site
 * @param machine - its environment, and the formats that it can make
 */
export function readBuildSettings(
  root: string,
  publication: Publication,
  {environment, formats}: {environment: NodeJS.ProcessEnv; formats: readonly BookFormat[]}
): BuildSettings {
  const {site} = publication
  const {
    logo,
    icon,
    menu,
    about,
    imprint,
    contact,
    dispute,
    topics,
    series,
    colours,
    takeaway = formats
  } = site
  const languages = site.languages ?? interfaceLanguages
  return {
    root,
    content: resolve(environment.COLLATE_CONTENT ?? publication.content),
    data: resolve(environment.COLLATE_DATA ?? publication.data),
    out: resolve(environment.COLLATE_OUT ?? join(root, 'dist')),
    cache: resolve(environment.COLLATE_CACHE ?? join(root, 'node_modules/.astro')),
    takeaway: environment.COLLATE_TAKEAWAY === 'off' ? [] : formats.filter((d) => takeaway.includes(d)),
    today: new Date().toISOString().slice(0, 10),
    site: environment.COLLATE_SITE ?? site.url ?? 'http://localhost:4321',
    base: site.base ?? '',
    languages,
    perPage: site.perPage ?? 12,
    studio: site.studio ?? false,
    name: inLanguages(languages, (language) => site.name?.[language] ?? basename(publication.root)),
    promise: inLanguages(languages, (language) => site.promise?.[language] ?? textsIn(language).promise),
    colours: {
      light: {...defaultColours.light, ...without(colours?.light)},
      dark: {...defaultColours.dark, ...without(colours?.dark)}
    },
    ...(logo !== undefined && {logo: join(publication.root, logo)}),
    ...(icon !== undefined && {icon: join(publication.root, icon)}),
    ...(menu && {menu}),
    ...(about && {about: inLanguages(languages, (language) => about[language]!)}),
    ...(imprint && {imprint: inLanguages(languages, (language) => imprint[language]!)}),
    ...(contact !== undefined && {contact}),
    ...(dispute !== undefined && {dispute}),
    ...(topics && {topics}),
    ...(series && {series}),
    ...((colours?.light?.paper ?? colours?.light?.accent) !== undefined && {
      covers: {
        paper: colours?.light?.paper ?? defaultColours.light.paper,
        accent: colours?.light?.accent ?? defaultColours.light.accent
      }
    })
  }
}

/** A text for each language; those that the site does not have get that of its first one. */
function inLanguages(
  languages: readonly Language[],
  say: (language: Language) => string
): Record<Language, string> {
  const texts = interfaceLanguages.map((language) => [
    language,
    say(languages.includes(language) ? language : languages[0]!)
  ])
  return Object.fromEntries(texts) as Record<Language, string>
}

/** What is not given leaves the default as it is. */
function without<T extends object>(given: T | undefined): {[K in keyof T]: Exclude<T[K], undefined>} {
  const entries = Object.entries(given ?? {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as {[K in keyof T]: Exclude<T[K], undefined>}
}
