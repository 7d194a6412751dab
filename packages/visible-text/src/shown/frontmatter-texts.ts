import type {Showing, ShownText} from './shown-text.ts'

/**
 * Every key of the frontmatter, dotted, `*` for an entry of a list, and as what
 * readers meet its value.
 */
export const shownKeys: Readonly<Record<string, Showing>> = {
  title: 'title',
  summary: 'summary',
  published: 'form',
  updated: 'form',
  'source.title': 'work',
  'source.url': 'form',
  'source.author': 'person',
  'source.publisher': 'person',
  'source.language': 'form',
  'source.published': 'form',
  'translator.*': 'person',
  'reviewer.*': 'person',
  'rights.status': 'form',
  'rights.licence': 'form',
  'rights.evidence': 'evidence',
  'cover.image': 'form',
  'cover.alt': 'alternative',
  'cover.credit': 'credit',
  'cover.licence': 'form',
  'translation.from': 'form',
  'tags.*': 'tag',
  'corrections.*.date': 'form',
  'corrections.*.what': 'correction',
  'corrections.*.was': 'past',
  'corrections.*.now': 'correction'
}

/** Source offsets of frontmatter values by dotted key, end exclusive. */
export type KeyPlaces = ReadonlyMap<string, {start: number; end: number}>

/**
 * The texts of the frontmatter that readers see.
 *
 * @param frontmatter - its values; what is no text is passed over
 */
export function frontmatterTexts(frontmatter: unknown, keys: KeyPlaces): ShownText[] {
  const language = textAt(frontmatter, ['source', 'language'])
  return Object.entries(shownKeys).flatMap(([key, as]) => {
    if (as === 'form') return []
    return valuesAt(frontmatter, key.split('.'), []).map(({text, at}): ShownText => {
      // One name may stand without a list.
      const place = keys.get(at.join('.')) ?? keys.get(at.slice(0, -1).join('.'))
      const isOfSource = at[0] === 'source' && language !== undefined
      return {as, text, start: 0, end: 0, ...place, path: [], ...(isOfSource && {language})}
    })
  })
}

type Value = {text: string; at: string[]}

function valuesAt(value: unknown, steps: readonly string[], at: string[]): Value[] {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' && value.trim() !== '' ? [{text: value, at}] : []
  if (step !== '*') return valuesAt(propertyOf(value, step), rest, [...at, step])
  const entries: unknown[] = Array.isArray(value) ? value : [value]
  return entries.flatMap((entry, index) => valuesAt(entry, rest, [...at, String(index)]))
}

function textAt(value: unknown, steps: readonly string[]): string | undefined {
  return valuesAt(value, steps, [])[0]?.text
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
}
