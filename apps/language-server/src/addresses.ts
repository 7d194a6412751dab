/** Turns the addresses of an editor into paths with slashes, and back. */
export type Addresses = {
  /** Nothing for what is no file of a disk or store. */
  pathOf(uri: string): string | undefined
  uriOf(path: string): string
}

/** Write each path as the editor has written it, where it has. */
export function asWritten({pathOf, uriOf}: Addresses): Addresses {
  const written = new Map<string, string>()
  return {
    pathOf(uri) {
      const path = pathOf(uri)
      if (path !== undefined) written.set(path, uri)
      return path
    },
    uriOf: (path) => written.get(path) ?? uriOf(path)
  }
}
