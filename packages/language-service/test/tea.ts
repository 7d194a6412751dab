import type {FileEntry, Platform} from '../src/index.ts'

/** A small publication, invented, at `/tea`. */
export function teaFiles(): Map<string, string> {
  const table = (...rows: string[]): string => `${rows.join('\n')}\n`
  const tables = ['sources', 'populations', 'indicators', 'categories', 'observations']
  const head = (language: string, title: string, summary: string): string =>
    `---\ntitle: ${title}\nsummary: ${summary}\npublished: 2026-01-10\ntranslator: Lin\nreviewer: Ada\nrights:\n  status: own\n${language === 'zh' ? 'translation:\n  from: en\n' : ''}---\n\n`
  return new Map([
    ['/tea/collate.config.json', '{}\n'],
    [
      '/tea/data/tea/datapackage.json',
      JSON.stringify({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'tea',
        title: 'Survey of tea houses (invented)',
        resources: tables.map((name) => ({name, path: `${name}.csv`}))
      })
    ],
    [
      '/tea/data/tea/sources.csv',
      table(
        'id,title,publisher,url,published,language',
        'report,Tea houses [2025],Tea Board,https://example.org/tea.pdf,2025-11-03,en'
      )
    ],
    [
      '/tea/data/tea/populations.csv',
      table('id,label_en,label_zh,aliases_en,aliases_zh,size,within', 'houses,tea houses,茶馆,,,500,')
    ],
    [
      '/tea/data/tea/indicators.csv',
      table(
        'id,label_en,label_zh,unit,population,terms_en,terms_zh,choices',
        'green,green tea,绿茶,percent,houses,green tea,绿茶,',
        'black,black tea,红茶,percent,houses,black tea,红茶,'
      )
    ],
    ['/tea/data/tea/categories.csv', table('indicator,id,label_en,label_zh')],
    [
      '/tea/data/tea/observations.csv',
      table(
        'indicator,period,category,population,value,precision,comparison,source,locator,evidence,quote,note',
        'green,2023,,,71,,,report,p. 4,primary,,',
        'green,2025,,,82,,,report,p. 4,primary,82% of tea houses serve green tea,',
        'black,2025,,,41,,,report,p. 9,primary,,'
      )
    ],
    [
      '/tea/content/articles/tea/zh.mdx',
      `${head('zh', '茶', '关于茶。')}2025年，<Stat cite="tea/green">82%</Stat>的茶馆供应绿茶。\n`
    ],
    [
      '/tea/content/articles/tea/en.mdx',
      `${head('en', 'Tea', 'About tea.')}In 2025, <Stat cite="tea/green">82%</Stat> of tea houses served green tea.\n`
    ]
  ])
}

/** A store without a disk. */
export function memoryPlatform(files: ReadonlyMap<string, string>): Platform {
  const missing = (path: string): Error => Object.assign(new Error(path), {code: 'ENOENT'})
  return {
    files: {
      async list(folder) {
        const prefix = `${folder.replace(/\/$/, '')}/`
        const entries = new Map<string, FileEntry>()
        for (const [path, text] of files) {
          if (!path.startsWith(prefix)) continue
          const [name = '', ...rest] = path.slice(prefix.length).split('/')
          entries.set(name, {name, kind: rest.length > 0 ? 'folder' : 'file', size: text.length})
        }
        if (entries.size === 0) throw missing(folder)
        return [...entries.values()]
      },
      async read(path) {
        const text = files.get(path)
        if (text === undefined) throw missing(path)
        return new TextEncoder().encode(text)
      }
    },
    uriOf: (path) => `memory://${path}`,
    today: () => '2026-02-01'
  }
}
