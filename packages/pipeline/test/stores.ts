import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after} from 'node:test'
import {createClient} from '@keyv/redis'
import {Client} from 'pg'
import {startPostgres} from './postgres.ts'
import {startRedis} from './redis.ts'
import {startS3} from './s3.ts'

/** What a store holds, for who looks into it from outside. */
export type Inside = {
  address: string
  read: () => Promise<Map<string, string>>
  write: (key: string, text: string) => Promise<unknown>
}

const [redis, postgresServer, s3] = await Promise.all([startRedis(), startPostgres(), startS3()])
after(() => Promise.all([redis.end(), postgresServer.end(), s3.end()]))

/** Where the database is that the tests share. */
export const postgres = postgresServer.url

/** Each kind of store, empty. */
export const stores: Record<string, () => Promise<Inside>> = {
  folder: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'collate-'))
    after(() => rm(folder, {recursive: true}))
    return {
      address: folder,
      async read() {
        const names = (await readdir(folder, {recursive: true})).filter((d) => d.length > 2)
        return new Map(
          await Promise.all(names.map(async (d) => [d, await readFile(join(folder, d), 'utf8')] as const))
        )
      },
      write: (name, text) => writeFile(join(folder, name), text)
    }
  },
  Redis: async () => {
    const client = createClient({url: redis.url})
    await client.connect()
    after(() => client.destroy())
    await client.flushAll()
    return {
      address: redis.url.replace('redis:', 'valkey:'),
      async read() {
        const keys = await client.keys('*')
        return new Map(await Promise.all(keys.map(async (d) => [d, (await client.get(d))!] as const)))
      },
      write: (key, text) => client.set(key, text)
    }
  },
  PostgreSQL: async () => {
    const client = new Client({connectionString: postgres})
    await client.connect()
    after(() => client.end())
    await client.query('DROP TABLE IF EXISTS collate_results')
    return {
      address: postgres.replace('postgres:', 'postgresql:'),
      async read() {
        const {rows} = await client.query<{key: string; value: string}>('SELECT * FROM collate_results')
        return new Map(rows.map(({key, value}) => [key, value]))
      },
      write: (key, text) => client.query('UPDATE collate_results SET value = $2 WHERE key = $1', [key, text])
    }
  },
  S3: async () => {
    const folder = await s3.empty()
    return {
      address: s3.url,
      async read() {
        const names = (await readdir(folder).catch(() => [])).filter((d) => d.endsWith(s3.ending))
        return new Map(
          await Promise.all(
            names.map(
              async (d) => [d.slice(0, -s3.ending.length), await readFile(join(folder, d), 'utf8')] as const
            )
          )
        )
      },
      write: (name, text) => writeFile(join(folder, `${name}${s3.ending}`), text)
    }
  }
}
