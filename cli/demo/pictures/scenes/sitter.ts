/** Someone invented: colours, hair and dress of a drawn bust. */
export type Sitter = {
  ground: string
  skin: string
  hair: string
  hairdo: 'bun' | 'short' | 'bob' | 'long' | 'scarf'
  cloth: string
  trim: string
  collar: 'crossed' | 'shirt' | 'shawl' | 'round' | 'jacket'
  glasses?: boolean
  beard?: boolean
  /** Lines of age beside mouth and eyes. */
  lined?: boolean
}

const face =
  'M150 150 C148 100 252 100 250 150 C251 184 245 214 224 236 C212 249 188 249 176 236 C155 214 149 184 150 150Z'

const head = 'translate(200 246) scale(1.2) translate(-200 -234)'

/** The bust as an SVG drawing 400 units square, lit from the upper left. */
export function bust(sitter: Sitter): string {
  const { ground, skin } = sitter
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="800" height="800">
  <defs>
    <radialGradient id="ground" cx=".3" cy=".25" r=".95"><stop offset="0" stop-color="#fff" stop-opacity=".55"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#1c1a18" stop-opacity=".5"/></radialGradient>
    <linearGradient id="side"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset=".45" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".6"/></linearGradient>
    <radialGradient id="round" cx=".36" cy=".36" r=".72"><stop offset="0" stop-color="#fff2df" stop-opacity=".5"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#3a1c10" stop-opacity=".55"/></radialGradient>
    <filter id="soft" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="5"/></filter>
    <filter id="hazy" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="2"/></filter>
    <filter id="wide" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="22"/></filter>
    <clipPath id="face"><path d="${face}"/></clipPath>
  </defs>
  <rect width="400" height="400" fill="${ground}"/><rect width="400" height="400" fill="url(#ground)"/>
  <ellipse cx="246" cy="250" rx="104" ry="170" fill="#1c1a18" opacity=".2" filter="url(#wide)"/>
  <g transform="${head}">${hairBehind(sitter)}</g>
  <path d="M168 205 L166 282 Q200 322 236 282 L233 205Z" fill="${skin}"/>
  <path d="M166 236 Q206 268 236 226 L236 284 Q206 318 190 300 Q176 268 166 236Z" fill="#3a1c10" opacity=".5" filter="url(#hazy)"/>
  ${dress(sitter)}
  <g transform="${head}"><ellipse cx="149" cy="176" rx="8" ry="17" fill="${skin}"/><ellipse cx="251" cy="176" rx="8" ry="17" fill="${skin}"/><ellipse cx="251" cy="176" rx="8" ry="17" fill="#3a1c10" opacity=".5"/>
  <path d="${face}" fill="${skin}"/><path d="${face}" fill="url(#round)"/>
  <g clip-path="url(#face)">${features(sitter)}</g>
  ${hairBefore(sitter)}
  ${sitter.glasses ? glasses : ''}</g>
</svg>`
}

const glasses = `<g fill="#fff" fill-opacity=".08" stroke="#1d1a18" stroke-width="3.2"><rect x="159" y="162" width="36" height="26" rx="11"/><rect x="206" y="162" width="36" height="26" rx="11"/><path d="M195 171 Q200 167 206 171 M159 170 L149 167 M242 170 L251 167" fill="none"/></g>`

function features({ hair, beard, lined }: Sitter): string {
  const brow = hair === '#8e8a86' ? '#75716d' : '#2a211d'
  const eye = (x: number) => `
    <ellipse cx="${x}" cy="171" rx="18" ry="9" fill="#5c3422" opacity=".3" filter="url(#hazy)"/>
    <path d="M${x - 12} 176 Q${x - 1} 167 ${x + 12} 175 Q${x} 181 ${x - 12} 176Z" fill="#efe3d4"/>
    <circle cx="${x}" cy="174" r="4.6" fill="#241812"/>
    <path d="M${x - 13} 176.5 Q${x - 1} 166 ${x + 13} 175" fill="none" stroke="#241812" stroke-width="2.6"/>
    <path d="M${x - 15} 160 Q${x - 1} 152 ${x + 15} 159" fill="none" stroke="${brow}" stroke-width="4.6" stroke-linecap="round"/>`
  return `
    <path d="M206 120 C232 138 212 158 207 172 C206 186 214 196 209 204 C218 210 214 222 208 226 C220 238 208 250 200 256 L262 256 L262 110Z" fill="#3d1e12" opacity=".42" filter="url(#soft)"/>
    <ellipse cx="172" cy="203" rx="14" ry="10" fill="#c4614a" opacity=".16" filter="url(#hazy)"/>
    ${eye(177)}${eye(224)}
    <path d="M204 166 Q208 188 212 196 Q208 203 199 202" fill="none" stroke="#5c3422" stroke-width="3" opacity=".55" filter="url(#hazy)"/>
    <path d="M189 201 Q200 208 211 201" fill="none" stroke="#4a2618" stroke-width="3" opacity=".75"/>
    <path d="M183 220 Q192 215 200 218 Q208 215 217 220 Q200 231 183 220Z" fill="#9b4f43" opacity=".8"/>
    <path d="M182 220 Q200 224 218 220" fill="none" stroke="#4a2018" stroke-width="2.2"/>
    <path d="M189 233 Q200 237 212 233" fill="none" stroke="#5c3422" stroke-width="4" opacity=".4" filter="url(#hazy)"/>
    ${lined ? '<path d="M180 199 Q173 208 175 217 M220 199 Q228 208 226 217 M158 184 Q166 189 174 188 M243 184 Q235 189 227 188 M176 138 Q200 134 226 138" fill="none" stroke="#5c3422" stroke-width="2.4" opacity=".5"/>' : ''}
    ${beard ? '<path d="M148 182 C156 198 166 206 180 211 Q200 205 220 211 C236 206 246 198 252 182 L250 262 L150 262Z M183 217 Q200 229 217 217 Q200 212 183 217Z" fill="#1f1a17" fill-rule="evenodd" opacity=".82" filter="url(#hazy)"/>' : ''}`
}

function hairBehind({ hairdo, hair }: Sitter): string {
  if (hairdo === 'bun') {
    return `<ellipse cx="216" cy="88" rx="38" ry="30" fill="${hair}"/><path d="M142 190 C128 84 272 84 258 190Z" fill="${hair}"/><path d="M190 84 Q214 66 240 82" fill="none" stroke="#fff" stroke-width="6" opacity=".18" filter="url(#hazy)"/>`
  }
  if (hairdo === 'bob') {
    return `<path d="M134 250 C118 62 282 62 268 250 Q246 268 226 250 L174 250 Q152 268 134 250Z" fill="${hair}"/>`
  }
  if (hairdo === 'long') {
    return `<path d="M120 372 C140 300 112 62 202 78 C288 66 262 300 286 372 L240 380 L160 380Z" fill="${hair}"/>`
  }
  return hairdo === 'scarf'
    ? `<path d="M138 216 C128 60 272 60 262 216 Q258 236 240 240 L160 240 Q142 236 138 216Z" fill="${hair}"/>`
    : ''
}

const shine = (d: string) =>
  `<path d="${d}" fill="none" stroke="#fff" stroke-width="7" opacity=".22" filter="url(#hazy)"/>`

function hairBefore(sitter: Sitter): string {
  const { hairdo, hair } = sitter
  const cap = (d: string) => `<path d="${d}" fill="${hair}"/>`
  if (hairdo === 'short') {
    return `${cap('M143 172 C130 92 178 80 206 82 C254 82 266 116 257 172 Q251 160 249 142 Q246 126 232 120 Q196 128 168 118 Q154 128 151 146 Q149 162 143 172Z')}${shine('M160 108 Q180 92 206 94')}`
  }
  if (hairdo === 'bun') {
    return `${cap('M145 176 C132 92 178 86 202 88 C250 86 264 112 255 176 Q252 138 206 112 Q152 130 145 176Z')}${shine('M160 122 Q176 102 200 100')}`
  }
  if (hairdo === 'bob') {
    return `${cap('M148 226 C126 108 160 82 204 84 C250 82 274 118 252 226 Q254 160 240 132 Q214 138 178 118 Q150 150 148 226Z')}${shine('M152 130 Q166 102 198 98')}`
  }
  if (hairdo === 'long') {
    return `${cap('M140 280 C128 110 158 82 202 84 C252 82 270 112 262 280 Q254 190 248 158 Q240 124 202 100 Q160 124 152 160 Q150 210 140 280Z')}${shine('M150 142 Q162 108 194 96')}`
  }
  return scarf(sitter)
}

/** A woven headcloth wound around the brow. */
function scarf({ cloth, trim }: Sitter): string {
  const marks = Array.from({ length: 9 }, (_, i) => {
    const x = 143 + i * 14.5
    const y = 126 - 17 * Math.sin((Math.PI * (i + 0.5)) / 9)
    return `<path d="M${x} ${y - 7} l7 -8 l7 8 l-7 8Z" fill="${i % 2 ? '#d9a23c' : '#e6dcc4'}"/>`
  }).join('')
  return `<g transform="translate(0 9)"><path d="M134 146 C122 72 176 54 206 58 C256 56 282 84 266 146 Q252 124 200 122 Q150 124 134 146Z" fill="${cloth}"/>
    <path d="M134 146 Q130 126 138 118 Q168 84 204 84 Q244 84 264 118 Q270 130 266 146 Q250 124 200 122 Q150 124 134 146Z" fill="${trim}"/>${marks}
    <path d="M134 146 C122 72 176 54 206 58 C256 56 282 84 266 146 Q252 124 200 122 Q150 124 134 146Z" fill="url(#side)"/>
    <path d="M254 108 Q288 120 284 178 Q276 214 262 232 Q262 180 254 140Z" fill="${cloth}"/>${shine('M152 92 Q172 70 204 70')}</g>`
}

function dress({ cloth, trim, collar }: Sitter): string {
  const body =
    'M36 420 C40 330 76 304 120 292 Q150 284 164 270 Q200 316 238 270 Q254 284 284 292 C328 304 362 330 366 420Z'
  const plain = `<path d="${body}" fill="${cloth}"/><path d="${body}" fill="url(#side)"/><path d="M92 420 Q96 356 112 330 M314 420 Q308 356 292 330 M150 330 Q168 350 172 420" fill="none" stroke="#000" stroke-width="7" opacity=".25" filter="url(#hazy)"/>`
  if (collar === 'crossed') {
    return `${plain}<path d="M158 272 Q176 330 236 400 L262 400 Q198 336 174 276Z M244 272 Q236 304 212 332 L200 318 Q222 298 230 274Z" fill="${trim}"/><path d="M158 272 Q176 330 236 400" fill="none" stroke="#e6dcc4" stroke-width="3"/>`
  }
  if (collar === 'shirt') {
    return `${plain}<path d="M160 264 L146 290 L178 326 L200 304 L224 326 L256 290 L242 264 Q222 298 200 304 Q178 298 160 264Z" fill="${trim}"/><path d="M200 304 L224 326 L256 290 L242 264 Q222 298 200 304Z" fill="#000" opacity=".28"/><path d="M200 306 L200 420" stroke="#000" stroke-width="3" opacity=".4"/>`
  }
  if (collar === 'shawl') {
    return `${plain}<path d="M142 262 Q124 296 152 318 Q196 342 250 316 Q278 294 258 262 Q240 300 200 302 Q160 300 142 262Z" fill="${trim}"/><path d="M166 314 L150 420 L196 420 L202 322Z" fill="${trim}"/><path d="M150 292 Q196 326 256 290 M156 304 Q196 334 246 306 M178 330 L170 414" fill="none" stroke="#5b4330" stroke-width="4" opacity=".45" filter="url(#hazy)"/>`
  }
  if (collar === 'jacket') {
    return `${plain}<path d="M160 268 Q180 330 200 420 L176 420 L118 320 Z M242 268 Q222 330 204 420 L228 420 L288 320Z" fill="#000" opacity=".3"/><path d="M166 274 Q200 312 236 274 L204 400Z" fill="${trim}" opacity=".8"/>`
  }
  return `${plain}<path d="M158 268 Q200 340 244 268" fill="none" stroke="${trim}" stroke-width="9"/>`
}
