import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isByProduct} from '@collate/statistics/files'
import {readStatistics} from '@collate/statistics/read'
import {filesIn, fixtures} from './base-package.ts'
import {memoryDisk} from './memory-disk.ts'

/** Names, by who leaves such files. */
const passedOver: Record<string, string[]> = {
  macOS: ['.DS_Store', '._en.mdx', '.AppleDouble', '.localized', 'Icon\r'],
  Windows: ['Thumbs.db', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', 'Desktop.ini'],
  Linux: ['.directory', '.nfs000000000012ab34', '.fuse_hidden0000000a00000001'],
  Vim: ['.en.mdx.swp', '.en.mdx.swo', '.en.mdx.swx', 'en.mdx.swp', '.en.mdx.un~', 'en.mdx~'],
  Kate: ['.en.mdx.kate-swp'],
  Emacs: ['#en.mdx#', '.#en.mdx', 'en.mdx~', 'en.mdx.~1~'],
  JetBrains: ['en.mdx___jb_tmp___', 'en.mdx___jb_old___'],
  Office: ['~$observations.csv', '~$letter.docx', '~WRL0001.tmp', '.~lock.observations.csv#']
}

/** What looks a little like them, and was put there by somebody. */
const meant = [
  'en.mdx',
  'zh.mdx',
  'observations.csv',
  'datapackage.json',
  'README.md',
  'swp.png',
  'cover~1.png',
  '.env',
  '.npmrc',
  '.gitattributes',
  '.prettierrc.mjs',
  '.remarkrc.mjs',
  'package.json',
  'en.mdx.orig',
  'en.mdx.bak',
  'Thumbs.db.png',
  'icon.png',
  '#1.png',
  '$observations.csv'
]

test('isByProduct(name)', async (t) => {
  for (const [who, names] of Object.entries(passedOver))
    for (const name of names)
      await t.test(`passes over ${JSON.stringify(name)} of ${who}`, () => assert.ok(isByProduct(name)))
  for (const name of meant) await t.test(`does not pass over ${name}`, () => assert.ok(!isByProduct(name)))
})

test('a data package beside and in which editors left their files is read', async () => {
  const files = new Map<string, Uint8Array>()
  for (const [path, bytes] of await filesIn(`${fixtures}/base`))
    files.set(`/data/village-libraries/${path}`, bytes)
  const left = Object.values(passedOver).flat()
  for (const name of left) {
    files.set(`/data/${name}`, Buffer.from('x'))
    files.set(`/data/village-libraries/${name}`, Buffer.from('x'))
  }
  const {statistics, problems} = await readStatistics('/data', memoryDisk(files))
  assert.deepEqual(problems, [])
  assert.deepEqual([...statistics.packages.keys()], ['village-libraries'])
})
