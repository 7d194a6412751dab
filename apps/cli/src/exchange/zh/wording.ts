import type {ExchangeWording} from '../wordings.ts'

/** What an import of translated files comes to, in Chinese. */
export const exchangeWording: ExchangeWording = {
  refused: () => '有文件被整个退回；没有写入',
  nothing: () => '没有不同，无须写入',
  written: (count) => `已写入 ${count} 个文件；请运行 \`collate check\``,
  shown: (count) => `将改动 ${count} 个文件；没有写入，加 \`--write\` 才写入`
}
