import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkText, printMessages} from './check-text.ts'

/** What honest articles hold; none of it may give a message. */
const corpus: Record<string, string[]> = {
  Markdown: [
    '## 标题\n\n段落，有**强调**、*斜体*、~~删除~~和`代码`。\n\n---\n\n1. 一\n2. 二\n   - 三\n\n> 引用',
    '| 项目 | 2023 | 2025 |\n| :-- | --: | :-: |\n| Helm | 41% | 56% |',
    '- [ ] to do\n- [x] done',
    'A footnote.[^1]\n\n[^1]: With *text* and a [link](https://example.org).',
    'A hard  \nbreak and a soft\none, an &amp;, a &copy; and a \\*star\\*.',
    '**“云原生”**是基石，**82%**的用户，*Kubernetes*。',
    '```js\nimport fs from "fs"\nexport const a = {b: 1}\n<script>alert(1)</script>\n```',
    '~~~html\n<div onclick="x">{a}</div>\n<!-- a -->\n~~~',
    'Use `{{ .Values.image }}`, `<div>` and `import x`.',
    '{/* a comment\nover lines */}\n\nText {/* and inline, with 82% and “quotes” */} goes on.',
    '{/* {braces} in pairs */}',
    'The import duty, and exports, rose.',
    'a \\< b and \\{c\\}, 1 < 2 > 0'
  ],
  addresses: [
    '[a](https://example.org/wiki/%E4%BA%91%E5%8E%9F%E7%94%9F#%E5%8E%86%E5%8F%B2)',
    '[a](https://example.org/云原生?q=a&b=c#d)',
    '[a](http://example.org:8080/) [b](mailto:a@example.org?subject=x) [c](#part-one) [d](/zh/a/) [e](./a.png)',
    'https://example.org/a_b and www.example.org, me@example.org.',
    '[a](<https://example.org/a(b)>) [b](https://example.org/#:~:text=82%25)',
    '![图](./cover.jpg "标题") ![图][a]\n\n[a]: ./chart-1.webp',
    '[例子](https://例子.中国/) [de](https://münchen.de/) [ru](https://пример.рф/) [jp](https://日本語.jp/)'
  ],
  components: [
    '<Stat cite="a/b">82%</Stat>的用户',
    '<Stat cite="a-b.c/d_e@2025-Q4#f-g">82%</Stat> and <Stat cite="a/b@2025-10 a/c">41%</Stat>',
    '<Quote by="Jonathan Bryce">“<Stat cite="a/b">66%</Stat> of organizations.”</Quote>',
    '<Quote by="A">\n\n“A quotation.”\n\n“In two paragraphs.”\n\n</Quote>',
    '<Note waives="statistic-value" finding="00ff00d07b9e4a58" by="A" until="2027-02-28">\nWith **marks** and a [link](https://a.b).\n</Note>',
    '<Chart of="a/b" kind="ranking" title="T" caption="C" />',
    'H<sub>2</sub>O, m<sup>2</sup>, <kbd>Ctrl</kbd>, <abbr title="Artificial Intelligence">AI</abbr>,<br /><span lang="ja">基盤</span>'
  ],
  characters: [
    '云原生计算基金会 (CNCF) 的“年度调查”——Kubernetes是AI的‘基石’……',
    '雲端原生運算基金會的年度調查，臺灣、香港與澳門的容器使用者。',
    'コンテナ技術とKubernetesの利用率は82%です。カフェで一ヶ月。',
    '한국어 단어와 Kubernetes.',
    'Москва, Αθήνα, Ελλάδα, Россия и Украина, Հայաստան.',
    'naïve café Zürich Ångström Łódź São Paulo Nguyễn Văn A',
    'e\u0301te\u0301 in decomposed form, and 한 in conjoining jamo.',
    '5 μs, 10 µm, 3 kΩ, ΔT = αx² + β, π ≈ 3.14, λ₀, hν, σ/√n, Σx, ρgh, sinα, cosβ',
    'GoogleกับApple, הKubernetes, الـKubernetes, KubernetesはGoogleの, Appleი',
    '№ 5, ™, ®, ℃, 25 °C, 100 Å, ½ cup, 2½ years, 1⅓',
    'm², km³, CO₂, 10⁻⁶, x¹, H₂O, footnote¹',
    '👩‍💻👨‍👩‍👧‍👦🏳️‍🌈👍🏽☁️❤️⚠️ℹ️‼️1️⃣#️⃣🇨🇳🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '82\u00A0%, 12\u202Fkm, 1\u202F000\u202F000, § 5, Fig. 3, p. 7',
    '葛󠄀城市、辻󠄀さん、﨑、ＣＮＣＦ、ｶﾅ、①第一、Ⅱ型、㈱、㎡',
    '〇〇公司，二〇二五年，二○二五年，５·１２地震'.replace('５·１２', '5·12'),
    'می‌خواهم و नहीं क्‍ष',
    'K8s, i18n, O365, l10n, IPv6, 5G, B2B, H2O, 3D, 2x, 4K, IO 50%, SpO2 95%, CO2 40%',
    'Windows 10 82% 2025\u3000第一章\u3000\u3000开头',
    'AT&T, R&D, a&b; &unknown; and `&#8203;&rlm;` in code.',
    'ηmax and νmax of 82%, hν, τb = 0.3, αx, arctanα, Kendall τ',
    'x̄ = 5 and p̂ = 0.82, 1ˢᵗ of 5, 2ⁿ, nᵗʰ of 10, 𝑛 = 500, 𝑂(𝑛), ⓐ 82%, ⓒ 2025, 300 \u212A',
    '神\uFA19社と﨑、㊤巻、㊗️㊙️、\uF900',
    'ŷ, e\u0301te\u0301 82%, mañana 82%, Müller 82%, Nguyễn 82%',
    '5·12地震 9·11 3·15晚会 让·雅克·卢梭 1:30 16:9 1/2 3～5 41%~56% 100%'
  ]
}

for (const [name, texts] of Object.entries(corpus)) {
  test(`honest ${name}`, async (t) => {
    for (const text of texts) {
      await t.test(text, () => {
        assert.deepEqual(printMessages(checkText(text)), [])
      })
    }
  })
}
