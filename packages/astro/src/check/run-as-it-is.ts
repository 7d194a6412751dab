/** What finds files by where it stands itself, or starts processes from them: bundled, it could not. */
const modules = /^@collate\/(?:articles|statistics|(?:covers|translation)(?:\/.+)?)$/

/** Vite plugin that leaves some modules to Node, wherever the built site stands that asks for them. */
export function runAsItIs() {
  return {
    name: 'collate:run-as-it-is',
    enforce: 'pre' as const,
    apply: 'build' as const,
    resolveId: (id: string) =>
      modules.test(id) ? {id: import.meta.resolve(id), external: 'absolute' as const} : undefined
  }
}
