import { describe, expect, it } from 'vitest'
import { assetView, rendition } from '#test/body-fixtures'
import { jpegWithin, pictureData, pictureHtml } from './picture.ts'

const sizes = '100vw'

describe('a picture', () => {
  it('offers AVIF, WebP and JPEG at every width, its size and its colour', () => {
    const media = '/media/0123456789abcdef0123'
    const set = (ext: string) =>
      [320, 640, 1280].map((width) => `${media}/${width}.${ext} ${width}w`).join(', ')
    expect(pictureHtml(assetView(1), { sizes })).toBe(
      `<picture><source type="image/avif" srcset="${set('avif')}" sizes="100vw">` +
        `<source type="image/webp" srcset="${set('webp')}" sizes="100vw">` +
        `<img src="${media}/640.jpg" sizes="100vw" width="1280" height="854" alt="Chợ phiên nhìn từ bậc đá"` +
        ` loading="lazy" decoding="async" srcset="${set('jpg')}" style="background-color:#2a3a80"></picture>`,
    )
  })

  it('leaves a format out until its widest size is made', () => {
    const renditions = [rendition('jpeg', 320), rendition('jpeg', 640), rendition('avif', 320)]
    const half = pictureData(assetView(1, { renditions }), { sizes })
    expect(half?.sources).toEqual([])
    const whole = [...renditions, rendition('avif', 640)]
    expect(pictureData(assetView(1, { renditions: whole }), { sizes })?.sources).toHaveLength(1)
  })

  it('is nothing while there is no JPEG', () => {
    const asset = assetView(1, { renditions: [rendition('webp', 320)] })
    expect(pictureData(asset, { sizes })).toBeNull()
    expect(pictureHtml(asset, { sizes })).toBe('')
    expect(jpegWithin(asset, 640)).toBeUndefined()
  })

  it('comes first where it is what the reader sees first', () => {
    const { img } = pictureData(assetView(1), { sizes, priority: true }) ?? {}
    expect(img).toMatchObject({ loading: 'eager', fetchPriority: 'high' })
  })

  it('keeps its focal point in view', () => {
    const html = pictureHtml(assetView(1, { focal: { x: 0.25, y: 0.755 } }), { sizes })
    expect(html).toContain('style="background-color:#2a3a80;object-position:25% 76%"')
  })

  it('says nothing to those who listen where it is decoration', () => {
    expect(pictureData(assetView(1, { decorative: true }), { sizes })?.img.alt).toBe('')
    expect(pictureData(assetView(1), { sizes, alt: '' })?.img.alt).toBe('')
  })

  it('does not let a colour or an address out of its attribute', () => {
    const hostile = assetView(1, {
      dominantColor: 'red;background:url(//evil.example)',
      alt: '"><script>',
      renditions: [{ ...rendition('jpeg', 320), url: '/x" onerror="alert(1)' }],
    })
    const html = pictureHtml(hostile, { sizes })
    expect(html).not.toContain('style')
    expect(html).not.toContain('<script>')
    expect(html).not.toContain('" onerror')
  })

  it('finds the JPEG for a given room', () => {
    expect(jpegWithin(assetView(1), 900)?.width).toBe(640)
    expect(jpegWithin(assetView(1), 100)?.width).toBe(320)
  })
})
