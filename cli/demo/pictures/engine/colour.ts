/** Red, green and blue of linear light; 1 is the white of paper in full light. */
export type Rgb = readonly [number, number, number]

/** `#rrggbb` as linear light (IEC 61966-2-1). */
export function ink(hex: string): Rgb {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [part(1), part(3), part(5)]
}

/** One sRGB value in [0, 1] as linear light. */
export function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Linear light in [0, 1] as one sRGB value. */
export function encoded(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
}

export function blend(a: Rgb, b: Rgb, share: number): Rgb {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share]
}

export function scale(a: Rgb, by: number): Rgb {
  return [a[0] * by, a[1] * by, a[2] * by]
}

export function add(a: Rgb, b: Rgb): Rgb {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

/** Light of colour `b` on paint of colour `a`. */
export function tinted(a: Rgb, b: Rgb): Rgb {
  return [a[0] * b[0], a[1] * b[1], a[2] * b[2]]
}

/** How bright the eye finds it (Rec. 709). */
export function luminance(a: Rgb): number {
  return a[0] * 0.2126 + a[1] * 0.7152 + a[2] * 0.0722
}
