/** Cookies of one check, by host: some servers send a reader round once to set one. */
export function cookieJar() {
  const jar = new Map<string, Map<string, string>>()

  return {
    store(url: URL, lines: readonly string[]): void {
      const own = jar.get(url.host) ?? new Map<string, string>()
      jar.set(url.host, own)
      for (const line of lines.slice(0, 20)) {
        const match = /^([^=;\s]{1,100})=([^;]{0,2000})/.exec(line)
        if (match) own.set(match[1]!, match[2]!.trim())
      }
    },
    header(url: URL): string {
      return [...(jar.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ')
    }
  }
}
