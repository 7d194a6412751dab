/** Every rule of the project; a waiver of anything else is a mistake. */

const waivable = [
  ...list(
    'statistic',
    'unknown value unit hedge period direction status population measure category total evidence'
  ),
  ...list('statistic', 'superseded wording uncited'),
  ...list(
    'translation',
    'missing paragraph heading list image code number citation unit year direction hedge'
  ),
  ...list('translation', 'tone population link residue term name quote speaker untranslated stale'),
  ...list('article', 'credit summary quote'),
  ...list('link', 'internal dead moved unknown tracking text language unsupported')
]

const binding = [
  // A pin or other words answer it.
  ...list('statistic', 'ambiguous unread'),
  // An entry of `corrections` answers it.
  ...list('article', 'correction'),
  ...list('article', 'frontmatter file limit fault'),
  ...list('mdx', 'syntax esm expression component attribute html url'),
  ...list('text', 'invisible bidi lookalike digit typography'),
  ...list('image', 'type size path metadata'),
  ...list('link', 'private many'),
  ...list('waiver', 'unknown unused expired reason'),
  ...list('data', 'file schema value reference duplicate total possible quote changed')
]

/** Rules whose findings an editor may answer with a public note. */
export const waivableRules: ReadonlySet<string> = new Set(waivable)

/** All rules, waivable or not. */
export const allRules: ReadonlySet<string> = new Set([...waivable, ...binding])

function list(family: string, names: string): string[] {
  return names.split(' ').map((name) => `${family}-${name}`)
}
