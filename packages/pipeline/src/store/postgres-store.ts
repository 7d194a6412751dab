import {Socket} from 'node:net'
import type {KeyvStoreAdapter} from 'keyv'
import {Client} from 'pg'

/** Days after which what nobody has written anew is forgotten. */
const lasting = 30

/** Parts that begin at once make the table one after another: `IF NOT EXISTS` alone does not see what is being made. */
const making = `SELECT pg_advisory_xact_lock(hashtext('collate_results'));
CREATE TABLE IF NOT EXISTS collate_results (key text PRIMARY KEY, value text NOT NULL, written date NOT NULL)`

/**
 * Open a store of Keyv in a table of PostgreSQL, over one connection.
 *
 * Reasoning: Keyv’s own adapter ends the process where the server goes away while nothing is asked of
 * it, tells no reason where it cannot connect, and forgets nothing.
 *
 * @param url - `postgres://…`; what it leaves out is taken from the environment, as every client of PostgreSQL does
 * @param isWriter - whether the table is made where it is not there, and cleared of what is old
 * @returns the store, and what ends the connection, whatever it is waiting for
 * @throws {Error} where it cannot be reached
 */
export async function openPostgres(
  url: string,
  isWriter: boolean
): Promise<{store: KeyvStoreAdapter; close: () => void}> {
  const socket = new Socket()
  const client = new Client({connectionString: url, connectionTimeoutMillis: 5000, stream: () => socket})
  // What is asked of it next fails, too.
  client.on('error', () => {})
  const close = () => void socket.destroy()
  try {
    await client.connect()
    if (isWriter) await prepare(client)
  } catch (error) {
    close()
    throw error
  }
  return {store: tableStore(client), close}
}

async function prepare(client: Client): Promise<void> {
  await client.query(making)
  await client.query('DELETE FROM collate_results WHERE written < current_date - $1::integer', [lasting])
}

function tableStore(client: Client): KeyvStoreAdapter {
  const adapter: KeyvStoreAdapter = {
    opts: {},
    on: () => adapter,
    async get<Value>(key: string) {
      const [value] = await getMany<Value>([key])
      return value
    },
    getMany,
    set: (key, value: string) => write([{key, value}]),
    setMany: (entries) => write(entries),
    async delete(key) {
      const {rowCount} = await client.query('DELETE FROM collate_results WHERE key = $1', [key])
      return rowCount === 1
    },
    async clear() {
      await client.query('DELETE FROM collate_results')
    }
  }
  return adapter

  async function getMany<Value>(keys: string[]) {
    const {rows} = await client.query<{key: string; value: Value}>(
      'SELECT key, value FROM collate_results WHERE key = ANY($1)',
      [keys]
    )
    const values = new Map(rows.map(({key, value}) => [key, value]))
    return keys.map((key) => values.get(key))
  }

  async function write(entries: ReadonlyArray<{key: string; value: unknown}>): Promise<void> {
    await client.query(
      `INSERT INTO collate_results SELECT key, value, current_date FROM unnest($1::text[], $2::text[]) AS new (key, value)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, written = excluded.written`,
      [entries.map(({key}) => key), entries.map(({value}) => value)]
    )
  }
}
