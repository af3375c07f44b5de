'use client'

import { useRef } from 'react'
import { jpegWithin } from '#newsroom/body/picture'
import type { Picture } from '#newsroom/reading'
import { useMessages } from '../Words.client.tsx'
import type { Focal } from './crop-position.ts'

type Props = {
  picture: Picture
  focal: Focal
  /** Left out for who may not move it. */
  onMove?: (focal: Focal) => void
}

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const within = (percent: number) => Math.min(100, Math.max(0, Math.round(percent)))

/** The picture with the point that stays in every crop: press, drag, or the arrow keys. */
export function FocalPoint({ picture, focal, onMove }: Props) {
  const { pictures: words } = useMessages()
  const frame = useRef<HTMLDivElement>(null)
  const moveTo = (event: React.PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (!box || !onMove) return
    onMove({
      x: within((100 * (event.clientX - box.left)) / box.width),
      y: within((100 * (event.clientY - box.top)) / box.height),
    })
  }
  const large = jpegWithin(picture, 960)
  return (
    <div
      ref={frame}
      className="focal"
      data-fixed={onMove ? undefined : ''}
      onPointerDown={(event) => {
        if (!onMove || event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        moveTo(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event)
      }}
    >
      <img
        src={large?.url}
        width={large?.width}
        height={large?.height}
        alt={picture.alt}
        draggable={false}
        style={{ backgroundColor: picture.dominantColor }}
      />
      {onMove && (
        <button
          type="button"
          className="focal-dot"
          style={{ left: `${focal.x}%`, top: `${focal.y}%` }}
          aria-label={words.focal(focal.x, focal.y)}
          onKeyDown={(event) => {
            const step = steps[event.key]
            if (!step) return
            event.preventDefault()
            const far = event.shiftKey ? 10 : 1
            onMove({ x: within(focal.x + step[0] * far), y: within(focal.y + step[1] * far) })
          }}
        />
      )}
    </div>
  )
}
