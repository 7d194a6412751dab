import type {DefaultTreeAdapterTypes as Tree} from 'parse5'

/** What the content security policy of a page lets through, and what is wrong with it. */
export type Policy = {
  faults: string[]
  /** Digests of style sheets, base64. */
  styles: ReadonlySet<string>
  /** Whether scripts of the site run. */
  runsOwnScripts: boolean
}

/** Sources that make a policy worth nothing. */
const unsafe =
  /^(?:'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|'strict-dynamic'|\*|https?:|data:|blob:|https?:\/\/.*)$/i

/** Elements that a policy holds for only when it stands before them. */
const governed = new Set(['script', 'style', 'link', 'base', 'img', 'body'])

/**
 * Read the policy that a page carries.
 *
 * @param elements - of the page, in order
 */
export function readPolicy(elements: readonly Tree.Element[]): Policy {
  const at = elements.findIndex(
    ({tagName, attrs}) =>
      tagName === 'meta' &&
      attrs.some(({name, value}) => name === 'http-equiv' && /^content-security-policy$/i.test(value))
  )
  if (at < 0) return {faults: ['no content security policy'], styles: new Set(), runsOwnScripts: false}

  const content = elements[at]!.attrs.find(({name}) => name === 'content')?.value ?? ''
  const directives = new Map(
    content.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/)
      return [name.toLowerCase(), sources]
    })
  )
  const faults = [...directives].flatMap(([name, sources]) =>
    sources.filter((d) => unsafe.test(d)).map((d) => `${d} for ${name} in the policy`)
  )
  if (elements.slice(0, at).some(({tagName}) => governed.has(tagName)))
    faults.push('a policy that comes too late')
  for (const name of ['default-src', 'base-uri', 'form-action']) {
    if (directives.get(name)?.join() !== "'none'") faults.push(`a policy without ${name} 'none'`)
  }

  return {
    faults,
    styles: new Set((directives.get('style-src') ?? []).map((d) => /^'sha256-(.*)'$/.exec(d)?.[1] ?? '')),
    runsOwnScripts: directives.get('script-src')?.includes("'self'") ?? false
  }
}
