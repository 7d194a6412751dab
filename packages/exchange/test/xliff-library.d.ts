declare module 'xliff/xliff2js' {
  /** What another library reads in XLIFF 2. */
  export default function read(xliff: string): Promise<{
    sourceLanguage: string
    targetLanguage: string
    resources: Record<string, Record<string, {source: unknown; target: unknown}>>
  }>
}
