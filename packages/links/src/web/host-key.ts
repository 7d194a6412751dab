/** `host:port` of an address, its default port written out. */
export function hostKey(url: URL): string {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return `${url.hostname}:${port}`
}

/**
 * Read a `HOST:PORT` the way the URL parser writes it: `2130706433:80` is `127.0.0.1:80`.
 *
 * @returns `undefined` where it is no host and port
 */
export function readHostKey(text: string): string | undefined {
  const port = /:(\d{1,5})$/.exec(text)?.[1]
  if (!port || !URL.canParse(`http://${text}/`)) return undefined
  const url = new URL(`http://${text}/`)
  return url.pathname === '/' && !url.username ? `${url.hostname}:${Number(port)}` : undefined
}
