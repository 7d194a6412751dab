/** Whether a word says how, as those in 地 do (明显地); they say nothing of what is measured. */
export function isManner(word: string): boolean {
  return /^\p{Script=Han}{2,}地$/u.test(word) && !nouns.has(word)
}

const nouns = new Set(
  `
产地
余地
停车地
基地
墓地
外地
工地
所在地
旱地
林地
水浇地
湿地
目的地
耕地
草地
营地
陆地
`.split('\n')
)
