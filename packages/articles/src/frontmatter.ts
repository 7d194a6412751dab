import licences from 'spdx-license-ids/index.json' with {type: 'json'}
import * as z from 'zod'

/*
 * The message of each check is what the finding prints after “expected”.
 */

/** Text that says something.  Where YAML breaks its lines it is one line all the same: titles, names and summaries go where a line is meant. */
const text = z.string({error: 'text'}).overwrite(oneLine).min(1, {error: 'text'})

/** A day that exists, `YYYY-MM-DD`.  Some YAML readers, Astro's for one, make a `Date` of it. */
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({error: 'a date `YYYY-MM-DD`'}).refine(isDate, {error: 'a date `YYYY-MM-DD`'})
)

/** One name or several. */
const names = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(text, {error: 'a name'}).min(1, {error: 'a name'})
)

const webAddress = z.string({error: 'a web address'}).refine(isWebAddress, {error: 'a web address'})

const languageTag = z
  .string({error: 'a language tag such as `en`'})
  .refine(isLanguageTag, {error: 'a language tag such as `en`'})

const licence = z
  .string({error: 'an SPDX identifier or a web address'})
  .refine((value) => isLicence(value) || isWebAddress(value), {error: 'an SPDX identifier or a web address'})

/** The text that an edition was translated from. */
const source = z.strictObject({
  title: text,
  url: webAddress,
  author: text,
  publisher: text,
  /** BCP 47 tag. */
  language: languageTag,
  published: date.optional()
})

/** On what ground the text is published. */
const rights = z.strictObject({
  status: z.enum(['granted', 'own', 'licensed', 'quotation', 'unrecorded'], {
    error: '`granted`, `own`, `licensed`, `quotation` or `unrecorded`'
  }),
  /** SPDX identifier or web address. */
  licence: licence.optional(),
  /** Web address or text: where the permission can be read. */
  evidence: text.optional()
})

const cover = z.strictObject({
  /** `./name.png`, `.jpg`, `.jpeg`, `.webp` or `.avif`, beside the article. */
  image: z
    .string({error: '`./name.jpg`, `.jpeg`, `.png`, `.webp` or `.avif`'})
    .regex(/^\.\/[a-z\d][a-z\d-]{0,99}\.(?:png|jpe?g|webp|avif)$/, {
      error: '`./name.jpg`, `.jpeg`, `.png`, `.webp` or `.avif`'
    }),
  alt: text,
  credit: text.optional(),
  licence: licence.optional()
})

/** What was wrong in this edition, told to its readers. */
const correction = z.strictObject({
  date,
  what: text,
  /** As it stood, and as it stands now. */
  was: text.optional(),
  now: text.optional()
})

/**
 * Frontmatter of an edition; every key is in `docs/write.md`.
 *
 * Strict: an unknown key is an error, so that nothing which a site generator
 * acts on (`layout`, `slug`) can come in with a text.
 */
export const frontmatterSchema = z
  .strictObject({
    title: text,
    summary: text,
    /** Day this edition came out. */
    published: date,
    updated: date.optional(),
    /** Absent only where `rights.status` is `own`. */
    source: source.optional(),
    translator: names.optional(),
    reviewer: names.optional(),
    rights: rights.optional(),
    /** Absent: a drawn cover. */
    cover: cover.optional(),
    /** The edition this one was made from. */
    translation: z.strictObject({from: z.enum(['zh', 'en'], {error: '`zh` or `en`'})}).optional(),
    tags: z.array(text, {error: 'a list of texts'}).optional(),
    /** Newest first. */
    corrections: z
      .array(correction, {error: 'a list of corrections'})
      .min(1, {error: 'a list of corrections'})
      .superRefine(refuseDisorder)
      .optional()
  })
  // Said together with what is wrong elsewhere, not only once that is mended.
  .refine((value) => !isObject(value) || value.source !== undefined || value.rights?.status === 'own', {
    path: ['source'],
    error: '`source`, or `rights.status: own`',
    when: () => true
  })
  .refine((value) => !isObject(value) || !isDate(value.updated) || value.updated >= value.published, {
    path: ['updated'],
    error: 'a date from `published` on',
    when: () => true
  })
  .superRefine(({published, corrections = []}, context) => {
    for (const [index, {date: day}] of corrections.entries())
      if (day < published)
        context.addIssue({
          code: 'custom',
          path: ['corrections', index, 'date'],
          message: 'a date from `published` on'
        })
  })

/** Frontmatter of an edition, checked. */
export type Frontmatter = z.output<typeof frontmatterSchema>

/** Readers of a list that is out of order would take an old correction for the last one. */
function refuseDisorder(list: ReadonlyArray<{date: string}>, context: z.RefinementCtx): void {
  for (const [index, {date: day}] of list.entries())
    if (index > 0 && day > list[index - 1]!.date)
      context.addIssue({
        code: 'custom',
        path: [index, 'date'],
        message: 'a date no later than that of the entry above, newest first'
      })
}

function oneLine(value: string): string {
  return value.replace(/\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g, ' ').trim()
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(value) || !URL.canParse(value)) return false
  const url = new URL(value)
  return url.username === '' && url.password === ''
}

function isLanguageTag(value: string): boolean {
  try {
    return new Intl.Locale(value).language.length <= 3
  } catch {
    return false
  }
}

function isLicence(value: string): boolean {
  const parts = value.split(/ (?:AND|OR) /)
  return parts.every((part) => spdx.has(part.replace(/\+$/, '')) || /^LicenseRef-[\w.-]+$/.test(part))
}

const spdx = new Set(licences)
