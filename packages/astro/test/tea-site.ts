/** The site of somebody else: names, colours, a menu and a studio of its own, in a folder of its address. */
export const site = {
  url: 'https://tea.example.org',
  base: '/pub',
  name: {zh: '茶馆报', en: 'The Tea House'},
  promise: {zh: '每杯茶都数过。', en: 'Every cup was counted.'},
  colours: {light: {paper: '#fffff0', ink: '#102030', accent: '#663300'}, dark: {accent: '#ffcc99'}},
  menu: [{label: {zh: '怎么核对', en: 'How we check'}, href: '/en/method/'}],
  about: {zh: '数茶的人。\n\n每周一期。', en: 'Those who count tea.\n\nEvery week.'},
  imprint: {zh: '茶馆出版社\n河湾', en: 'Tea House Press\nRiverbend'},
  contact: 'mailto:editors@tea.example.org',
  studio: true,
  dispute: 'https://desk.example.org/issues/new?title={title}&body={claim}%0A{url}&labels={language}'
}
