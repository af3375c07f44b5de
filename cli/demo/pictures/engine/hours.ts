import { ink, scale } from './colour.ts'
import type { Hour } from './sky.ts'

const sunOf = (hex: string, power: number) => scale(ink(hex), power)

/** Just after sunrise: warm low sun ahead, cool sky above. */
export const dawn: Hour = {
  zenith: scale(ink('#4a6a9a'), 0.8),
  middle: ink('#c4a6a6'),
  horizon: scale(ink('#f6c592'), 1.05),
  sun: { azimuth: -14, height: 4, light: sunOf('#ffc27a', 3), glow: 1.2, tight: 4 },
  ambient: 0.75,
  hazeOfMiddle: 0.8,
  clouds: { cover: 0.42, light: ink('#f7c7a4'), shade: ink('#8d86a0'), seed: 3, scale: 0.5 },
}

/** Clear morning: sun from the left and a little ahead, pale haze. */
export const morning: Hour = {
  zenith: scale(ink('#4f83bd'), 0.85),
  middle: ink('#9fc0dc'),
  horizon: ink('#e9e6dc'),
  sun: { azimuth: -62, height: 27, light: sunOf('#ffe3b8', 2.7), glow: 0.5, tight: 4 },
  ambient: 0.62,
  hazeOfMiddle: 0.35,
  clouds: { cover: 0.45, light: ink('#fbf6ee'), shade: ink('#a9b4c4'), seed: 5, scale: 0.55 },
}

/** Dry noon: a white sky and much haze. */
export const noon: Hour = {
  zenith: scale(ink('#7ba0c2'), 0.95),
  middle: ink('#bccfdb'),
  horizon: ink('#e6e8e2'),
  sun: { azimuth: 40, height: 62, light: sunOf('#fff4dd', 2.6), glow: 0.3, tight: 3 },
  ambient: 0.6,
  hazeOfMiddle: 0.4,
}

/** Late afternoon: gold from the side, long shadows. */
export const afternoon: Hour = {
  zenith: scale(ink('#5a83ae'), 0.85),
  middle: ink('#b9c4c6'),
  horizon: ink('#f3dcb2'),
  sun: { azimuth: 68, height: 19, light: sunOf('#ffcf8a', 3), glow: 0.6, tight: 3.4 },
  ambient: 0.58,
  hazeOfMiddle: 0.4,
  clouds: { cover: 0.4, light: ink('#ffe9c8'), shade: ink('#a8a6b0'), seed: 9, scale: 0.5 },
}

/** The sun has gone: a band of copper under indigo. */
export const dusk: Hour = {
  zenith: scale(ink('#1d2b58'), 0.8),
  middle: scale(ink('#5e6496'), 0.9),
  horizon: scale(ink('#e09a72'), 0.95),
  sun: { azimuth: 12, height: -1.5, light: sunOf('#ff9a5c', 1.7), glow: 1.1, tight: 3.2 },
  ambient: 0.85,
  hazeOfMiddle: 0.85,
  clouds: { cover: 0.45, light: ink('#d98a78'), shade: ink('#3c4270'), seed: 12, scale: 0.42 },
}

/** A low grey sky that throws no shadow. */
export const overcast: Hour = {
  zenith: ink('#a9b4bb'),
  middle: ink('#c3cacc'),
  horizon: ink('#dadddb'),
  sun: { azimuth: -30, height: 60, light: sunOf('#f4f4f0', 0.35), glow: 0.1, tight: 2 },
  ambient: 0.95,
  hazeOfMiddle: 0.3,
}

/** An hour after sunset: deep blue, lamps take over. */
export const night: Hour = {
  zenith: scale(ink('#0c1536'), 0.6),
  middle: scale(ink('#1c2c60'), 0.7),
  horizon: scale(ink('#5b6596'), 0.6),
  sun: { azimuth: 20, height: -6, light: sunOf('#c98a86', 0.5), glow: 0.5, tight: 3 },
  ambient: 0.8,
  hazeOfMiddle: 0.8,
  clouds: { cover: 0.4, light: ink('#2b3a6a'), shade: ink('#131d40'), seed: 4, scale: 0.4 },
}
