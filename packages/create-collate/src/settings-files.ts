import type {Answers} from './answers.ts'

/** Astro that the pages are made for. */
const astro = '7.3.5'

/** Where editors of code find what `collate.config.json` may say. */
export const schemaPath = './node_modules/collate/collate.schema.json'

/** The packages of a publication, exact. */
export function dependenciesOf(version: string): Readonly<Record<string, string>> {
  return {'@collate/astro': version, astro, collate: version}
}

/** The files of a new publication that programs read. */
export function renderSettings(answers: Answers, folder: string, version: string): Map<string, string> {
  const {languages, name, promise, url, base} = answers
  const manifest = {
    name:
      folder
        .toLowerCase()
        .replaceAll(/[^\da-z]+/g, '-')
        .replaceAll(/^-|-$/g, '') || 'publication',
    version: '1.0.0',
    private: true,
    type: 'module',
    scripts: {start: 'collate-astro dev', test: 'collate check', build: 'collate-astro build'},
    dependencies: dependenciesOf(version),
    engines: {node: '>=22.18'}
  }
  const configuration = {
    $schema: schemaPath,
    content: 'content',
    data: 'data',
    site: {url, ...(base !== undefined && {base}), name, promise, languages}
  }
  return new Map([
    ['package.json', render(manifest)],
    ['collate.config.json', render(configuration)],
    [
      'astro.config.mjs',
      "import collate from '@collate/astro'\nimport {defineConfig} from 'astro/config'\n\nexport default defineConfig({integrations: [collate()]})\n"
    ]
  ])
}

function render(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
