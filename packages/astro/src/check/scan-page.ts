import {createHash} from 'node:crypto'
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5'
import {readPolicy, type Policy} from './read-policy.ts'

/** Elements that load, frame or run what is not ours, or change what addresses mean. */
const forbidden = new Set(
  'applet base embed fencedframe foreignobject frame frameset iframe marquee noembed object plaintext portal template xmp'.split(
    ' '
  )
)

/** Attributes that hold an address: loaded at once, or followed by the reader. */
const loaded = new Set(['src', 'srcset', 'poster', 'data', 'background', 'imagesrcset', 'manifest'])
const followed = new Set(['href', 'xlink:href', 'action', 'formaction', 'cite', 'longdesc', 'ping'])

/** Links that say what a page belongs to; a style sheet or a preload is not among them. */
const relations = new Set([
  'alternate',
  'canonical',
  'icon',
  'apple-touch-icon',
  'manifest',
  'search',
  'license',
  'next',
  'prev'
])

/**
 * Look in a built page for what no text may bring in, whatever way it took.
 *
 * The gate looks at sources; this looks at what readers get.
 *
 * @param page - with what it shows where no script may run
 * @param base - folder that the site stands in, `/pub` or nothing
 * @returns what is wrong, one line each
 */
export function scanPage(page: Tree.Document, base = ''): string[] {
  const elements = elementsOf(page)
  const policy = readPolicy(elements)
  return [...policy.faults, ...elements.flatMap((element) => scanElement(element, {policy, base}))]
}

/** Look in a picture made of markup: it is a page when it is opened by itself. */
export function scanDrawing(svg: string): string[] {
  const found = /<!(?:doctype|entity)|<\?xml-stylesheet/i.exec(svg)
  const elements = elementsOf(parseFragment(svg))
  const none: Policy = {faults: [], styles: new Set(), runsOwnScripts: false}
  return [
    ...(found ? [`\`${found[0]}\``] : []),
    ...elements.flatMap((element) => scanElement(element, {policy: none, base: ''})),
    ...elements
      .filter(({tagName}) => /^(?:set|animate|handler)/i.test(tagName))
      .map(({tagName}) => `<${tagName}>`)
  ]
}

/** What a page may do, and where its site stands. */
type Ground = {policy: Policy; base: string}

function scanElement(element: Tree.Element, ground: Ground): string[] {
  const {policy, base} = ground
  const {tagName, attrs} = element
  const found = attrs.flatMap(({prefix, name, value}) =>
    scanAttribute(tagName, prefix ? `${prefix}:${name}` : name, {value, base})
  )
  if (forbidden.has(tagName.toLowerCase())) found.push(`<${tagName}>`)
  if (tagName === 'script') found.push(...scanScript(element, ground))
  if (tagName === 'style' && !policy.styles.has(digestOf(element)))
    found.push('<style> that the policy does not know')
  if (tagName === 'form' && !policy.runsOwnScripts) found.push('<form> where nothing is searched')
  if (tagName === 'link') {
    const rel = attribute(element, 'rel') ?? ''
    if (!rel.split(/\s+/).every((d) => relations.has(d.toLowerCase()))) found.push(`<link rel="${rel}">`)
  }
  if (tagName === 'meta' && /^(?:refresh|set-cookie)$/i.test(attribute(element, 'http-equiv') ?? ''))
    found.push(`<meta http-equiv="${attribute(element, 'http-equiv')}">`)
  return found
}

function scanAttribute(
  tagName: string,
  name: string,
  {value, base}: {value: string; base: string}
): string[] {
  const lower = name.toLowerCase()
  if (
    lower.startsWith('on') ||
    lower === 'style' ||
    lower === 'srcdoc' ||
    lower === 'is' ||
    lower === 'nonce'
  )
    return [`${name} on <${tagName}>`]
  if (/^(?:set|client|server|define|transition|astro):/.test(lower)) return [`${name} on <${tagName}>`]
  const isLoaded = loaded.has(lower) || (lower.endsWith('href') && /^(?:use|image|feimage)$/i.test(tagName))
  if (isLoaded)
    return isOwn(value, base) ? [] : [`${name}="${value.slice(0, 60)}" on <${tagName}>, which leads outside`]
  if (followed.has(lower))
    return isFollowable(value, base) ? [] : [`${name}="${value.slice(0, 60)}" on <${tagName}>`]
  return []
}

/** Data may stand in a script; code is a file of ours, where the policy of the page lets it run. */
function scanScript(element: Tree.Element, {policy: {runsOwnScripts}, base}: Ground): string[] {
  const source = attribute(element, 'src')
  if (source === undefined)
    return attribute(element, 'type') === 'application/ld+json' ? [] : ['<script> of its own']
  const isOurs = ['_astro', 'pagefind'].some((folder) => source.startsWith(`${base}/${folder}/`))
  return runsOwnScripts && isOurs ? [] : [`<script src="${source}">`]
}

/** What a page loads comes from the site itself. */
function isOwn(value: string, base: string): boolean {
  const addresses = value.split(',').map((part) => part.trim().split(/\s/, 1)[0]!)
  return addresses.every((d) => /^(?:\/(?![/\\])|\.\.?\/|#)[^\\]*$/.test(d) && isBelow(d, base))
}

/** A path of the site is below the folder that the site stands in. */
function isBelow(value: string, base: string): boolean {
  return !value.startsWith('/') || value.startsWith(`${base}/`)
}

const anywhere = 'https://base.invalid/'

/** A place on the page, or a path of the site: no more of it can change what is led to. */
const own = /^(?:#|\/(?:\w|$))/

/** What a reader may follow, as a browser reads it: tabs and line feeds left out. */
function isFollowable(value: string, base: string): boolean {
  if (own.test(value)) return isBelow(value, base)
  const url = URL.parse(value, anywhere)
  if (!url) return false
  const {protocol, username, password} = url
  return (
    /^(?:https?|mailto):$/.test(protocol) && username === '' && (password === '' || protocol === 'mailto:')
  )
}

/** All elements, those of templates included. */
function elementsOf(node: Tree.ParentNode, found: Tree.Element[] = []): Tree.Element[] {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    found.push(child)
    if ('content' in child) elementsOf(child.content, found)
    elementsOf(child, found)
  }
  return found
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((d) => d.name === name)?.value
}

function digestOf(element: Tree.Element): string {
  const text = element.childNodes.map((d) => ('value' in d ? d.value : '')).join('')
  return createHash('sha256').update(text).digest('base64')
}
