import * as z from 'zod'
import {contrast} from './colours.ts'
import type {ExpectedSetting} from './expected-setting.ts'

/*
 * The message of each check is the name of what was expected; `zh/` and `en/` have its words.
 */

/** Contrast of ink on paper that WCAG 2.2 asks of text (1.4.3). */
const leastContrast = 4.5

/** What stands on a page where a publication names no colour of its own. */
export const defaultColours = {
  light: {paper: '#fbf9f4', ink: '#1e1c19', accent: '#0e5663', tint: '#f2ecdf'},
  dark: {paper: '#14191a', ink: '#e7e2d8', accent: '#86c8cf', tint: '#1f2627'}
} as const

const text = z
  .string({error: name('text')})
  .trim()
  .min(1, {error: name('text')})
const path = z.string({error: name('path')}).refine(isOwnPath, {error: name('path')})
const webAddress = z.string({error: name('webAddress')}).refine(isWebAddress, {error: name('webAddress')})
const contact = z.string({error: name('contact')}).refine(isContact, {error: name('contact')})
const truth = z.boolean({error: name('truth')})

/** A text in each language of the publication. */
const words = z.strictObject({zh: text.optional(), en: text.optional()}, {error: name('words')})
const label = z.strictObject({zh: text, en: text}, {error: name('words')})

const colour = z
  .string({error: name('colour')})
  .regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i, {error: name('colour')})

/** Colours of a scheme; what is not named stays as it is by default, and must be readable with the rest. */
const scheme = (defaults: Readonly<Record<'paper' | 'ink' | 'accent', string>>) =>
  z
    .strictObject(
      {
        paper: colour.optional(),
        ink: colour.optional(),
        accent: colour.optional(),
        tint: colour.optional()
      },
      {error: name('colours')}
    )
    .superRefine((given, {addIssue}) => {
      const {paper = defaults.paper, ink = defaults.ink, accent = defaults.accent} = given
      const unreadable = Object.entries({ink, accent}).filter(
        ([, value]) => contrast(value, paper) < leastContrast
      )
      const keys = new Set(unreadable.map(([key]) => (key in given ? key : 'paper')))
      for (const key of keys) addIssue({code: 'custom', path: [key], message: name('contrast')})
    })

const colours = z.strictObject(
  {light: scheme(defaultColours.light).optional(), dark: scheme(defaultColours.dark).optional()},
  {error: name('schemes')}
)

const menuEntry = z.strictObject(
  {label: words, href: z.string({error: name('href')}).refine(isHref, {error: name('href')})},
  {error: name('menuEntry')}
)

const topic = z.strictObject(
  {
    id: z.string({error: name('slug')}).regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, {error: name('slug')}),
    ...label.shape
  },
  {error: name('topic')}
)

/** Articles that belong together, in the order in which they are read. */
const series = z.strictObject(
  {...topic.shape, articles: z.array(text, {error: name('slugs')}).min(1, {error: name('slugs')})},
  {error: name('seriesEntry')}
)

const site = z
  .strictObject(
    {
      url: webAddress.optional(),
      base: z
        .string({error: name('base')})
        .regex(/^(?:\/[\w.~-]+)+$/, {error: name('base')})
        .optional(),
      name: words.optional(),
      promise: words.optional(),
      colours: colours.optional(),
      logo: path.optional(),
      icon: path.optional(),
      menu: z.array(menuEntry, {error: name('menu')}).optional(),
      about: words.optional(),
      imprint: words.optional(),
      contact: contact.optional(),
      dispute: z
        .string({error: name('dispute')})
        .refine(isTemplate, {error: name('dispute')})
        .optional(),
      languages: z
        .array(z.enum(['zh', 'en'], {error: name('languages')}), {error: name('languages')})
        .min(1, {error: name('languages')})
        .refine((list) => new Set(list).size === list.length, {error: name('languages')})
        .optional(),
      takeaway: z
        .array(z.enum(['pdf', 'epub'], {error: name('takeaway')}), {error: name('takeaway')})
        .optional(),
      topics: z.array(topic, {error: name('topics')}).optional(),
      series: z.array(series, {error: name('series')}).optional(),
      perPage: z
        .int({error: name('perPage')})
        .min(2, {error: name('perPage')})
        .max(100, {error: name('perPage')})
        .optional(),
      studio: truth.optional()
    },
    {error: name('object')}
  )
  .superRefine(({languages = ['zh', 'en'], ...given}, {addIssue}) => {
    for (const key of ['name', 'promise', 'about', 'imprint'] as const) {
      const said = given[key]
      if (said && languages.some((language) => said[language] === undefined))
        addIssue({code: 'custom', path: [key], message: name('everyLanguage')})
    }
  })

const check = z.strictObject(
  {
    uncited: z.enum(['warning', 'error'], {error: name('uncited')}).optional(),
    release: truth.optional(),
    ignore: z.array(text, {error: name('globs')}).optional()
  },
  {error: name('object')}
)

/** What `collate.config.json` may say. */
export const configurationSchema = z.strictObject(
  {
    $schema: z.string({error: name('text')}).optional(),
    content: path.optional(),
    data: path.optional(),
    site: site.optional(),
    check: check.optional()
  },
  {error: name('object')}
)

/** What a `collate.config.json` says, checked. */
export type Configuration = z.output<typeof configurationSchema>

/** How a publication looks, what it is called, and where it stands. */
export type SiteSettings = z.output<typeof site>

/** Of a publication, by colour scheme; CSS hexadecimal. */
export type Colours = z.output<typeof colours>

/** A link in the head of each page. */
export type MenuEntry = z.output<typeof menuEntry>

/** Articles that belong together. */
export type SiteSeries = z.output<typeof series>

/** What joins the tags of the editions. */
export type SiteTopic = z.output<typeof topic>

function name(expectation: ExpectedSetting): ExpectedSetting {
  return expectation
}

/** Whether a path stays below the folder of the configuration: `data`, `packages/data`, `./logo.svg`. */
function isOwnPath(value: string): boolean {
  return /^[^\\:\0]+$/.test(value) && !value.startsWith('/') && !value.split('/').includes('..')
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s?#]+$/.test(value) || !URL.canParse(value)) return false
  const {username, password} = new URL(value)
  return username === '' && password === ''
}

function isContact(value: string): boolean {
  return /^mailto:[^\s@]+@[^\s@]+$/.test(value) || (/^https?:\/\/\S+$/.test(value) && URL.canParse(value))
}

function isHref(value: string): boolean {
  return /^\/(?!\/)\S*$/.test(value) || isContact(value)
}

/** `{title}`, `{url}`, `{claim}` and `{language}` are filled in; other braces are a slip. */
function isTemplate(value: string): boolean {
  const filled = value.replaceAll(/\{(?:title|url|claim|language)\}/g, 'x')
  return (
    !/[{}\s]/.test(filled) &&
    (/^mailto:[^\s@]+@[^\s@]+$/.test(filled) || /^https?:\/\//.test(filled)) &&
    URL.canParse(filled)
  )
}
