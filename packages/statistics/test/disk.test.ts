import assert from 'node:assert/strict'
import {once} from 'node:events'
import {cp, mkdir, mkdtemp, rm, symlink, truncate, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {readStatistics} from '@collate/statistics/read'
import {disk} from '../src/disk.ts'
import {fixtures, lines} from './base-package.ts'

const root = await mkdtemp(join(tmpdir(), 'statistics-'))
after(() => rm(root, {recursive: true}))

/** A directory with a copy of the sound package. */
async function directory(name: string): Promise<string> {
  await cp(join(fixtures, 'base'), join(root, name, 'village-libraries'), {recursive: true})
  return join(root, name)
}

test('readStatistics on a disk', async (t) => {
  await t.test('should read a package', async () => {
    const {statistics, problems} = await readStatistics(await directory('sound'), disk)
    assert.deepEqual(problems, [])
    assert.deepEqual([...statistics.packages.keys()], ['village-libraries'])
  })

  await t.test('should refuse a symbolic link, wherever it leads', async () => {
    const data = await directory('links')
    const table = join(data, 'village-libraries', 'sources.csv')
    await rm(table)
    await symlink('/etc/passwd', table)
    await symlink('populations.csv', join(data, 'village-libraries', 'README.md'))
    const reading = await readStatistics(data, disk)
    assert.deepEqual(lines(reading), [
      'README.md:1:1 error data-file Unexpected symbolic link `README.md`, expected the file or folder itself',
      'sources.csv:1:1 error data-file Unexpected symbolic link `sources.csv`, expected the file or folder itself'
    ])
    assert.ok(!JSON.stringify(reading.problems).includes('root:'))
  })

  await t.test('should refuse a package that is a link, and files beside packages', async () => {
    const data = await directory('beside')
    await symlink(join(data, 'village-libraries'), join(data, 'town-libraries'))
    await writeFile(join(data, 'notes.csv'), 'x\n')
    await writeFile(join(data, 'README.md'), '# Data\n')
    const {statistics, problems} = await readStatistics(data, disk)
    assert.deepEqual(
      problems.map((d) => `${d.path} ${d.reason}`),
      [
        'data/notes.csv Unexpected file `notes.csv`, expected only files of a data package',
        'data/town-libraries Unexpected symbolic link `town-libraries`, expected the file or folder itself'
      ]
    )
    assert.equal(statistics.packages.size, 1)
  })

  await t.test('should not open what is no regular file', async () => {
    const data = await directory('socket')
    const path = join(data, 'village-libraries', 'categories.csv')
    await rm(path)
    const server = createServer().listen(path)
    await once(server, 'listening')
    const reading = await readStatistics(data, disk)
    server.close()
    assert.deepEqual(lines(reading), [
      'categories.csv:1:1 error data-file Unexpected entry `categories.csv`, expected a regular file'
    ])
  })

  await t.test('should not read a table of more than 10 MiB', async () => {
    const data = await directory('large')
    await truncate(join(data, 'village-libraries', 'populations.csv'), 10 * 1024 * 1024 + 1)
    assert.deepEqual(lines(await readStatistics(data, disk)), [
      'populations.csv:1:1 error data-file Unexpected size `10485761 bytes`, expected at most 10 MiB for a table, 1 MiB for JSON'
    ])
  })

  await t.test('should report files and folders that the system refuses', async () => {
    const data = await directory('refused')
    const closedFile = {
      ...disk,
      read: (file: string) => (file.endsWith('sources.csv') ? refuse(file) : disk.read(file))
    }
    assert.deepEqual(lines(await readStatistics(data, closedFile)), [
      'sources.csv:1:1 error data-file Unexpected unreadable entry `sources.csv`, expected a file that can be read'
    ])
    const closedFolder = {...disk, list: (path: string) => (path === data ? disk.list(path) : refuse(path))}
    assert.deepEqual(lines(await readStatistics(data, closedFolder)), [
      ':1:1 error data-file Unexpected unreadable entry `village-libraries`, expected a file that can be read'
    ])
  })

  await t.test('should throw for a directory that is not there, or is none', async () => {
    const missing = join(root, 'missing')
    await assert.rejects(readStatistics(missing, disk), {
      message: `Cannot read statistics from \`${missing}\`: there is no such directory`
    })
    const file = join(await directory('file'), 'village-libraries', 'sources.csv')
    await assert.rejects(readStatistics(file, disk), {
      message: `Cannot read statistics from \`${file}\`: it is not a directory`
    })
  })

  await t.test('should find nothing in an empty directory', async () => {
    await mkdir(join(root, 'empty'))
    const {statistics, problems} = await readStatistics(join(root, 'empty'), disk)
    assert.deepEqual([statistics.packages.size, problems.length], [0, 0])
  })
})

function refuse(name: string): Promise<never> {
  return Promise.reject(new Error(`EACCES: ${name}`))
}
