/** What tells that someone speaks: verbs of saying, and words for what is said. */
export const sayings = {
  zh: /说|道[，：“]|写道|表示|指出|称|认为|强调|解释|补充|提到|提及|提出|透露|回忆|坦言|问|回答|答|宣布|总结|描述|形容|警告|评论|介绍|谈到|谈及|直言|所言|承认|建议|呼吁|断言|预测|预言|主张|感叹|引用|原话|读到|写着|选择|根据|依据|据/,
  en: /\b(?:sa(?:id|ys?|ying)|told|tells?|wrot?e|writ(?:es?|ing|ten)|spoke|spoken|explain(?:s|ed)?|argu(?:e[sd]?|ing)|add(?:s|ed)|ask(?:s|ed)?|answer(?:s|ed)?|repl(?:y|ies|ied)|not(?:es|ed|ing)|stat(?:es?|ed|ing)|claim(?:s|ed)?|call(?:s|ed)?|describ(?:es?|ed|ing)|put(?:s|ting)? it|point(?:s|ed) out|warn(?:s|ed)?|predict(?:s|ed)?|conclud(?:es?|ed|ing)|comment(?:s|ed)?|observ(?:es?|ed)|remark(?:s|ed)?|recall(?:s|ed)?|announc(?:es?|ed|ing)|declar(?:es?|ed|ing)|admit(?:s|ted)?|suggest(?:s|ed)?|insist(?:s|ed)?|quip(?:s|ped)?|continu(?:es?|ed)|summari[sz](?:es?|ed)|emphasi[sz](?:es?|ed)|believ(?:es?|ed)|think(?:s|ing)?|thought|read(?:s|ing)?|quot(?:es?|ed|ing)|report(?:s|ed|ing)?|according to|in (?:his|her|their|its) words)\b/i
}
