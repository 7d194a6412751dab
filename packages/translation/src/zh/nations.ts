import type {AreaWords} from '../language/nations.ts'

/** Words for nations beside the names of their countries, by the code of the country. */
export const nationWords: Readonly<Record<string, string>> = {
  AE: '阿联酋',
  CN: '我国',
  CZ: '捷克',
  SA: '沙特',
  TW: '台湾',
  HK: '香港',
  MO: '澳门'
}

/** Words for countries without a code, and for more than one country. */
export const areaWords: AreaWords = {
  england: '英格兰',
  wales: '威尔士',
  scotland: '苏格兰',
  ulster: '北爱尔兰',
  union: '欧盟',
  europe: '欧洲|欧',
  asia: '亚洲|亚裔|亚太',
  africa: '非洲|非裔|以南非洲',
  world: '世界|全球'
}
