/** Units of UCUM that take a prefix: `kW`, `GW`, `mg`. */
const metric = split(
  'm s g K cd C mol A V W J N Pa Hz F Ohm S Wb T H Bq Gy Sv lm lx kat l L t ar eV Cel bit By cal B rad bar u pc'
)

/** Units of UCUM that stand alone. */
const plain = split(
  'min h d wk mo a deg [in_i] [ft_i] [yd_i] [mi_i] [nmi_i] [lb_av] [oz_av] [gal_us] [acr_us] [degF] [Btu] [ppm] [ppb] [ppth] [pH]'
)

const prefixes = split('Y Z E P T G M k h da d c m u n p f a Ki Mi Gi Ti')

/** A component: an atom with its exponent, a power of ten, or a number. */
const component = /^(10\*|10\^|[A-Za-z]{1,8}|[A-Za-z]{0,2}\[[A-Za-z_]{1,8}\])?([+-]?\d{1,3})?$/

/**
 * Whether a text is a unit of UCUM, of those that published statistics use.
 *
 * Products and quotients of known atoms: `GW`, `kW.h`, `g/m2`, `ug/m3`, `/10*5`.
 */
export function isUcum(text: string): boolean {
  if (text.length === 0 || text.length > 40) return false
  const parts = text.replace(/^\//, '').split(/[./]/)
  return parts.length <= 6 && parts.every(isComponent)
}

function isComponent(part: string): boolean {
  const match = component.exec(part)
  if (!match || part === '') return false
  const [, atom, exponent] = match
  if (atom === undefined) return /^[1-9]/.test(exponent!) && part !== '1'
  if (atom === '10*' || atom === '10^') return exponent !== undefined
  return isAtom(atom)
}

function isAtom(atom: string): boolean {
  if (metric.has(atom) || plain.has(atom)) return true
  for (const length of [1, 2]) {
    if (prefixes.has(atom.slice(0, length)) && metric.has(atom.slice(length))) return true
  }
  return false
}

function split(list: string): Set<string> {
  return new Set(list.split(' '))
}
