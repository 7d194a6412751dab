import type {CreateWording} from '../wording.ts'

/** 新建刊物的人读到的中文。 */
export const createWording: CreateWording = {
  help: {
    yes: '不提问；没有给出的都用默认值',
    'name-zh': '刊物的中文名称',
    'name-en': '刊物的英文名称',
    'promise-zh': '刊物对读者的承诺，中文',
    'promise-en': '刊物对读者的承诺，英文',
    languages: '刊物的语言，排在前面的为主',
    url: '站点的网址，例如 `https://example.org`',
    base: '网址下的路径，例如 `/pub`',
    'no-install': '不安装软件包',
    'no-git': '不建立 git 仓库'
  },
  usage: (command) =>
    `新建一份刊物：文章、文章引用的统计数据、对两者的核对，以及站点。\n\n用法：${command} 文件夹 [选项…]`,
  questions: {
    folder: '刊物放在哪个文件夹（新的或空的）？',
    languages: '刊物用什么语言？',
    bothFirst: {
      'zh,en': '中文和英文，以中文为主',
      'en,zh': '英文和中文，以英文为主',
      zh: '中文',
      en: '英文'
    },
    name: {zh: '刊物的中文名称是什么？', en: '刊物的英文名称是什么？'},
    promise: {zh: '用中文怎么说刊物对读者的承诺？', en: '用英文怎么说刊物对读者的承诺？'},
    url: '站点的网址是什么？（以后可以更改）'
  },
  expected: {
    text: '文字',
    url: ' `https://example.org` 这样的网址',
    base: ' `/pub` 这样的路径，末尾不带斜杠',
    ownPath: '路径只写在 `--url` 或 `--base` 之一'
  },
  refusals: {
    value: (value, flag, expected) => `\`${flag}\` 的值写的是 \`${value}\`，应为${expected}`,
    choice: (value, flag, choices) =>
      `\`${flag}\` 的值写的是 \`${value}\`，应为 ${choices.map((d) => `\`${d}\``).join('、')} 之一`,
    noValue: (flag, example) => `\`${flag}\` 没有值，应为 \`${example}\``,
    needlessValue: (value, flag) => `\`${flag}\` 的值写的是 \`${value}\`，这个选项不带值`,
    option: (flag) => `没有 \`${flag}\` 这个选项；见 \`--help\``,
    folders: (count, command) => `写了 ${count} 个文件夹，应为一个：\`${command} 文件夹\``,
    full: (folder, entry) => `文件夹 \`${folder}\` 里有 \`${entry}\`，应为空文件夹；没有写入任何文件`,
    unwritable: (folder, code) => `文件夹 \`${folder}\` 无法写入（${code}），应为可以写入的文件夹`,
    missing: (flags) =>
      `这里没有终端，也没有给出 ${flags.map((d) => `\`${d}\``).join('、')}，每一项都应有回答；请给出这些选项，或用 \`--yes\` 采用默认值；没有写入任何文件`
  },
  cancelled: '没有写入任何文件。',
  made: (folder, next) => `新的刊物在 \`${folder}\` 中。接下来：\n\n${next.map((d) => `  ${d}\n`).join('')}`,
  noGit: (reason) => `没有建立 git 仓库（${reason}）；可以用 \`git init\` 建立。`,
  noInstall: (command) => `\`${command}\` 没有成功；文件已经写好，请在该文件夹里再运行一次。`,
  installing: (command) => `正在安装软件包：\`${command}\``
}
