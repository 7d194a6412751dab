/** What finds files by where it stands itself, or starts processes from them: bundled, it could not. */
const modules = new Set([
  '#settings',
  '@collate/articles',
  '@collate/covers',
  '@collate/statistics',
  '@collate/translation',
  '@collate/translation/align'
])

/** Vite plugin that leaves some modules to Node, which runs their source. */
export function runAsItIs() {
  return {
    name: 'collate:run-as-it-is',
    enforce: 'pre' as const,
    apply: 'build' as const,
    resolveId: (id: string) => (modules.has(id) ? {id, external: true} : undefined)
  }
}
