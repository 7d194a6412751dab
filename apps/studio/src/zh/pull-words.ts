import type {PullWords} from '../pull-words.ts'

/** What the studio says of pull requests in Chinese. */
export const pullWords: PullWords = {
  title: '在 GitHub 上提议',
  about:
    '你的改动会成为一个合并请求（pull request）：别人在那里审阅，检查在那里运行，有人同意之前什么都不会发布。改动只发给 GitHub，不发给别人；这台电脑上的文件夹保持原样。',
  repository: '仓库',
  repositoryHint: '所有者/名称，与它在 GitHub 上的网址一样。',
  folder: '刊物在仓库中的文件夹',
  folderHint: 'collate.config.json 就在仓库根目录时留空。',
  heading: '用一句话说明提议',
  usualHeading: (names) => `修改 ${names}`,
  body: '理由，写给审阅的人',
  token: '令牌（token）',
  tokenHint:
    '只限这个仓库的细粒度令牌，“Contents”和“Pull requests”要可读可写；不能写入这个仓库的人用带“public_repo”的经典令牌，改动经由自己的副本提出。在 GitHub 的 Settings → Developer settings 里生成。关掉这一页就忘掉，不写在任何地方。',
  files: '改了什么',
  nothing: '打开文件夹以来没有改动，没有可提议的。',
  open: '发起合并请求',
  opening: '正在请求 GitHub……',
  copied: (repository) => `你不能直接写入这个仓库，改动放进你自己的副本（fork）${repository}……`,
  opened: '已经发起：',
  needed: '请填写仓库（所有者/名称）、说明和令牌。',
  faults: {
    token: () => 'GitHub 不认识这个令牌，或者它已过期。请重新生成一个。',
    forbidden: (detail) => `这个令牌没有权限（${detail}）。“Contents”和“Pull requests”都要可读可写。`,
    missing: () =>
      '用这个令牌，GitHub 上看不到这个仓库，或其中没有这个文件。请核对名称、文件夹，以及令牌适用的仓库。',
    changed: (path) =>
      `${path} 在 GitHub 上与你打开的不同，照你的改动会撤销别人的修改。请更新文件夹，重新打开，再改一次。什么都没有发出。`,
    unreachable: () => '连不上 GitHub，或者仓库已经迁移。请检查网络和名称。',
    other: (detail) => `GitHub 没有接受：${detail}`
  }
}
