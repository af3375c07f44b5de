/**
 * Makes the films, recordings and documents of the demo out of its drawn pictures: `node cli/demo/files/make.ts`.
 * Needs ffmpeg, espeak-ng and Chromium on the machine; what it makes is kept in the repository.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawnFile } from '../pictures/catalogue.ts'
import { demoWords } from './words.ts'

const folder = import.meta.dirname
const to = (name: string) => join(folder, name)
const ffmpeg = (...options: string[]) =>
  execFileSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-y', ...options])

/** Seconds that each picture of the film stands, and frames a second. */
const stands = 5
const rate = 12

/** A slow ride over drawn pictures, with the sound of a stream. */
function film(name: string, pictures: string[]) {
  const inputs = pictures.flatMap((key) => [
    ...['-loop', '1', '-t', String(stands), '-r', String(rate)],
    ...['-i', fileURLToPath(drawnFile(key))],
  ])
  const frames = stands * rate
  const rides = pictures.map(
    (_, place) =>
      `[${place}]scale=1280:-2,zoompan=z='1+0.12*on/${frames}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2':d=1:s=640x360:fps=${rate}[ride${place}]`,
  )
  const joined = `${pictures.map((_, place) => `[ride${place}]`).join('')}concat=n=${pictures.length}[film]`
  const seconds = String(stands * pictures.length)
  ffmpeg(
    ...inputs,
    ...['-f', 'lavfi', '-t', seconds, '-i', 'anoisesrc=color=brown:amplitude=0.2'],
    ...['-filter_complex', [...rides, joined].join(';'), '-map', '[film]'],
    ...['-map', String(pictures.length), '-c:v', 'libvpx-vp9', '-b:v', '0', '-crf', '46'],
    ...['-row-mt', '1', '-cpu-used', '3', '-c:a', 'libopus', '-b:a', '16k', '-ac', '1', to(name)],
  )
}

/** Words read by the machine's own voice. */
function recording(name: string, words: string) {
  const spoken = to('spoken.wav')
  execFileSync('espeak-ng', ['-v', 'vi', '-s', '150', '-w', spoken, words])
  ffmpeg('-i', spoken, '-ac', '1', '-b:a', '32k', to(name))
  rmSync(spoken)
}

function paper(name: string, html: string) {
  const page = to('page.html')
  writeFileSync(page, html)
  execFileSync('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
    ...[`--print-to-pdf=${to(name)}`, page],
  ])
  rmSync(page)
}

function graphic(name: string, html: string) {
  const page = to('page.html')
  writeFileSync(page, html)
  const shot = to('shot.png')
  execFileSync('chromium', [
    ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
    ...['--window-size=1600,900', `--screenshot=${shot}`, page],
  ])
  ffmpeg('-i', shot, '-q:v', '4', to(name))
  for (const made of [page, shot]) rmSync(made)
}

graphic('nuoc-ve-ban-lien.jpg', demoWords.graphic)
film('len-ray-som.webm', ['nui-binh-minh', 'rung-suong', 'doi-che', 'bep-lua'])
recording('tieng-bep-lua.mp3', demoWords.kitchen.join('\n\n'))
paper('lich-xe-thu-vien.pdf', demoWords.timetable)
