import {contrast, defaultColours} from '@collate/publication'

/** Colours of one scheme, each `#rgb` or `#rrggbb`. */
export type SchemeColours = Record<'paper' | 'ink' | 'accent' | 'tint', string>

/** Colours of a publication in both schemes. */
export type SiteColours = Record<'light' | 'dark', SchemeColours>

/** Contrast of text on its paper that WCAG 2.2 asks for (1.4.3), and a little more: what is quiet stands on tints too. */
const leastContrast = 5.5

/** Share of ink in what is quiet, the least first. */
const shares = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]

/** What goes with the default colours, chosen by eye. */
const chosen = {
  light: {quiet: '#625c52', rule: '#ded7c9', lit: '#fbe8b6'},
  dark: {quiet: '#a9a397', rule: '#343b3c', lit: '#3a3118'}
}

/** Style that gives pages their colours; on paper they stay as print has them. */
export function colourStyle(colours: SiteColours): string {
  return `:root{${propertiesOf(colours, 'light')}}@media (prefers-color-scheme:dark){:root{${propertiesOf(colours, 'dark')}}}`
}

function propertiesOf(colours: SiteColours, scheme: keyof SiteColours): string {
  const {paper, ink, accent, tint} = colours[scheme]
  const isDefault = paper === defaultColours[scheme].paper && ink === defaultColours[scheme].ink
  const rest = isDefault ? chosen[scheme] : restOf(colours[scheme])
  return Object.entries({paper, ink, accent, tint, ...rest})
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

/** What goes with colours that we have not seen. */
function restOf({paper, ink, accent}: SchemeColours): typeof chosen.light {
  const quiet = shares.map((share) => mix(ink, paper, share)).find((d) => contrast(d, paper) >= leastContrast)
  return {quiet: quiet ?? ink, rule: mix(ink, paper, 0.13), lit: mix(accent, paper, 0.2)}
}

/** @param share - of the first colour */
function mix(first: string, second: string, share: number): string {
  const [left, right] = [channels(first), channels(second)]
  const mixed = left.map((value, index) => Math.round(value * share + right[index]! * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): number[] {
  const digits = colour.slice(1)
  const pairs = digits.length === 3 ? [...digits].map((d) => d + d) : (digits.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16))
}
